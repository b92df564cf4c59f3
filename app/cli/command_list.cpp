#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"

#include <QDateTime>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addStoreOption(parser);
    addJsonOption(parser);
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto nodes = storedFleet(**store);
    if (!nodes)
        return fail(nodes.error(), json);
    if (json) {
        QJsonArray array;
        for (const fleet::NodeSnapshot& node : *nodes)
            array.append(toJson(node));
        printJson({{QStringLiteral("nodes"), array}});
        return exitOk;
    }
    if (nodes->isEmpty()) {
        print(QStringLiteral("The roster is empty. Add a board: rollcallctl add [user@]host"));
        return exitOk;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<QStringList> rows;
    for (const fleet::NodeSnapshot& node : *nodes)
        rows.append(tableRow(node, now));
    print(formatTable(tableHeader(), rows));
    return exitOk;
}

} // namespace

const Command listCommand{"list",
                          "",
                          "All boards and how they are, from the store.",
                          "  rollcallctl list\n"
                          "  rollcallctl list --json | jq '.nodes[] | select(.throttled)'",
                          options,
                          run};

} // namespace rollcall::cli
