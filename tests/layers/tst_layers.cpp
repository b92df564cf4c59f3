#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The floors are drawn once, as a table in CONTRIBUTING.md, and every #include is held against it:
/// with one include root the link lists alone would not notice a stray one.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root.setPath(qEnvironmentVariable("ROLLCALL_SOURCE"));
        QVERIFY2(m_root.exists(QStringLiteral("CONTRIBUTING.md")), "ROLLCALL_SOURCE is not set");
        readFloors();
        QVERIFY2(m_mayUse.size() >= 14, "the table of floors in CONTRIBUTING.md was not found");
    }

    void everyIncludeStaysOnItsFloorsOrBelow()
    {
        QStringList strays;
        int includes = 0;
        for (auto room = m_mayUse.cbegin(); room != m_mayUse.cend(); ++room) {
            QDirIterator files(m_root.filePath(room.key()),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                includes += check(files.next(), room.key(), room.value(), strays);
        }
        QVERIFY2(includes > 100,
                 "hardly any include was seen: does this test look at the sources?");
        QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u'\n')));
    }

    void theAgentKnowsNoQt()
    {
        for (const QString& room :
             {QStringLiteral("agent"), QStringLiteral("core/base"), QStringLiteral("core/hardware"),
              QStringLiteral("core/protocol")}) {
            QDirIterator files(m_root.filePath(room),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QVERIFY2(!read(path).contains("#include <Q"), qPrintable(path));
            }
        }
    }

    void everyRoomHasAReadme()
    {
        for (const QString& room : m_mayUse.keys())
            QVERIFY2(m_root.exists(room + QStringLiteral("/README.md")), qPrintable(room));
    }

    void noFileHasOutgrownOneSitting()
    {
        // Tables of facts may be long; code is 80 to 300 lines, and never over 400.
        for (const QString& room : m_mayUse.keys()) {
            QDirIterator files(
                m_root.filePath(room),
                {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.qml")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const auto lines = read(path).count('\n');
                const bool table = path.contains(QLatin1String("_table"));
                QVERIFY2(table || lines <= 400,
                         qPrintable(QStringLiteral("%1: %2 lines").arg(path).arg(lines)));
            }
        }
    }

private:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Rows look like: | 2 | `core/store` | what lives there | base, hardware, Qt Sql |
    void readFloors()
    {
        static const QRegularExpression row(
            QStringLiteral("^\\| *\\d+ *\\| *`([a-z/]+)` *\\|[^|]*\\|([^|]*)\\|"),
            QRegularExpression::MultilineOption);
        auto matches = row.globalMatch(
            QString::fromUtf8(read(m_root.filePath(QStringLiteral("CONTRIBUTING.md")))));
        while (matches.hasNext()) {
            const auto match = matches.next();
            static const QRegularExpression word(QStringLiteral("[a-z]+"));
            QSet<QString> uses;
            auto words = word.globalMatch(match.captured(2));
            while (words.hasNext())
                uses.insert(words.next().captured());
            m_mayUse.insert(match.captured(1), uses);
        }
    }

    int check(const QString& path, const QString& room, const QSet<QString>& mayUse,
              QStringList& strays) const
    {
        static const QRegularExpression include(
            QStringLiteral("^#include \"((?:core/|app/|agent|qml|tests)[a-z_]*)/"),
            QRegularExpression::MultilineOption);
        auto matches = include.globalMatch(QString::fromUtf8(read(path)));
        int count = 0;
        while (matches.hasNext()) {
            const QString used = matches.next().captured(1);
            ++count;
            const bool core = used.startsWith(QLatin1String("core/"));
            const bool own = used == room;
            const bool allowed =
                core && (mayUse.contains(used.mid(5)) || mayUse.contains(QStringLiteral("core")));
            if (!own && !allowed)
                strays.append(
                    QStringLiteral("%1 includes %2").arg(m_root.relativeFilePath(path), used));
        }
        return count;
    }

    QDir m_root;
    QHash<QString, QSet<QString>> m_mayUse;
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
