#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <QJsonObject>

namespace rollcall::cli {

namespace {

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

const Command removeCommand{"remove",
                            "NODE",
                            "Take a board off the roster, with its history.",
                            "  rollcallctl remove rk-04.lab\n"
                            "  rollcallctl remove rk-04.lab --yes",
                            removeOptions,
                            runRemove};

} // namespace rollcall::cli
