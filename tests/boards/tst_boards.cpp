#include "core/hardware/decode.h"
#include "core/protocol/codec.h"
#include "core/reports/hardware_json.h"
#include "tests/support/board_tree.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

/// Every machine below tests/boards goes the whole way: unpacked, read by the real agent, decoded,
/// and compared with what its expected.json says. What expected.json leaves out is not compared;
/// null there means that it must be absent.
class TestBoards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areDecodedAsExpected_data();
    void areDecodedAsExpected();
};

namespace {

QString boardsFolder()
{
    return qEnvironmentVariable("ROLLCALL_SOURCE") + QStringLiteral("/tests/boards");
}

QStringList boardNames()
{
    return QDir(boardsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

/// What differs, as "cpu.clusters[0].name: expected X, got Y" lines.
QStringList differences(const QJsonValue& expected, const QJsonValue& actual, const QString& path)
{
    if (expected.isObject() && actual.isObject()) {
        QStringList lines;
        const auto object = expected.toObject();
        for (auto key = object.begin(); key != object.end(); ++key)
            lines += differences(*key, actual.toObject().value(key.key()),
                                 path.isEmpty() ? key.key() : path + QLatin1Char('.') + key.key());
        return lines;
    }
    const auto wanted = expected.toArray(), got = actual.toArray();
    if (expected.isArray() && actual.isArray() && wanted.size() == got.size()) {
        QStringList lines;
        for (int i = 0; i < wanted.size(); ++i)
            lines +=
                differences(wanted.at(i), got.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
        return lines;
    }
    if (expected == actual || (expected.isNull() && actual.isUndefined()))
        return {};
    const auto text = [](const QJsonValue& value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    return {QStringLiteral("%1: expected %2, got %3").arg(path, text(expected), text(actual))};
}

/// Facts that no entry of "sources" covers, itself or one that contains it, and entries that do not
/// say where.
QStringList withoutOrigin(const QJsonValue& value, const QString& path, const QJsonObject& sources)
{
    const auto entry = sources.value(path);
    if (entry.isObject())
        return entry[u"at"].toString().isEmpty() ? QStringList{path + QStringLiteral(" (where?)")}
                                                 : QStringList{};
    QStringList missing;
    if (value.isArray() && !path.isEmpty()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            missing += withoutOrigin(value[i], QStringLiteral("%1[%2]").arg(path).arg(i), sources);
        return missing;
    }
    if (!value.isObject())
        return {path};
    const auto object = value.toObject();
    for (auto key = object.begin(); key != object.end(); ++key) {
        if (key.key() != QLatin1String("sources"))
            missing += withoutOrigin(
                *key, path.isEmpty() ? key.key() : path + QLatin1Char('.') + key.key(), sources);
    }
    return missing;
}

Result<protocol::Report> reportOf(const QString& sysroot)
{
    QProcess agent;
    agent.start(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"),
                {QStringLiteral("report"), QStringLiteral("--sysroot"), sysroot});
    if (!agent.waitForFinished(30'000) || agent.exitCode() != 0)
        return Error{
            ErrorCode::Io, agent.readAllStandardError().toStdString(), "rollcall-agent", {}};
    return protocol::decodeReport(agent.readAllStandardOutput().toStdString());
}

} // namespace

void TestBoards::initTestCase()
{
    QVERIFY2(boardNames().size() >= 66, "no machines below ROLLCALL_SOURCE/tests/boards");
}

void TestBoards::areDecodedAsExpected_data()
{
    QTest::addColumn<QString>("board");
    for (const auto& board : boardNames())
        QTest::newRow(qPrintable(board)) << board;
}

void TestBoards::areDecodedAsExpected()
{
    QFETCH(QString, board);
    const QDir folder(boardsFolder() + QLatin1Char('/') + board);
    QFile file(folder.filePath(QStringLiteral("expected.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = QJsonDocument::fromJson(file.readAll());
    QVERIFY2(expected.isObject(), "expected.json is no JSON object");

    const QTemporaryDir temporary;
    const auto sysroot = temporary.filePath(QStringLiteral("tree"));
    const auto unpacked = boards::unpackBoardFile(
        folder.filePath(QStringLiteral("board.tree")).toStdString(), sysroot.toStdString());
    QVERIFY2(unpacked.ok(), unpacked.ok() ? "" : unpacked.error().toString().c_str());
    const auto report = reportOf(sysroot);
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().toString().c_str());

    const auto hardware = hardware::decode(report->inventory);
    const auto facts = reports::hardwareToJson(hardware);
    const auto different = differences(expected.object(), facts, {});
    QVERIFY2(different.isEmpty(),
             qPrintable(QLatin1Char('\n') + different.join(QLatin1Char('\n'))));
    const auto unexplained = withoutOrigin(facts, {}, facts[u"sources"].toObject());
    QVERIFY2(unexplained.isEmpty(),
             qPrintable(QStringLiteral("no origin for ") + unexplained.join(QStringLiteral(", "))));
    QVERIFY2(report->sample.has_value(), "the report has no sample");
    QVERIFY2(report->sample->jiffies.size() == static_cast<std::size_t>(hardware.cpu.online) + 1,
             "/proc/stat does not have a line for each core");
}

QTEST_GUILESS_MAIN(TestBoards)
#include "tst_boards.moc"
