#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "app/cli/identity_notes.h"
#include "core/fleet/search.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("query"),
        QStringLiteral(
            "Only nodes for which all of it holds: words of name, board, parts and tags, "
            "and terms such as part:cortex-a53 temp>70 tag:rack1 mem<2G state:offline "
            "kernel:6.1 bits:32. ! in front of a term means not, quotes keep blanks "
            "together, commas are \"or\"."));
    addStoreOption(parser);
    addJsonOption(parser);
}

/// What is wrong with the search, and where: the word is underlined.
int refuse(const QString& text, const fleet::SearchError& error, bool json)
{
    const int status = fail(
        {ErrorCode::InvalidInput, error.message.toStdString(), "list", error.remedy.toStdString()},
        json, exitUsage);
    if (!json) {
        warn(QStringLiteral("  ") + text);
        warn(QString(2 + error.at, u' ') + u'^' + QString(std::max(0, error.length - 1), u'~'));
    }
    return status;
}

/// What is kept in the store counts as known, however old it is.
bool isWanted(const fleet::Search& search, const fleet::NodeSnapshot& node)
{
    return search.matches(node, stateWord(node), true);
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QString query = parser.positionalArguments().join(u' ');
    const auto search = fleet::Search::parse(query);
    if (search.error())
        return refuse(query, *search.error(), json);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto nodes = storedFleet(**store);
    if (!nodes)
        return fail(nodes.error(), json);
    auto notes = identityNotes(**store);
    if (!notes)
        return fail(notes.error(), json);
    QSet<store::NodeId> shown;
    for (const fleet::NodeSnapshot& node : *nodes) {
        if (isWanted(search, node))
            shown.insert(node.id);
    }
    notes->removeIf([&](const IdentityNote& note) { return !note.ids.intersects(shown); });
    if (json) {
        QJsonArray array;
        for (const fleet::NodeSnapshot& node : *nodes) {
            if (shown.contains(node.id))
                array.append(toJson(node));
        }
        QJsonObject answer{{QStringLiteral("nodes"), array}};
        if (!notes->isEmpty())
            answer[QStringLiteral("identity")] = toJson(*notes);
        printJson(answer);
        return exitOk;
    }
    if (nodes->isEmpty()) {
        print(QStringLiteral("The roster is empty. Add a board: rollcallctl add [user@]host"));
        return exitOk;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<QStringList> rows;
    for (const fleet::NodeSnapshot& node : *nodes) {
        if (shown.contains(node.id))
            rows.append(tableRow(node, now));
    }
    if (rows.isEmpty()) {
        print(QStringLiteral("None of %1 nodes matches.").arg(nodes->size()));
        return exitOk;
    }
    print(formatTable(tableHeader(), rows));
    for (const IdentityNote& note : std::as_const(*notes))
        print(QStringLiteral("! ") + note.words());
    return exitOk;
}

} // namespace

const Command listCommand{"list",
                          "[QUERY]",
                          "All boards, or those that are asked for, and how they are.",
                          "  rollcallctl list\n"
                          "  rollcallctl list 'part:cortex-a53 temp>70 tag:rack1'\n"
                          "  rollcallctl list 'mem<2G !state:offline board:\"pi 3\"'\n"
                          "  rollcallctl list --json | jq '.nodes[] | select(.throttled)'",
                          options,
                          run};

} // namespace rollcall::cli
