#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/event_actions.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

const QString openOption = QStringLiteral("open"), newOption = QStringLiteral("new"),
              sinceOption = QStringLiteral("since"), limitOption = QStringLiteral("limit");

void options(QCommandLineParser& parser)
{
    parser.addPositionalArgument(
        QStringLiteral("action"),
        QStringLiteral("list (also without a word): what happened, newest first. ack EVENT…|NODE…: "
                       "you have seen it; it asks nobody any more until it begins anew. mute "
                       "[NODE]: tell nobody of this node, of a --rule, or of that rule on that "
                       "node; it is recorded all the same. unmute [NODE]: take that back. mutes: "
                       "what is muted, by whom and until when."));
    parser.addPositionalArgument(QStringLiteral("node"),
                                 QStringLiteral("Its name or address; for ack and unmute also the "
                                                "numbers that list and mutes print."));
    parser.addOption({openOption, QStringLiteral("List only what is going on now.")});
    parser.addOption({newOption, QStringLiteral("List only what nobody acknowledged or muted.")});
    parser.addOption({sinceOption,
                      QStringLiteral("List only newer ones: 2026-05-12, 2026-05-12T16:45, 30min, "
                                     "12h or 7d."),
                      QStringLiteral("WHEN")});
    parser.addOption({limitOption, QStringLiteral("List at most so many; 50 if not given."),
                      QStringLiteral("N"), QStringLiteral("50")});
    addEventActionOptions(parser);
    addStoreOption(parser);
    addJsonOption(parser);
}

struct Wanted {
    store::NodeId node = 0;
    std::optional<store::EventKind> kind;
    qint64 since = std::numeric_limits<qint64>::min();
    int limit = 0;
    bool open = false, fresh = false;
};

Result<Wanted> wantedOf(const QCommandLineParser& parser, store::Store& store,
                        const QStringList& words)
{
    Wanted wanted;
    if (words.size() > 1)
        return Error{ErrorCode::InvalidInput, "name at most one node", "events list", ""};
    if (!words.isEmpty()) {
        const auto node = findAnyNode(store, words.first());
        if (!node)
            return node.error();
        wanted.node = node->id;
    }
    const auto kind = ruleOption(parser);
    if (!kind)
        return kind.error();
    wanted.kind = *kind;
    if (parser.isSet(sinceOption)) {
        const auto time = pastTime(parser.value(sinceOption));
        if (!time)
            return Error{ErrorCode::InvalidInput, "this is no time",
                         parser.value(sinceOption).toStdString(),
                         "write it as 2026-05-12, 2026-05-12T16:45, 30min, 12h or 7d"};
        wanted.since = *time;
    }
    bool ok = false;
    wanted.limit = parser.value(limitOption).toInt(&ok);
    if (!ok || wanted.limit < 1 || wanted.limit > 100'000)
        return Error{ErrorCode::InvalidInput, "this is no number of events",
                     parser.value(limitOption).toStdString(), "give a number from 1 to 100000"};
    wanted.open = parser.isSet(openOption);
    wanted.fresh = parser.isSet(newOption);
    return wanted;
}

/// The newest events of which all holds that was asked for.
Result<QList<store::EventRecord>> find(store::Store& store, const Wanted& wanted,
                                       const QList<store::MuteRecord>& mutes, qint64 now)
{
    constexpr int all = 1'000'000;
    const bool picky = wanted.kind || wanted.open || wanted.fresh;
    auto events = store.events(wanted.node, picky ? all : wanted.limit);
    if (!events)
        return events;
    events->removeIf([&](const store::EventRecord& event) {
        const bool going = fleet::lasts(event.kind) && !event.closedAt;
        return event.openedAt < wanted.since || (wanted.kind && event.kind != *wanted.kind) ||
               (wanted.open && !going) ||
               (wanted.fresh &&
                (event.acknowledged || fleet::muteOf(mutes, event.node, event.kind, now)));
    });
    if (events->size() > wanted.limit)
        events->resize(wanted.limit);
    return events;
}

QJsonObject toJson(const store::EventRecord& event, const QString& node, bool muted)
{
    QJsonObject object{{QStringLiteral("id"), event.id},
                       {QStringLiteral("node"), node},
                       {QStringLiteral("kind"), store::toString(event.kind)},
                       {QStringLiteral("began_ms"), event.openedAt},
                       {QStringLiteral("detail"), event.detail},
                       {QStringLiteral("open"), fleet::lasts(event.kind) && !event.closedAt},
                       {QStringLiteral("muted"), muted}};
    if (event.closedAt)
        object[QStringLiteral("ended_ms")] = *event.closedAt;
    if (event.acknowledged) {
        object[QStringLiteral("acknowledged_ms")] = event.acknowledged->time;
        object[QStringLiteral("acknowledged_by")] = event.acknowledged->by;
    }
    return object;
}

QStringList rowOf(const store::EventRecord& event, const QString& node,
                  const store::MuteRecord* mute, qint64 now)
{
    QString length;
    if (fleet::lasts(event.kind)) {
        const QString span =
            formatAge(std::max<qint64>(0, event.closedAt.value_or(now) - event.openedAt))
                .chopped(4);
        length = event.closedAt ? span : span + QStringLiteral(" now");
    }
    QStringList words{event.detail};
    if (event.acknowledged)
        words << seenWords(*event.acknowledged);
    if (mute)
        words << untilWords(*mute);
    words.removeAll(QString());
    return {QString::number(event.id),
            QDateTime::fromMSecsSinceEpoch(event.openedAt).toString(u"yyyy-MM-dd HH:mm"),
            node,
            store::toString(event.kind),
            length,
            words.join(QStringLiteral("; "))};
}

int list(const QCommandLineParser& parser, const QStringList& words)
{
    const bool json = wantsJson(parser);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto wanted = wantedOf(parser, **store, words);
    if (!wanted)
        return fail(wanted.error(), json, exitUsage);
    const auto names = nodeNames(**store);
    if (!names)
        return fail(names.error(), json);
    const auto mutes = (*store)->mutes();
    if (!mutes)
        return fail(mutes.error(), json);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto events = find(**store, *wanted, *mutes, now);
    if (!events)
        return fail(events.error(), json);
    if (json) {
        QJsonArray array;
        for (const store::EventRecord& event : *events)
            array.append(toJson(event, names->value(event.node),
                                fleet::muteOf(*mutes, event.node, event.kind, now)));
        printJson({{QStringLiteral("events"), array}});
        return exitOk;
    }
    if (events->isEmpty()) {
        print(QStringLiteral("No such events."));
        return exitOk;
    }
    QList<QStringList> rows;
    for (const store::EventRecord& event : *events)
        rows.append(rowOf(event, names->value(event.node),
                          fleet::muteOf(*mutes, event.node, event.kind, now), now));
    print(formatTable({QStringLiteral("EVENT"), QStringLiteral("BEGAN"), QStringLiteral("NODE"),
                       QStringLiteral("WHAT"), QStringLiteral("FOR"), QStringLiteral("DETAIL")},
                      rows));
    return exitOk;
}

int run(const QCommandLineParser& parser)
{
    QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    if (action == u"ack" || action == u"mute" || action == u"unmute" || action == u"mutes") {
        words.removeFirst();
        return action == u"ack"      ? acknowledge(parser, words)
               : action == u"mute"   ? mute(parser, words)
               : action == u"unmute" ? unmute(parser, words)
                                     : listMutes(parser, words);
    }
    if (action == u"list")
        words.removeFirst();
    return list(parser, words);
}

} // namespace

const Command eventsCommand{"events",
                            "[ACTION] [NODE|EVENT…]",
                            "What happened; acknowledge it, or mute a node or a rule.",
                            "  rollcallctl events --open\n"
                            "  rollcallctl events rk-04.lab --since 7d\n"
                            "  rollcallctl events ack 1207 1208\n"
                            "  rollcallctl events ack rk-04.lab\n"
                            "  rollcallctl events mute rk-04.lab --for 8h --reason \"new fan\"\n"
                            "  rollcallctl events mute --rule hot --for forever\n"
                            "  rollcallctl events mutes\n"
                            "  rollcallctl events unmute rk-04.lab",
                            options,
                            run};

} // namespace rollcall::cli
