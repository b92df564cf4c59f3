#include "core/keychain/system_keychain.h"
#include "tests/keychain/private_keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using keychain::SystemKeychain;

namespace {

constexpr int answersWithinMs = 20'000;
const QString name = QStringLiteral("password of pi@rk-04.lab");

template <class T>
T answerOf(QFuture<T> future)
{
    if (QTest::qWaitFor([&] { return future.isFinished(); }, answersWithinMs))
        return future.result();
    return Error{ErrorCode::TimedOut, "the keychain did not answer", {}, {}};
}

ssh::Secret secretOf(QByteArray text)
{
    return ssh::Secret(text);
}

} // namespace

/// The real thing: QtKeychain, libsecret and GNOME Keyring on a session bus of our own. The tests
/// run in this order: first there is no keychain, then there is one, then it goes away.
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::PrivateKeyring::isInstalled())
            QSKIP("gnome-keyring is not installed");
        if (!m_keyring.startBus())
            QSKIP("no D-Bus daemon can be started here");
    }

    void withoutAKeychainThereIsAReason()
    {
        SystemKeychain keychain;
        QVERIFY(!keychain.isAvailable());
        QVERIFY(keychain.unavailable().code == ErrorCode::Unreachable); // not asked yet
        QSignalSpy changed(&keychain, &keychain::Keychain::availableChanged);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, answersWithinMs);
        QVERIFY(!keychain.isAvailable());
        QVERIFY(keychain.unavailable().code == ErrorCode::Unsupported);
        QVERIFY(!keychain.unavailable().remedy.empty());
    }

    void nothingIsKeptInClearInstead()
    {
        SystemKeychain keychain;
        const auto kept = answerOf(keychain.keep(name, secretOf("geheim und ganz lang")));
        QVERIFY(!kept.ok());
        QVERIFY(!isAnywhere("geheim und ganz lang"));
    }

    void aSecretIsKeptReadReplacedAndForgotten()
    {
        QVERIFY(m_keyring.start());
        SystemKeychain keychain;
        QTRY_VERIFY_WITH_TIMEOUT(keychain.isAvailable(), answersWithinMs);
        const auto before = answerOf(keychain.read(name));
        QVERIFY(!before.ok());
        QVERIFY(before.error().code == ErrorCode::NotFound);

        const QByteArray secret = "pässwörd \"mit\" allem\n und %s";
        const auto kept = answerOf(keychain.keep(name, secretOf(secret)));
        QVERIFY2(kept.ok(), kept ? "" : kept.error().toString().c_str());
        const auto found = answerOf(keychain.read(name));
        QVERIFY2(found.ok(), found ? "" : found.error().toString().c_str());
        QCOMPARE(QByteArray((*found)->data()), secret);
        QVERIFY2(!isAnywhere(secret), "the keyring's own file is encrypted");

        QVERIFY(answerOf(keychain.keep(name, secretOf("another"))).ok());
        QCOMPARE(QByteArray((*answerOf(keychain.read(name)))->data()), QByteArray("another"));
        QVERIFY(answerOf(keychain.forget(name)).ok());
        QVERIFY(answerOf(keychain.read(name)).error().code == ErrorCode::NotFound);
        QVERIFY2(answerOf(keychain.forget(name)).ok(), "nothing being kept is no error");
    }

    void otherProgramsDoNotMeetOurNames()
    {
        SystemKeychain ours, others(QStringLiteral("another-program"));
        QVERIFY(answerOf(ours.keep(name, secretOf("ours"))).ok());
        QVERIFY(answerOf(others.read(name)).error().code == ErrorCode::NotFound);
        QVERIFY(answerOf(ours.forget(name)).ok());
    }

    void aKeychainThatDiesIsAnError()
    {
        SystemKeychain keychain;
        QTRY_VERIFY_WITH_TIMEOUT(keychain.isAvailable(), answersWithinMs);
        m_keyring.stop();
        const auto kept = answerOf(keychain.keep(name, secretOf("geheim und ganz lang")));
        QVERIFY(!kept.ok());
        QVERIFY(!kept.error().message.empty());
        QVERIFY(!isAnywhere("geheim und ganz lang"));
    }

    void cleanupTestCase() { m_keyring.stop(); }

private:
    /// Whether a file of this session has the text in it.
    bool isAnywhere(const QByteArray& text) const
    {
        QDirIterator files(m_keyring.folder(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    test::PrivateKeyring m_keyring;
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_system_keychain.moc"
