#include "core/ssh/fingerprint_list.h"
#include "core/ssh/host_key.h"
#include "core/ssh/randomart.h"
#include "tests/support/outcome.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::ssh;

/// Pictures and lists of fingerprints, held against ssh-keygen itself.
class TestRandomart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sshKeygenDrawsTheSame_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("bits");
        // Keys are random: several of each, so that corners and edges are met.
        for (int i = 0; i < 12; ++i)
            QTest::addRow("ed25519 %d", i) << "ed25519"
                                           << "256";
        for (const char* bits : {"256", "384", "521"})
            QTest::addRow("ecdsa %s", bits) << "ecdsa" << bits;
        for (const char* bits : {"1024", "2048", "2049"})
            QTest::addRow("rsa %s", bits) << "rsa" << bits;
    }

    void sshKeygenDrawsTheSame()
    {
        QFETCH(QString, type);
        QFETCH(QString, bits);
        const QString path = makeKey(type, bits);
        QFile file(path + QStringLiteral(".pub"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> words = file.readAll().split(' ');
        const auto key = hostKeyFromBase64(words.at(0), words.at(1));
        QVERIFY(key);
        const QString theirs = keygen({QStringLiteral("-lvf"), path});
        QVERIFY2(theirs.contains(u'\n'), qPrintable(theirs));
        QCOMPARE(randomart(*key), theirs.section(u'\n', 1).trimmed());
        QCOMPARE(QStringLiteral("%1 %2 root@pi4 (%3)")
                     .arg(QString::number(keyBits(*key).value_or(0)), key->fingerprint,
                          shortKeyType(*key)),
                 theirs.section(u'\n', 0, 0));

        const auto list = parseFingerprintList(theirs.toUtf8(), QStringLiteral("console"));
        QVERIFY(list.ok());
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().fingerprint, key->fingerprint);
        QCOMPARE(list->first().comment, QStringLiteral("root@pi4"));
    }

    void aKeyThatIsNoneHasNoPicture()
    {
        QCOMPARE(randomart({}), QString());
        HostKey odd{QStringLiteral("ssh-rsa"), QByteArrayLiteral("\0\0\0\x07ssh-rsa\xff\xff"), {}};
        QVERIFY(!keyBits(odd));
        QVERIFY(randomart(odd).startsWith(QStringLiteral("+------[RSA]------+\n")));
        odd.type = QString(60, u'x');
        QVERIFY(randomart(odd).startsWith(QStringLiteral("+-----------------+\n")));
    }

    void fingerprintsAreFoundInWhateverIsAroundThem()
    {
        const QByteArray print = "SHA256:" + QByteArray(43, 'A');
        const QByteArray text = "pi login: \r\n256 " + print +
                                " root@pi4 (ED25519)\r\n"
                                "[  12.3] cloud-init: | 2048 " +
                                print +
                                " no comment (RSA) |\n"
                                "+--[ED25519 256]--+\n" +
                                print + "\n\xff\x1b[2J " + print + "\x1b[m\n";
        const auto list = parseFingerprintList(text, QStringLiteral("console"));
        QVERIFY(list.ok());
        QStringList got;
        for (const ListedFingerprint& each : *list)
            got << QStringLiteral("%1 %2").arg(each.line).arg(each.comment);
        QCOMPARE(got.join(u'/'), QStringLiteral("2 root@pi4/3 no comment/5 /6 \uFFFD[m"));
    }

    void whatIsNoFingerprintIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const QByteArray print = "SHA256:" + QByteArray(43, 'A');
        QTest::newRow("nothing") << QByteArray() << "no SHA256 fingerprint";
        QTest::newRow("too short") << print.chopped(1) << "no SHA256 fingerprint";
        QTest::newRow("too long") << print + "A"
                                  << "no SHA256 fingerprint";
        QTest::newRow("part of a word") << "x" + print << "no SHA256 fingerprint";
        QTest::newRow("MD5") << QByteArray("256 MD5:0a:1b root@pi4 (ED25519)")
                             << "MD5 fingerprints";
        QTest::newRow("large") << QByteArray(2'000'000, 'x') << "at most 1 MiB";
        QTest::newRow("many") << QByteArray(print + "\n").repeated(17'000) << "more than 16384";
    }

    void whatIsNoFingerprintIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto list = parseFingerprintList(text, QStringLiteral("console"));
        QVERIFY(!list.ok());
        QVERIFY2(QString::fromStdString(list.error().message).contains(message),
                 list.error().toString().c_str());
    }

    void knownHostsAreToldFromLists()
    {
        QFile file(makeKey(QStringLiteral("ed25519"), QStringLiteral("256")) +
                   QStringLiteral(".pub"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readAll();
        QVERIFY(looksLikeKnownHosts("# mine\npi4.lab " + line));
        QVERIFY(
            !looksLikeKnownHosts("256 SHA256:" + QByteArray(43, 'A') + " root@pi4 (ED25519)\n"));
        QVERIFY(!looksLikeKnownHosts("pi4.lab ssh-ed25519 AAAA\n"));
    }

private:
    QString makeKey(const QString& type, const QString& bits)
    {
        const QString path = m_folder.filePath(QStringLiteral("key%1").arg(m_count++));
        keygen({QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-b"), bits,
                QStringLiteral("-N"), QString(), QStringLiteral("-C"), QStringLiteral("root@pi4"),
                QStringLiteral("-f"), path});
        return path;
    }

    static QString keygen(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("ssh-keygen"), arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestRandomart)
#include "tst_randomart.moc"
