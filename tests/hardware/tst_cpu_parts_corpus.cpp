#include "core/hardware/cpu_parts.h"

#include <QFile>
#include <QObject>
#include <QTest>
#include <algorithm>

using namespace rollcall::hardware;

/// Every part of the corpus' table, gathered from ten other tools, against ours.
class CpuPartsCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartIsNamed_data();
    void everyPartIsNamed();
    void everyExceptionIsNeeded();

private:
    struct Line {
        int implementer = 0, part = 0;
        QString name;
    };
    QList<Line> m_lines;
};

namespace {

/// A part we call something else, and why.
struct Exception {
    int implementer, part;
    const char* name;
    const char* reason;
};

constexpr Exception exceptions[] = {
    {0x00, 0x000, "Apple silicon (virtual)", "the same thing in the words of people"},
    {0x00, 0x051, "QEMU max", "\"Max\" says nothing to those who did not start it"},
    {0x00, 0xd02, "Hi1910", "the maker is said beside it"},
    {0x41, 0x720, "ARM720T", "the table has no name; Linux, arch/arm/mm/proc-arm720.S"},
    {0x41, 0xd00, "Foundation model", "a model of Arm's, and said so; Linux, cputype.h"},
    {0x41, 0xd0f, "AEMv8 model", "likewise"},
    {0x51, 0x801, "Kryo-2XX-Silver", "Linux, cputype.h; \"Kryo-V2\" is no name of Qualcomm's"},
};

const Exception* exceptionFor(int implementer, int part)
{
    for (const Exception& exception : exceptions) {
        if (exception.implementer == implementer && exception.part == part)
            return &exception;
    }
    return nullptr;
}

/// "Sawtooth M3Pro" and "Sawtooth-M3-Pro" are one name, and so is one that begins with its maker.
QString plain(const QString& name, const QString& vendor)
{
    QString text;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'+')
            text += c.toLower();
    }
    const QString maker = vendor.toLower();
    while (!maker.isEmpty() && text.startsWith(maker) && text != maker)
        text.remove(0, maker.size());
    return text;
}

QString nameOf(int implementer, int part)
{
    const auto info = findPart(implementer, part, std::nullopt);
    return info ? QString::fromStdString(std::string(info->name)) : QString();
}

QString vendorOf(int implementer)
{
    return QString::fromStdString(std::string(implementerName(implementer)));
}

bool sameName(int implementer, const QString& a, const QString& b)
{
    const QString vendor = vendorOf(implementer);
    return plain(a, vendor) == plain(b, vendor);
}

} // namespace

void CpuPartsCorpusTest::initTestCase()
{
    const QString corpus = qEnvironmentVariable("ROLLCALL_CORPUS");
    if (corpus.isEmpty())
        QSKIP("SKIPPED-ALL: ROLLCALL_CORPUS names no corpus of recorded boards");
    QFile file(corpus + QStringLiteral("/cpu-parts.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine(); // the header
    while (!file.atEnd()) {
        // Quotes come in later columns only.
        const QStringList fields = QString::fromUtf8(file.readLine()).split(u',');
        QVERIFY(fields.size() > 4);
        m_lines.append({fields[0].toInt(nullptr, 16), fields[2].toInt(nullptr, 16), fields[3]});
    }
    QVERIFY(m_lines.size() > 200);
}

void CpuPartsCorpusTest::everyPartIsNamed_data()
{
    QTest::addColumn<int>("implementer");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("name");
    for (const Line& line : m_lines)
        QTest::addRow("%02x:%03x", line.implementer, line.part)
            << line.implementer << line.part << line.name;
}

void CpuPartsCorpusTest::everyPartIsNamed()
{
    QFETCH(int, implementer);
    QFETCH(int, part);
    QFETCH(QString, name);
    const QString ours = nameOf(implementer, part);
    QVERIFY2(!ours.isEmpty(), qPrintable(name));
    QVERIFY(!findPart(implementer, part, std::nullopt)->vendor.empty());
    if (const Exception* exception = exceptionFor(implementer, part))
        QCOMPARE(ours, QString::fromUtf8(exception->name));
    else
        QVERIFY2(sameName(implementer, ours, name),
                 qPrintable(ours + QStringLiteral(" is not ") + name));
}

void CpuPartsCorpusTest::everyExceptionIsNeeded()
{
    for (const Exception& exception : exceptions) {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& candidate) {
            return candidate.implementer == exception.implementer &&
                   candidate.part == exception.part;
        });
        QVERIFY2(line != m_lines.end(), exception.name);
        QVERIFY2(!sameName(exception.implementer, line->name, QString::fromUtf8(exception.name)),
                 exception.name);
    }
}

QTEST_GUILESS_MAIN(CpuPartsCorpusTest)
#include "tst_cpu_parts_corpus.moc"
