#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/host_keys.h"
#include "core/fleet/agent_delivery.h"
#include "core/ssh/known_hosts.h"
#include "core/ssh/session.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>

namespace rollcall::cli {

using namespace std::chrono_literals;

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addOption({QStringLiteral("clean"),
                      QStringLiteral("First log in and take away the agents that Rollcall brought "
                                     "there; when that fails, the node stays.")});
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Do not ask.")});
    addStoreOption(parser);
    addJsonOption(parser);
    addConnectionOptions(parser);
}

/// QCoro::waitFor() wants a value that can be empty.
QCoro::Task<std::optional<Result<fleet::CleanedBoard>>> clean(ssh::Session& session)
{
    if (auto opened = co_await session.open(20s); !opened)
        co_return std::move(opened).error();
    co_return co_await fleet::cleanBoard(session, QDeadlineTimer(30s));
}

/// This computer runs the agent of its own program folder: nothing was put anywhere.
Result<fleet::CleanedBoard> cleanNode(const QCommandLineParser& parser,
                                      const store::NodeRecord& node)
{
    if (node.host.isEmpty())
        return fleet::CleanedBoard{};
    ssh::KnownHosts knownHosts(knownHostsPaths(parser));
    const auto target = targetOf(node, parser);
    if (!target)
        return target.error();
    ssh::Session session(*target, knownHosts);
    return *QCoro::waitFor(clean(session));
}

Result<void> askFirst(const QCommandLineParser& parser, const store::NodeRecord& node)
{
    if (parser.isSet(QStringLiteral("yes")))
        return {};
    if (!canAsk()) {
        return Error{ErrorCode::InvalidInput, "this deletes its history and nobody can be asked",
                     node.name.toStdString(), "add --yes if you mean it"};
    }
    if (askYesNo(QStringLiteral("Forget %1 and all its history?").arg(node.name)))
        return {};
    return Error{ErrorCode::Cancelled, "nothing was done", node.name.toStdString(), ""};
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.positionalArguments().size() != 1)
        return fail({ErrorCode::InvalidInput, "name one node", "forget", ""}, json, exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    auto node = findNode(**store, parser.positionalArguments().first());
    if (!node)
        return fail(node.error(), json);
    if (auto sure = askFirst(parser, *node); !sure) {
        const bool refused = sure.error().code == ErrorCode::Cancelled;
        return fail(sure.error(), json, refused ? exitFailed : exitUsage);
    }
    fleet::CleanedBoard cleaned;
    if (parser.isSet(QStringLiteral("clean"))) {
        auto done = cleanNode(parser, *node);
        if (!done) {
            Error error = std::move(done).error();
            error.message = "the board was not cleaned, and stays on the roster: " + error.message;
            return fail(error, json);
        }
        cleaned = std::move(*done);
    }
    if (auto removed = (*store)->removeNode(node->id); !removed)
        return fail(removed.error(), json);
    if (json) {
        QJsonObject answer{{QStringLiteral("removed"), node->name}};
        if (parser.isSet(QStringLiteral("clean"))) {
            answer[QStringLiteral("cleaned")] = QJsonArray::fromStringList(cleaned.removed);
            answer[QStringLiteral("left")] = QJsonArray::fromStringList(cleaned.left);
        }
        printJson(answer);
        return exitOk;
    }
    for (const QString& path : std::as_const(cleaned.removed))
        print(QStringLiteral("Removed there: %1").arg(path));
    for (const QString& path : std::as_const(cleaned.left))
        print(QStringLiteral("Left there, as it is not ours: %1").arg(path));
    print(QStringLiteral("Removed %1.").arg(node->name));
    return exitOk;
}

} // namespace

const Command forgetCommand{"forget",
                            "NODE",
                            "Take a board off the roster, with its history.",
                            "  rollcallctl forget rk-04.lab\n"
                            "  rollcallctl forget rk-04.lab --clean    (also its agent there)",
                            options,
                            run};

const Command removeCommand{"remove",
                            "NODE",
                            "The same as forget.",
                            "  rollcallctl remove rk-04.lab\n"
                            "  rollcallctl remove rk-04.lab --yes",
                            options,
                            run};

} // namespace rollcall::cli
