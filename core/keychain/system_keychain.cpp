#include "core/keychain/system_keychain.h"

#include <qt6keychain/keychain.h>

#include <string.h> // explicit_bzero

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>

namespace rollcall::keychain {

namespace {

/// Of the services that QtKeychain 0.13 knows on Linux: Secret Service (specifications of
/// freedesktop.org) and KWallet of KDE Frameworks 5.
const QStringList keychainServices{QStringLiteral("org.freedesktop.secrets"),
                                   QStringLiteral("org.kde.kwalletd5")};
const QString busName = QStringLiteral("org.freedesktop.DBus");
constexpr int busTimeoutMs = 5000;

Error errorOf(const QKeychain::Job& job)
{
    const std::string entry = job.key().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, "nothing is kept for it", entry, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::AuthFailed, "the keychain was not opened", entry,
                "unlock the keychain of your desktop session"};
    case QKeychain::NoBackendAvailable:
        return {ErrorCode::Unsupported, "no keychain answers in this session", entry,
                "on Debian: install libsecret-1-0 and gnome-keyring"};
    default:
        return {ErrorCode::Io, "the keychain failed: " + job.errorString().toStdString(), entry,
                "look at it with the program of your desktop"};
    }
}

/// Runs a job that deletes itself; `answer` makes its result.
template <class T, class Job, class Answer>
QFuture<T> run(Job* job, const QString& name, Answer answer)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    job->setKey(name);
    job->setInsecureFallback(false); // never a plain text file instead
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer](QKeychain::Job*) {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Result<void> done(const QKeychain::Job& job)
{
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    return {};
}

} // namespace

QString nameOf(const ssh::Question& question)
{
    switch (question.kind) {
    case ssh::Question::Kind::Passphrase:
        return QStringLiteral("passphrase of ") + question.subject;
    case ssh::Question::Kind::Password:
        return QStringLiteral("password of ") + question.subject;
    case ssh::Question::Kind::Challenge:
        break;
    }
    return {};
}

SystemKeychain::SystemKeychain(QString service, QObject* parent)
    : Keychain(parent)
    , m_service(std::move(service))
    , m_why{ErrorCode::Unreachable, "the session is still asked for its keychain", {}, {}}
{
    lookAtBus();
}

void SystemKeychain::lookAtBus()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_why = {ErrorCode::Unsupported,
                 "this session has no D-Bus, by which a keychain is reached",
                 {},
                 "log in to a desktop session, or load keys into ssh-agent"};
        return;
    }
    look(keychainServices, QStringLiteral("ListNames"));
}

/// First among those that run, then among those the bus can start.
void SystemKeychain::look(const QStringList& names, const QString& list)
{
    const auto call = QDBusMessage::createMethodCall(busName, QStringLiteral("/"), busName, list);
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, busTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, names, list] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QStringList there = reply.isError() ? QStringList() : reply.value();
        for (const QString& name : names) {
            if (there.contains(name)) {
                decide(true, {});
                return;
            }
        }
        if (list == u"ListNames") {
            look(names, QStringLiteral("ListActivatableNames"));
            return;
        }
        decide(false, {ErrorCode::Unsupported,
                       "no keychain runs in this session",
                       {},
                       "start one, such as GNOME Keyring, KeePassXC or KWallet"});
    });
}

void SystemKeychain::decide(bool available, const Error& why)
{
    m_available = available;
    m_why = why;
    Q_EMIT availableChanged();
}

QFuture<Result<Found>> SystemKeychain::read(const QString& name)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    return run<Result<Found>>(
        job, name, [](const QKeychain::ReadPasswordJob& read) -> Result<Found> {
            if (read.error() != QKeychain::NoError)
                return errorOf(read);
            QByteArray bytes = read.binaryData();
            return std::make_shared<ssh::Secret>(bytes); // which wipes the bytes
        });
}

QFuture<Result<void>> SystemKeychain::keep(const QString& name, const ssh::Secret& secret)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    // As text: other programs that show a keychain then show a password, not a lump of bytes.
    QString text = QString::fromUtf8(secret.data());
    job->setTextData(text);
    return run<Result<void>>(job, name, [](const QKeychain::Job& write) { return done(write); });
}

QFuture<Result<void>> SystemKeychain::forget(const QString& name)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    return run<Result<void>>(job, name, [](const QKeychain::Job& erase) -> Result<void> {
        if (erase.error() == QKeychain::EntryNotFound)
            return {};
        return done(erase);
    });
}

} // namespace rollcall::keychain
