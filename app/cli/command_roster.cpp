#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/fleet/address.h"
#include "core/ssh/known_hosts.h"

#include <QDateTime>
#include <QJsonObject>

namespace rollcall::cli {

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("address"),
                                 QStringLiteral("How to reach the board: [user@]host[:port]."));
    parser.addOption({QStringLiteral("name"), QStringLiteral("Call it NAME instead of its host."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("tag"),
                      QStringLiteral("Put a tag on it, such as rack1; may be given again."),
                      QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("this-computer"),
                      QStringLiteral("Watch the computer Rollcall runs on, without SSH.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

Result<store::NodeRecord> wantedNode(const QCommandLineParser& parser)
{
    const bool here = parser.isSet(QStringLiteral("this-computer"));
    const QStringList words = parser.positionalArguments();
    if (words.size() != (here ? 0 : 1)) {
        return Error{ErrorCode::InvalidInput, "give one address, or --this-computer", "add",
                     "see rollcallctl add --help"};
    }
    store::NodeRecord node;
    if (here) {
        node.name = QSysInfo::machineHostName();
    } else {
        auto parsed = fleet::parseAddress(words.first());
        if (!parsed)
            return parsed;
        node = *parsed;
    }
    if (parser.isSet(QStringLiteral("name")))
        node.name = parser.value(QStringLiteral("name")).trimmed();
    if (node.name.isEmpty())
        return Error{ErrorCode::InvalidInput, "a node needs a name", "add", "give --name"};
    node.tags = parser.values(QStringLiteral("tag"));
    node.addedAt = QDateTime::currentMSecsSinceEpoch();
    return node;
}

int runAdd(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    auto node = wantedNode(parser);
    if (!node)
        return fail(node.error(), json, exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    auto added = (*store)->addNode(*node);
    if (!added)
        return fail(added.error(), json);
    if (json) {
        printJson({{QStringLiteral("id"), added->id},
                   {QStringLiteral("name"), added->name},
                   {QStringLiteral("address"), fleet::formatAddress(*added)}});
        return exitOk;
    }
    print(QStringLiteral("Added %1 (%2).").arg(added->name, fleet::formatAddress(*added)));
    if (!added->host.isEmpty())
        print(QStringLiteral("Next: rollcallctl trust %1").arg(added->name));
    return exitOk;
}

void removeOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Do not ask.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

int runRemove(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    if (parser.positionalArguments().size() != 1) {
        return fail({ErrorCode::InvalidInput, "name one node", "remove", ""}, json, exitUsage);
    }
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    auto node = findNode(**store, parser.positionalArguments().first());
    if (!node)
        return fail(node.error(), json);
    if (!parser.isSet(QStringLiteral("yes"))) {
        const QString question = QStringLiteral("Remove %1 and all its history?").arg(node->name);
        if (!canAsk()) {
            return fail({ErrorCode::InvalidInput,
                         "this deletes its history and nobody can be asked",
                         node->name.toStdString(), "add --yes if you mean it"},
                        json, exitUsage);
        }
        if (!askYesNo(question))
            return exitFailed;
    }
    if (auto removed = (*store)->removeNode(node->id); !removed)
        return fail(removed.error(), json);
    if (json)
        printJson({{QStringLiteral("removed"), node->name}});
    else
        print(QStringLiteral("Removed %1.").arg(node->name));
    return exitOk;
}

} // namespace

const Command addCommand{"add",
                         "[user@]host[:port]",
                         "Put a board on the roster.",
                         "  rollcallctl add pi@raspberrypi.local\n"
                         "  rollcallctl add root@192.0.2.7:2222 --name rk-04.lab --tag rack1\n"
                         "  rollcallctl add --this-computer",
                         addOptions,
                         runAdd};

const Command removeCommand{"remove",
                            "NODE",
                            "Take a board off the roster, with its history.",
                            "  rollcallctl remove rk-04.lab\n"
                            "  rollcallctl remove rk-04.lab --yes",
                            removeOptions,
                            runRemove};

} // namespace rollcall::cli
