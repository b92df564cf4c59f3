#include "app/cli/arguments.h"

#include "app/cli/answerers.h"
#include "app/cli/console.h"
#include "core/fleet/address.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rollcall::cli {

void addStoreOption(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("store"),
         QStringLiteral("Use this store instead of %1.").arg(store::Store::defaultPath()),
         QStringLiteral("PATH")});
}

void addJsonOption(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON, for programs.")});
}

void addConnectionOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("known-hosts"),
                      QStringLiteral("Look up host keys in this file only; may be given again. The "
                                     "first one is written by trust."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("identity"),
                      QStringLiteral("Log in with this private key; may be given again."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("ssh-config"),
                      QStringLiteral("Read this file instead of ~/.ssh/config and the system's; "
                                     "\"none\" reads nothing."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("no-input"),
         QStringLiteral("Ask nobody, neither on a terminal nor the keychain, which may want to be "
                        "unlocked: nodes that need a passphrase or password say so.")});
    parser.addOption({QStringLiteral("agents"),
                      QStringLiteral("Folder with <arch>/rollcall-agent for the boards."),
                      QStringLiteral("DIR")});
}

bool wantsJson(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("json"));
}

QString storePath(const QCommandLineParser& parser)
{
    const QString given = parser.value(QStringLiteral("store"));
    return given.isEmpty() ? store::Store::defaultPath() : given;
}

fleet::ServiceOptions serviceOptions(const QCommandLineParser& parser)
{
    fleet::ServiceOptions options;
    options.storePath = storePath(parser);
    options.knownHosts = parser.values(QStringLiteral("known-hosts"));
    options.identityFiles = parser.values(QStringLiteral("identity"));
    options.sshConfig = parser.value(QStringLiteral("ssh-config"));
    options.canAsk = !parser.isSet(QStringLiteral("no-input")) && Answerers::areThere();
    options.agentFolder = parser.value(QStringLiteral("agents"));
    return options;
}

Result<std::unique_ptr<store::Store>> openForReading(const QCommandLineParser& parser)
{
    auto store = store::Store::open(storePath(parser), store::Store::Mode::ReadOnly);
    if (!store && store.error().code == ErrorCode::NotFound) {
        Error error = store.error();
        error.remedy = "add a node first: rollcallctl add [user@]host";
        return error;
    }
    return store;
}

Result<std::unique_ptr<store::Store>> openForWriting(const QCommandLineParser& parser)
{
    return store::Store::open(storePath(parser), store::Store::Mode::ReadWrite);
}

namespace {

Result<store::NodeRecord> findAmong(const QList<store::NodeRecord>& nodes, const QString& word)
{
    for (const store::NodeRecord& node : nodes) {
        if (node.name == word)
            return node;
    }
    QList<store::NodeRecord> matches;
    for (const store::NodeRecord& node : nodes) {
        if (node.host == word || fleet::formatAddress(node) == word ||
            QString::number(node.id) == word)
            matches.append(node);
    }
    if (matches.size() == 1)
        return matches.first();
    return Error{matches.isEmpty() ? ErrorCode::NotFound : ErrorCode::InvalidInput,
                 matches.isEmpty() ? "no such node" : "several nodes have this address",
                 word.toStdString(), "see rollcallctl list"};
}

} // namespace

Result<store::NodeRecord> findNode(store::Store& store, const QString& word)
{
    const auto nodes = store.nodes();
    if (!nodes)
        return nodes.error();
    return findAmong(*nodes, word);
}

Result<store::NodeRecord> findAnyNode(store::Store& store, const QString& word)
{
    const auto watched = findNode(store, word);
    if (watched || watched.error().code != ErrorCode::NotFound)
        return watched;
    const auto archived = store.nodes(store::Store::Roster::Archived);
    if (!archived)
        return archived.error();
    const auto found = findAmong(*archived, word);
    return found ? found : watched;
}

std::optional<qint64> pastTime(const QString& text)
{
    static const QRegularExpression age(QStringLiteral("^(\\d{1,6})(min|h|d)$"));
    if (const auto match = age.match(text); match.hasMatch()) {
        const QString unit = match.captured(2);
        const qint64 minutes = unit == u"min" ? 1 : unit == u"h" ? 60 : 24 * 60;
        return QDateTime::currentMSecsSinceEpoch() -
               match.captured(1).toLongLong() * minutes * 60'000;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace rollcall::cli
