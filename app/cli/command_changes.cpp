#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/fleet/inventory_history.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

namespace rollcall::cli {

namespace {

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"),
                                 QStringLiteral("Its name or address; all boards without it."));
    parser.addOption({QStringLiteral("since"),
                      QStringLiteral("Only newer ones: 2026-05-12, 2026-05-12T16:45, 30min, 12h "
                                     "or 7d."),
                      QStringLiteral("WHEN")});
    parser.addOption({QStringLiteral("new"), QStringLiteral("Only those nobody acknowledged.")});
    parser.addOption(
        {QStringLiteral("ack"), QStringLiteral("Acknowledge what is printed: you have seen it.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

Result<qint64> sinceOption(const QCommandLineParser& parser)
{
    const QString text = parser.value(QStringLiteral("since"));
    if (text.isEmpty())
        return std::numeric_limits<qint64>::min();
    if (const auto time = pastTime(text))
        return *time;
    return Error{ErrorCode::InvalidInput, "this is no time", text.toStdString(),
                 "write it as 2026-05-12, 2026-05-12T16:45, 30min, 12h or 7d"};
}

QJsonObject toJson(const store::NodeRecord& node, const fleet::InventoryVersion& version)
{
    QJsonArray changes;
    for (const rules::HardwareChange& change : version.changes) {
        const auto nature = rules::toString(change.nature);
        changes.append(QJsonObject{
            {QStringLiteral("nature"), QString::fromUtf8(nature.data(), qsizetype(nature.size()))},
            {QStringLiteral("words"), QString::fromStdString(change.words)}});
    }
    QJsonObject object{{QStringLiteral("node"), node.name},
                       {QStringLiteral("version"), version.id},
                       {QStringLiteral("time_ms"), version.time},
                       {QStringLiteral("changes"), changes}};
    if (version.acknowledgedAt)
        object[QStringLiteral("acknowledged_ms")] = *version.acknowledgedAt;
    return object;
}

struct Row {
    store::NodeRecord node;
    fleet::InventoryVersion version;
};

QString line(const Row& row)
{
    return QStringLiteral("%1  %2  %3%4")
        .arg(QDateTime::fromMSecsSinceEpoch(row.version.time).toString(u"yyyy-MM-dd HH:mm"),
             row.node.name, QString::fromStdString(rules::joinedWords(row.version.changes)),
             row.version.acknowledgedAt ? QStringLiteral("  (seen)") : QString());
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return fail({ErrorCode::InvalidInput, "name at most one node", "changes", ""}, json,
                    exitUsage);
    const auto since = sinceOption(parser);
    if (!since)
        return fail(since.error(), json, exitUsage);
    const bool ack = parser.isSet(QStringLiteral("ack"));
    auto store = ack ? openForWriting(parser) : openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    QList<store::NodeRecord> nodes;
    if (words.isEmpty()) {
        auto roster = (*store)->nodes();
        if (!roster)
            return fail(roster.error(), json);
        nodes = *roster;
    } else {
        auto node = findNode(**store, words.first());
        if (!node)
            return fail(node.error(), json);
        nodes = {*node};
    }
    QList<Row> rows;
    for (const store::NodeRecord& node : std::as_const(nodes)) {
        const auto versions = fleet::inventoryHistory(**store, node.id);
        if (!versions)
            return fail(versions.error(), json);
        qint64 newest = 0;
        for (const fleet::InventoryVersion& version : *versions) {
            if (version.time < *since ||
                (parser.isSet(QStringLiteral("new")) && version.acknowledgedAt))
                continue;
            rows.append({node, version});
            newest = std::max(newest, version.id);
        }
        if (ack && newest > 0) {
            const auto done =
                (*store)->acknowledge(node.id, newest, QDateTime::currentMSecsSinceEpoch());
            if (!done)
                return fail(done.error(), json);
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.version.time > b.version.time; });
    if (json) {
        QJsonArray array;
        for (const Row& row : std::as_const(rows))
            array.append(toJson(row.node, row.version));
        printJson({{QStringLiteral("changes"), array}});
        return exitOk;
    }
    if (rows.isEmpty())
        print(QStringLiteral("Nothing changed."));
    for (const Row& row : std::as_const(rows))
        print(line(row));
    return exitOk;
}

} // namespace

const Command changesCommand{"changes",
                             "[NODE]",
                             "What changed on the boards, in words, newest first.",
                             "  rollcallctl changes --since 7d\n"
                             "  rollcallctl changes rk-04.lab\n"
                             "  rollcallctl changes --new --ack",
                             options,
                             run};

} // namespace rollcall::cli
