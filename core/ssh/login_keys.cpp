#include "core/ssh/agent_socket.h"
#include "core/ssh/key_cache.h"
#include "core/ssh/login_p.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace rollcall::ssh {

namespace {

constexpr qsizetype maxKeyFiles = 6;
/// How long the agent may wait for its user. Servers give a login 120 s (LoginGraceTime).
constexpr std::chrono::seconds agentPatience{60};

/// One key, and how it would be used once the server takes it.
struct Offer {
    enum class By { Agent, File, Locked };
    By by = By::File;
    QString name; ///< for messages
    SharedKey publicKey;
    SharedKey privateKey; ///< By::File only
    AgentKey agentKey;    ///< By::Agent only
};

QStringList identityFiles(const Target& target)
{
    if (!target.identityFiles.isEmpty())
        return target.identityFiles;
    QStringList existing;
    for (const QLatin1String name :
         {QLatin1String("id_ed25519"), QLatin1String("id_ecdsa"), QLatin1String("id_rsa")}) {
        const QString path = QDir::homePath() + QLatin1String("/.ssh/") + name;
        if (QFile::exists(path))
            existing.append(path);
    }
    return existing;
}

const AgentKey* find(const QList<AgentKey>& keys, const QByteArray& blob)
{
    const auto it = std::find_if(keys.begin(), keys.end(), [&](const AgentKey& key) {
        return !blob.isEmpty() && key.blob == blob;
    });
    return it == keys.end() ? nullptr : &*it;
}

const QString ofAgent = QStringLiteral("the keys of ssh-agent");

/// What each file offers: the agent's copy where it has one, which needs no passphrase.
QList<Offer> fileOffers(const QList<AgentKey>& agent, Login& login)
{
    QList<Offer> offers;
    const Target& target = login.connection->target();
    const QStringList paths = target.useKeyFiles ? identityFiles(target) : QStringList();
    for (const QString& path : paths) {
        if (offers.size() >= maxKeyFiles)
            break;
        const KeyFile key = loadKeyFile(path);
        // A key may lie in the agent alone, with only its public half in a file.
        const QByteArray blob = key.publicBlob.isEmpty() ? publicBlobOf(path) : key.publicBlob;
        if (const AgentKey* held = find(agent, blob))
            offers.append({Offer::By::Agent, path, held->publicKey, {}, *held});
        else if (key.state == KeyFile::State::Usable)
            offers.append({Offer::By::File, path, key.publicKey, key.privateKey, {}});
        else if (key.state == KeyFile::State::Encrypted)
            offers.append({Offer::By::Locked, path, key.publicKey, {}, {}});
        else
            login.unusable.append(path);
    }
    return offers;
}

QList<Offer> allOffers(const QList<AgentKey>& agent, Login& login)
{
    const Target& target = login.connection->target();
    const QList<Offer> files = fileOffers(agent, login);
    QList<Offer> others;
    for (const AgentKey& key : agent) {
        const bool named = std::any_of(files.begin(), files.end(), [&](const Offer& offer) {
            return offer.agentKey.blob == key.blob;
        });
        if (!named && !target.onlyIdentityFiles)
            others.append({Offer::By::Agent, ofAgent, key.publicKey, {}, key});
    }
    // A key named for this node goes first: an agent full of others would use up the tries.
    return target.identityFiles.isEmpty() ? others + files : files + others;
}

QCoro::Task<Outcome> useAgent(Login& login, AgentKey key)
{
    const Result<int> rc =
        co_await loginByAgent(login.connection, key, login.deadline, QDeadlineTimer(agentPatience));
    const bool ofServer = rc.ok() || login.connection->isLost() || login.connection->isClosed();
    if (ofServer)
        co_return outcomeOf(rc, login);
    if (rc.error().code == ErrorCode::TimedOut) {
        login.connection->needsPerson = true;
        co_return Outcome{Outcome::Kind::Failed, rc.error()};
    }
    login.unusable.append(QString::fromStdString(rc.error().message));
    co_return Outcome{};
}

QCoro::Task<Outcome> tryOffer(Login& login, Offer offer)
{
    if (!offer.publicKey) { // an old format that hides also the public half: the person must say
        login.locked.append(offer.name);
        co_return Outcome{};
    }
    const auto probe = [key = offer.publicKey](ssh_session session) {
        return unlessAgain(ssh_userauth_try_publickey(session, nullptr, key.get()));
    };
    const Result<int> offered = co_await login.connection->attempt(
        probe, login.deadline, std::string("the offer of a key"));
    const bool taken = offered && *offered == SSH_AUTH_SUCCESS;
    if (taken && offer.by == Offer::By::Locked) {
        login.locked.append(offer.name);
        co_return Outcome{};
    }
    if (!login.refused.contains(offer.name))
        login.refused.append(offer.name);
    if (!taken)
        co_return outcomeOf(offered, login);
    if (offer.by == Offer::By::Agent)
        co_return co_await useAgent(login, offer.agentKey);
    const auto sign = [key = offer.privateKey](ssh_session session) {
        return unlessAgain(ssh_userauth_publickey(session, nullptr, key.get()));
    };
    const Result<int> signedIn =
        co_await login.connection->attempt(sign, login.deadline, std::string("the login"));
    co_return outcomeOf(signedIn, login);
}

} // namespace

QCoro::Task<Outcome> tryKeys(Login& login)
{
    QList<AgentKey> agent;
    if (login.connection->target().useAgent) {
        Result<QList<AgentKey>> held = co_await agentKeys(login.connection, login.deadline);
        if (held)
            agent = *held;
        else if (login.connection->isClosed())
            co_return Outcome{Outcome::Kind::Failed, held.error()};
        else if (held.error().code != ErrorCode::NotFound) // having none is normal
            login.unusable.append(QString::fromStdString(held.error().message));
    }
    const QList<Offer> offers = allOffers(agent, login);
    for (const Offer& offer : offers) {
        const Outcome outcome = co_await tryOffer(login, offer);
        if (outcome.kind != Outcome::Kind::TryNext || login.secondStep)
            co_return outcome;
    }
    co_return Outcome{};
}

} // namespace rollcall::ssh
