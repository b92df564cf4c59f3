#include "core/base/result.h"

#include <QtTest>
#include <memory>
#include <set>

using namespace rollcall;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError();
    void successNeedsNoValue();
    void movesWhatCannotBeCopied();
    void aValueMayBeFalse();
    void anErrorReadsAsOneSentence_data();
    void anErrorReadsAsOneSentence();
    void everyCodeHasAWordOfItsOwn();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<int> good = 42;
    QVERIFY(good.ok() && good);
    QCOMPARE(good.value(), 42);
    const Result<int> bad = Error{ErrorCode::TimedOut, "no answer", "node01", {}};
    QVERIFY(!bad.ok() && !bad);
    QVERIFY(bad.error().code == ErrorCode::TimedOut);
    QCOMPARE(bad.error().context, std::string("node01"));
}

void TestResult::successNeedsNoValue()
{
    const Result<void> good;
    QVERIFY(good.ok());
    const Result<void> bad = Error{ErrorCode::DiskFull, "no space left", {}, {}};
    QVERIFY(!bad.ok());
    QVERIFY(bad.error().code == ErrorCode::DiskFull);
}

void TestResult::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(result);
    QVERIFY(taken);
    QCOMPARE(*taken, 7);
    Result<int> failed = Error{ErrorCode::Io, std::string(100, 'x'), {}, {}};
    const Error error = std::move(failed).error();
    QCOMPARE(error.message.size(), std::size_t{100});
}

void TestResult::aValueMayBeFalse()
{
    const Result<bool> result = false;
    QVERIFY(result.ok());
    QVERIFY(!result.value());
}

void TestResult::anErrorReadsAsOneSentence_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* context, const char* remedy, const char* text) {
        QTest::newRow(text) << QString::fromLatin1(context) << QString::fromLatin1(remedy)
                            << QString::fromLatin1(text);
    };
    row("", "", "the port is closed");
    row("node01", "", "node01: the port is closed");
    row("", "start sshd", "the port is closed; start sshd");
    row("node01", "start sshd", "node01: the port is closed; start sshd");
}

void TestResult::anErrorReadsAsOneSentence()
{
    QFETCH(QString, context);
    QFETCH(QString, remedy);
    QFETCH(QString, text);
    const Error error{ErrorCode::Refused, "the port is closed", context.toStdString(),
                      remedy.toStdString()};
    QCOMPARE(QString::fromStdString(error.toString()), text);
}

void TestResult::everyCodeHasAWordOfItsOwn()
{
    std::set<std::string_view> words;
    constexpr int count = static_cast<int>(ErrorCode::Cancelled) + 1;
    for (int code = 0; code < count; ++code)
        words.insert(toString(static_cast<ErrorCode>(code)));
    QCOMPARE(words.size(), static_cast<std::size_t>(count));
    QVERIFY(!words.contains("unknown"));
    QVERIFY(toString(ErrorCode::HostKeyChanged) == "host-key-changed");
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
