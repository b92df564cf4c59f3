#include "app/desktop/secret_questions.h"
#include "tests/qml/fake_fleet.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::desktop;
using rollcall::tests::FakeFleet;
using rollcall::tests::FakeKeychain;
using Kind = ssh::Question::Kind;

namespace {

const QString keyFile = QStringLiteral("/home/me/.ssh/id_ed25519");
const QString keyName = QStringLiteral("passphrase of ") + keyFile;
const QString account = QStringLiteral("pi@rk-04.lab");
const QString accountName = QStringLiteral("password of ") + account;

ssh::Question question(quint64 id, Kind kind, const QString& subject, int wrong = 0)
{
    return {id, kind, subject, {}, false, wrong};
}

} // namespace

/// When a secret is kept, looked up and forgotten: never without the person's tick, never in clear,
/// and no longer than it is right. "secret" is the right answer of the fake fleet.
class TestSecretQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptWithoutATick()
    {
        Desk desk;
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        QVERIFY(desk.secrets.canKeep());
        desk.secrets.answer(QStringLiteral("secret"), false);
        QTRY_VERIFY(!desk.secrets.asking());
        QVERIFY2(desk.keychain.calls().isEmpty(), "nor is it looked for");
        QVERIFY(desk.secrets.kept().isEmpty());
    }

    void aRightAnswerIsKeptWhenTicked()
    {
        Desk desk;
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        desk.secrets.answer(QStringLiteral("wrong"), true);
        QTRY_VERIFY(desk.secrets.wrong());
        QVERIFY2(!desk.keychain.has(keyName), "a wrong one is not");
        desk.secrets.answer(QStringLiteral("secret"), true);
        QTRY_VERIFY(desk.keychain.has(keyName));
        QCOMPARE(desk.keychain.secret(keyName), QByteArray("secret"));
        QTRY_COMPARE(desk.secrets.kept().size(), 1);
        QVERIFY2(
            !desk.settings.word(QStringLiteral("keptSecrets")).contains(QStringLiteral("secret")),
            "the settings know names only");
    }

    void whatIsKeptAnswersByItself()
    {
        Desk desk;
        desk.keepBefore(keyName, "secret");
        QSignalSpy asked(&desk.secrets, &SecretQuestions::asked);
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        QTRY_VERIFY(desk.fleet.questions().isEmpty());
        QCOMPARE(asked.count(), 0);
        QCOMPARE(desk.keychain.calls(), QStringList{QStringLiteral("read ") + keyName});
    }

    void anotherQuestionIsNotHeldUpByALookUp()
    {
        Desk desk;
        desk.keepBefore(keyName, "secret");
        desk.fleet.ask(
            {question(1, Kind::Passphrase, keyFile), question(2, Kind::Password, account)});
        QCOMPARE(desk.secrets.subject(), account);
        QTRY_COMPARE(desk.fleet.questions().size(), 1);
    }

    void aRefusedPassphraseIsForgottenAndAskedFor()
    {
        Desk desk;
        desk.keepBefore(keyName, "of last year");
        QSignalSpy asked(&desk.secrets, &SecretQuestions::asked);
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(desk.secrets.asking());
        QTRY_VERIFY(!desk.keychain.has(keyName));
        QTRY_VERIFY(desk.secrets.kept().isEmpty());
    }

    void aPasswordThatTheBoardRefusesIsForgotten()
    {
        Desk desk;
        // A password closes its question at once; the board refuses it later, and asks anew.
        desk.fleet.ask({question(1, Kind::Password, account)});
        desk.secrets.answer(QStringLiteral("secret"), true);
        QTRY_VERIFY(desk.keychain.has(accountName));
        desk.fleet.ask({question(2, Kind::Password, account, 1)});
        QTRY_VERIFY(!desk.keychain.has(accountName));
        QVERIFY(desk.secrets.asking());
        QVERIFY(desk.secrets.wrong());
    }

    void whatIsGoneFromTheKeychainIsAskedFor()
    {
        Desk desk;
        desk.keepBefore(keyName, "secret");
        desk.keychain.forget(keyName); // by another program
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        QTRY_VERIFY(desk.secrets.asking());
        QTRY_VERIFY(desk.secrets.kept().isEmpty());
    }

    void aKeychainThatStaysLockedForgetsNothing()
    {
        Desk desk;
        desk.keepBefore(keyName, "secret");
        desk.keychain.failNext({ErrorCode::AuthFailed, "the keychain was not opened", {}, {}});
        desk.fleet.ask({question(1, Kind::Passphrase, keyFile)});
        QTRY_VERIFY(desk.secrets.asking());
        QCOMPARE(desk.secrets.kept().size(), 1);
        QVERIFY(desk.keychain.has(keyName));
    }

    void otherQuestionsOfServersAreNeverKept()
    {
        Desk desk;
        desk.fleet.ask({question(1, Kind::Challenge, account)});
        QVERIFY(!desk.secrets.isKeepable());
        QVERIFY(!desk.secrets.canKeep());
        QVERIFY(desk.secrets.whyNotKept().isEmpty());
        desk.secrets.answer(QStringLiteral("secret"), true);
        QTRY_VERIFY(!desk.secrets.asking());
        QVERIFY(desk.keychain.calls().isEmpty());
    }

    void withoutAKeychainThereIsNoTickButAReason()
    {
        Desk desk;
        desk.keychain.setAvailable(false);
        desk.fleet.ask({question(1, Kind::Password, account)});
        QVERIFY(!desk.secrets.canKeep());
        QVERIFY(desk.secrets.whyNotKept().contains(QStringLiteral("KeePassXC")));
        desk.secrets.answer(QStringLiteral("secret"), true); // whatever the dialog says
        QTRY_VERIFY(!desk.secrets.asking());
        QVERIFY(desk.keychain.calls().isEmpty());
    }

    void whatCannotBeKeptIsSaid()
    {
        Desk desk;
        QSignalSpy failed(&desk.secrets, &SecretQuestions::keepFailed);
        desk.fleet.ask({question(1, Kind::Password, account)});
        desk.keychain.failNext({ErrorCode::Io, "the keychain failed", {}, {}});
        desk.secrets.answer(QStringLiteral("secret"), true);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(desk.secrets.kept().isEmpty());
    }

    void itIsForgottenOnDemand()
    {
        Desk desk;
        desk.keepBefore(accountName, "secret");
        const QVariantMap row = desk.secrets.kept().first().toMap();
        QVERIFY(row.value(QStringLiteral("text")).toString().contains(account));
        desk.secrets.forget(row.value(QStringLiteral("name")).toString());
        QTRY_VERIFY(desk.secrets.kept().isEmpty());
        QVERIFY(!desk.keychain.has(accountName));
    }

private:
    struct Desk {
        Desk()
            : fleet(0)
            , keychain(fleet.fakeKeychain())
            , settings(AppSettings::Keep::Nothing)
            , secrets(fleet, settings)
        {}
        /// As if it had been ticked the last time.
        void keepBefore(const QString& name, const QByteArray& secret)
        {
            const bool key = name == keyName;
            fleet.ask(
                {question(99, key ? Kind::Passphrase : Kind::Password, key ? keyFile : account)});
            secrets.answer(QStringLiteral("secret"), true);
            QTRY_COMPARE(secrets.kept().size(), 1);
            keychain.put(name, secret);
            keychain.clearCalls();
        }

        FakeFleet fleet;
        FakeKeychain& keychain;
        AppSettings settings;
        SecretQuestions secrets;
    };
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv); // settings follow its palette
    TestSecretQuestions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secret_questions.moc"
