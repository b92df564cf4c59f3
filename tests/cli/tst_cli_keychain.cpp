#include "core/keychain/system_keychain.h"
#include "tests/cli/ctl.h"
#include "tests/keychain/private_keyring.h"
#include "tests/support/ssh_server.h"

#include <QSettings>
#include <QSysInfo>

using namespace rollcall;
using namespace rollcall::test;
using keychain::SystemKeychain;

namespace {

constexpr int answersWithinMs = 20'000;

template <class T>
T answerOf(QFuture<T> future)
{
    if (QTest::qWaitFor([&] { return future.isFinished(); }, answersWithinMs))
        return future.result();
    return Error{ErrorCode::TimedOut, "the keychain did not answer", {}, {}};
}

} // namespace

/// A collector without a terminal, a board that takes one locked key, and the keychain of the
/// session: real sshd, GNOME Keyring and rollcallctl.
class TestCliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP("gnome-keyring is not installed");
        if (!m_keyring.startBus())
            QSKIP("no D-Bus daemon can be started here");
        QVERIFY(m_keyring.start());
        m_keychain = std::make_unique<SystemKeychain>();
        QTRY_VERIFY_WITH_TIMEOUT(m_keychain->isAvailable(), answersWithinMs);

        SshServer::Options options;
        options.extraConfig =
            "SetEnv \"XDG_CACHE_HOME=" + m_ctl.path(QStringLiteral("board")).toUtf8() + "\"\n";
        m_server = std::make_unique<SshServer>(options);
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        QCOMPARE(
            QProcess::execute(QStringLiteral("ssh-keygen"),
                              {QStringLiteral("-q"), QStringLiteral("-p"), QStringLiteral("-P"),
                               QString(), QStringLiteral("-N"), QStringLiteral("open sesame"),
                               QStringLiteral("-f"), m_server->clientKey()}),
            0);
        QFile known(m_ctl.path(QStringLiteral("known")));
        QVERIFY(known.open(QIODevice::WriteOnly));
        known.write(m_server->knownHostsLine() + '\n');
        const QString folder = m_ctl.path(QStringLiteral("agents/")) +
                               QSysInfo::currentCpuArchitecture().replace(QLatin1String("arm64"),
                                                                          QLatin1String("aarch64"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(
            QFile::copy(qEnvironmentVariable("ROLLCALL_BIN") + QStringLiteral("/rollcall-agent"),
                        folder + QStringLiteral("/rollcall-agent")));
        const QString address =
            QStringLiteral("%1@127.0.0.1:%2").arg(m_server->user()).arg(m_server->port());
        QCOMPARE(m_ctl({QStringLiteral("add"), address, QStringLiteral("--name"),
                        QStringLiteral("board")})
                     .status,
                 0);
    }

    void whatWasNotTickedIsNotUsed()
    {
        keep("open sesame"); // by another program, or by us before it was taken back
        const auto run = collect();
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(QStringLiteral("has a passphrase")), qPrintable(run.err));
    }

    void whatWasTickedOpensTheKey()
    {
        keep("open sesame");
        tick(true);
        const auto run = collect();
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.out, QStringLiteral("Read 1 of 1 boards.\n"));
        QVERIFY2(!run.err.contains(QStringLiteral("sesame")), "nor is it told to anybody");
    }

    void aBenchmarkUsesItAsWell()
    {
        const auto run = reach({QStringLiteral("bench"), QStringLiteral("board"),
                                QStringLiteral("integer"), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, qPrintable(run.err));
    }

    void whoWantsNoQuestionsIsNotAskedByTheKeychainEither()
    {
        const auto run = reach(
            {QStringLiteral("collect"), QStringLiteral("--once"), QStringLiteral("--no-input")});
        QCOMPARE(run.status, 4);
        QVERIFY(isTicked());
    }

    void aWrongOneIsForgotten()
    {
        keep("of last year");
        const auto run = collect();
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(QStringLiteral("has a passphrase")), qPrintable(run.err));
        QVERIFY(!isTicked());
        const auto kept = answerOf(m_keychain->read(name()));
        QVERIFY(!kept.ok() && kept.error().code == ErrorCode::NotFound);
    }

    void withoutAKeychainTheBoardSaysWhatItNeeds()
    {
        tick(true);
        m_keyring.stop();
        const auto run = collect();
        QCOMPARE(run.status, 4);
        QVERIFY2(run.err.contains(QStringLiteral("has a passphrase")), qPrintable(run.err));
        QVERIFY2(isTicked(), "a keychain that is away has forgotten nothing");
    }

private:
    QString name() const { return QStringLiteral("passphrase of ") + m_server->clientKey(); }
    QString settings() const { return m_ctl.path(QStringLiteral("rollcall/rollcall.conf")); }

    void keep(QByteArray text)
    {
        const ssh::Secret secret(text);
        QVERIFY(answerOf(m_keychain->keep(name(), secret)).ok());
    }
    /// As the dashboard writes it down.
    void tick(bool kept) const
    {
        QSettings file(settings(), QSettings::IniFormat);
        file.setValue(QStringLiteral("pages/keptSecrets"), kept ? name() : QString());
    }
    bool isTicked() const
    {
        const QSettings file(settings(), QSettings::IniFormat);
        return file.value(QStringLiteral("pages/keptSecrets")).toString() == name();
    }

    Ctl::Run reach(QStringList arguments) const
    {
        arguments << QStringLiteral("--identity") << m_server->clientKey()
                  << QStringLiteral("--ssh-config") << QStringLiteral("none")
                  << QStringLiteral("--known-hosts") << m_ctl.path(QStringLiteral("known"))
                  << QStringLiteral("--agents") << m_ctl.path(QStringLiteral("agents"));
        return m_ctl(arguments);
    }
    Ctl::Run collect() const
    {
        return reach({QStringLiteral("collect"), QStringLiteral("--once")});
    }

    PrivateKeyring m_keyring;
    Ctl m_ctl;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SystemKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_cli_keychain.moc"
