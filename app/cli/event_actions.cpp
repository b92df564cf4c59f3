#include "app/cli/event_actions.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/ssh/target.h"

#include <QDateTime>

namespace rollcall::cli {

namespace {

const QString ruleName = QStringLiteral("rule"), undoName = QStringLiteral("undo");

/// What is going on and somebody named: by the event's number, by its node, or with --all.
Result<QList<qint64>> namedEvents(store::Store& store, const QStringList& words, bool all)
{
    const auto open = store.openEvents();
    if (!open)
        return open.error();
    QList<qint64> ids;
    const auto addOf = [&](store::NodeId node) {
        for (const store::EventRecord& event : *open) {
            if (node == 0 || event.node == node)
                ids.append(event.id);
        }
    };
    if (all)
        addOf(0);
    for (const QString& word : words) {
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (isNumber && id > 0) {
            const auto there = store.eventsAfter(id - 1, 1);
            if (!there)
                return there.error();
            if (there->isEmpty() || there->first().id != id)
                return Error{ErrorCode::NotFound, "no such event", word.toStdString(),
                             "see rollcallctl events"};
            ids.append(id);
            continue;
        }
        const auto node = findNode(store, word);
        if (!node)
            return node.error();
        addOf(node->id);
    }
    return ids;
}

} // namespace

QString userName()
{
    return QString::fromLocal8Bit(ssh::localUserName());
}

QString minuteText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm");
}

Error usageError(const char* what, const QString& context, const char* remedy)
{
    return {ErrorCode::InvalidInput, what, context.toStdString(), remedy};
}

void addEventActionOptions(QCommandLineParser& parser)
{
    parser.addOption({ruleName,
                      QStringLiteral("Of this kind alone: offline, throttled, under-voltage, hot, "
                                     "memory, disk, wear, clock-skew, inventory-changed, "
                                     "identity-changed or host-key-changed."),
                      QStringLiteral("KIND")});
    parser.addOption({forName,
                      QStringLiteral("Mute for so long: 30m, 1h, 8h, 2d, or \"forever\" for "
                                     "until you unmute. 1h if not given."),
                      QStringLiteral("SPAN"), QStringLiteral("1h")});
    parser.addOption(
        {reasonName, QStringLiteral("Why it is muted, for the others."), QStringLiteral("TEXT")});
    parser.addOption({allName, QStringLiteral("ack: all that is going on. unmute: everything.")});
    parser.addOption({undoName, QStringLiteral("ack: nobody has seen it after all.")});
}

Result<std::optional<store::EventKind>> ruleOption(const QCommandLineParser& parser)
{
    using Kind = std::optional<store::EventKind>;
    const QString word = parser.value(ruleName);
    if (word.isEmpty())
        return Kind();
    const auto kind = store::eventKindFromString(word);
    if (!kind)
        return usageError("there is no such rule", word, "rollcallctl events --help lists them");
    return Kind(kind);
}

Result<QHash<store::NodeId, QString>> nodeNames(store::Store& store)
{
    QHash<store::NodeId, QString> names;
    for (const auto which : {store::Store::Roster::Watched, store::Store::Roster::Archived}) {
        const auto nodes = store.nodes(which);
        if (!nodes)
            return nodes.error();
        for (const store::NodeRecord& node : *nodes)
            names.insert(node.id, node.name);
    }
    return names;
}

QString seenWords(const store::Acknowledgement& seen)
{
    return QStringLiteral("seen by %1, %2").arg(seen.by, minuteText(seen.time));
}

QString untilWords(const store::MuteRecord& mute)
{
    return mute.until ? QStringLiteral("muted until %1").arg(minuteText(*mute.until))
                      : QStringLiteral("muted until somebody unmutes it");
}

int acknowledge(const QCommandLineParser& parser, const QStringList& words)
{
    const bool json = wantsJson(parser), all = parser.isSet(allName);
    if (words.isEmpty() && !all)
        return fail(usageError("name events or nodes", QStringLiteral("events ack"),
                               "numbers are in rollcallctl events; --all takes what is going on"),
                    json, exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const auto ids = namedEvents(**store, words, all);
    if (!ids)
        return fail(ids.error(), json);
    std::optional<store::Acknowledgement> seen;
    if (!parser.isSet(undoName))
        seen = store::Acknowledgement{QDateTime::currentMSecsSinceEpoch(), userName()};
    const auto changed = (*store)->acknowledgeEvents(*ids, seen);
    if (!changed)
        return fail(changed.error(), json);
    if (json)
        printJson(
            {{seen ? QStringLiteral("acknowledged") : QStringLiteral("asking_again"), *changed}});
    else
        print(seen ? QStringLiteral("Events acknowledged: %1").arg(*changed)
                   : QStringLiteral("Events that ask again: %1").arg(*changed));
    return exitOk;
}

} // namespace rollcall::cli
