// rollcallctl events mute, unmute and mutes.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/event_actions.h"
#include "app/cli/units.h"

#include <QDateTime>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

QString subjectOf(const store::MuteRecord& mute, const QHash<store::NodeId, QString>& names)
{
    return mute.node == 0 ? QStringLiteral("every node") : names.value(mute.node);
}

QString kindOf(const store::MuteRecord& mute)
{
    return mute.kind ? store::toString(*mute.kind) : QStringLiteral("everything");
}

QJsonObject toJson(const store::MuteRecord& mute, const QHash<store::NodeId, QString>& names)
{
    QJsonObject object{{QStringLiteral("id"), mute.id},
                       {QStringLiteral("since_ms"), mute.since},
                       {QStringLiteral("by"), mute.by}};
    if (mute.node != 0)
        object[QStringLiteral("node")] = names.value(mute.node);
    if (mute.kind)
        object[QStringLiteral("rule")] = store::toString(*mute.kind);
    if (mute.until)
        object[QStringLiteral("until_ms")] = *mute.until;
    if (!mute.reason.isEmpty())
        object[QStringLiteral("reason")] = mute.reason;
    return object;
}

/// The mute that the command line describes, without its time.
Result<store::MuteRecord> described(const QCommandLineParser& parser, store::Store& store,
                                    const QStringList& words)
{
    store::MuteRecord mute;
    if (words.size() > 1)
        return usageError("name at most one node", words.join(u' '),
                          "mute them one after the other");
    if (!words.isEmpty()) {
        const auto node = findNode(store, words.first());
        if (!node)
            return node.error();
        mute.node = node->id;
    }
    const auto kind = ruleOption(parser);
    if (!kind)
        return kind.error();
    mute.kind = *kind;
    return mute;
}

} // namespace

int mute(const QCommandLineParser& parser, const QStringList& words)
{
    const bool json = wantsJson(parser);
    const auto span = parseSpan(parser.value(forName));
    if (!span)
        return fail(span.error(), json, exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    auto wanted = described(parser, **store, words);
    if (!wanted)
        return fail(wanted.error(), json,
                    wanted.error().code == ErrorCode::InvalidInput ? exitUsage : exitFailed);
    if (wanted->node == 0 && !wanted->kind)
        return fail(usageError("name a node, a --rule or both", QStringLiteral("events mute"), ""),
                    json, exitUsage);
    wanted->since = QDateTime::currentMSecsSinceEpoch();
    if (*span > 0)
        wanted->until = wanted->since + *span;
    wanted->by = userName();
    wanted->reason = parser.value(reasonName);
    const auto made = (*store)->mute(*wanted);
    if (!made)
        return fail(made.error(), json);
    const auto names = nodeNames(**store);
    if (!names)
        return fail(names.error(), json);
    if (json)
        printJson(toJson(*made, *names));
    else
        print(QStringLiteral("%1 of %2 is %3. To take it back: rollcallctl events unmute %4")
                  .arg(kindOf(*made), subjectOf(*made, *names), untilWords(*made))
                  .arg(made->id));
    return exitOk;
}

int unmute(const QCommandLineParser& parser, const QStringList& words)
{
    const bool json = wantsJson(parser), all = parser.isSet(allName);
    if (words.isEmpty() && !parser.isSet(QStringLiteral("rule")) && !all)
        return fail(usageError("name a node, a --rule, or the number of a mute",
                               QStringLiteral("events unmute"),
                               "see rollcallctl events mutes; --all takes every mute back"),
                    json, exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const auto mutes = (*store)->mutes();
    if (!mutes)
        return fail(mutes.error(), json);
    QList<qint64> ids;
    bool isNumber = false;
    const qint64 number = words.value(0).toLongLong(&isNumber);
    if (all || (isNumber && words.size() == 1)) {
        for (const store::MuteRecord& mute : *mutes) {
            if (all || mute.id == number)
                ids.append(mute.id);
        }
    } else {
        const auto wanted = described(parser, **store, words);
        if (!wanted)
            return fail(wanted.error(), json,
                        wanted.error().code == ErrorCode::InvalidInput ? exitUsage : exitFailed);
        // A node alone: whatever of it is muted. A rule alone: on every node at once.
        for (const store::MuteRecord& mute : *mutes) {
            const bool sameKind = wanted->kind ? mute.kind == wanted->kind : true;
            if (mute.node == wanted->node && sameKind)
                ids.append(mute.id);
        }
    }
    const auto gone = (*store)->unmute(ids);
    if (!gone)
        return fail(gone.error(), json);
    if (*gone == 0)
        return fail({ErrorCode::NotFound, "nothing of that is muted",
                     words.join(u' ').toStdString(), "see rollcallctl events mutes"},
                    json);
    if (json)
        printJson({{QStringLiteral("unmuted"), *gone}});
    else
        print(QStringLiteral("Mutes taken back: %1").arg(*gone));
    return exitOk;
}

int listMutes(const QCommandLineParser& parser, const QStringList& words)
{
    const bool json = wantsJson(parser);
    if (!words.isEmpty())
        return fail(usageError("mutes takes no names", words.join(u' '), ""), json, exitUsage);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    const auto all = (*store)->mutes();
    if (!all)
        return fail(all.error(), json);
    const auto names = nodeNames(**store);
    if (!names)
        return fail(names.error(), json);
    const auto mutes = fleet::inForce(*all, QDateTime::currentMSecsSinceEpoch());
    if (json) {
        QJsonArray array;
        for (const store::MuteRecord& mute : mutes)
            array.append(toJson(mute, *names));
        printJson({{QStringLiteral("mutes"), array}});
        return exitOk;
    }
    if (mutes.isEmpty()) {
        print(QStringLiteral("Nothing is muted."));
        return exitOk;
    }
    QList<QStringList> rows;
    for (const store::MuteRecord& mute : mutes) {
        rows.append({QString::number(mute.id), subjectOf(mute, *names), kindOf(mute),
                     mute.until ? minuteText(*mute.until) : QStringLiteral("unmuted by hand"),
                     mute.by, mute.reason});
    }
    print(formatTable({QStringLiteral("MUTE"), QStringLiteral("NODE"), QStringLiteral("WHAT"),
                       QStringLiteral("UNTIL"), QStringLiteral("BY"), QStringLiteral("REASON")},
                      rows));
    return exitOk;
}

} // namespace rollcall::cli
