#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/fleet/address.h"
#include "core/fleet/identity_book.h"

#include <QDateTime>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

void identityOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"),
                                 QStringLiteral("Its name or address; all boards without it."));
    addStoreOption(parser);
    addJsonOption(parser);
}

QString day(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm");
}

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

/// One node's marks, with the time they were seen, and what it shares with others.
QJsonObject describe(const store::NodeRecord& node, const fleet::IdentityBook& book)
{
    QJsonArray marks, findings;
    if (const rules::KnownIdentity* known = book.of(node.id)) {
        const auto current = rules::currentKeys(*known);
        for (const rules::SeenKey& seen : known->keys) {
            marks.append(
                QJsonObject{{QStringLiteral("kind"), text(rules::toString(seen.key.kind))},
                            {QStringLiteral("value"), text(seen.key.value)},
                            {QStringLiteral("first_seen_ms"), qint64(seen.firstSeen)},
                            {QStringLiteral("last_seen_ms"), qint64(seen.lastSeen)},
                            {QStringLiteral("current"), std::find(current.begin(), current.end(),
                                                                  seen.key) != current.end()}});
        }
    }
    if (!node.archivedAt) {
        for (const rules::IdentityFinding& finding : book.shared(node.id)) {
            findings.append(
                QJsonObject{{QStringLiteral("finding"), text(rules::toString(finding.finding))},
                            {QStringLiteral("words"), text(finding.words)}});
        }
    }
    QJsonObject object{{QStringLiteral("node"), node.name},
                       {QStringLiteral("marks"), marks},
                       {QStringLiteral("findings"), findings}};
    if (node.archivedAt)
        object[QStringLiteral("archived_ms")] = *node.archivedAt;
    return object;
}

void printNode(const QJsonObject& object)
{
    const bool archived = object.contains(QLatin1String("archived_ms"));
    print(object[QLatin1String("node")].toString() +
          (archived ? QStringLiteral("  (archived: its history is kept, nobody watches it)")
                    : QString()));
    QList<QStringList> rows;
    const QJsonArray marks = object[QLatin1String("marks")].toArray();
    for (const QJsonValue& each : marks) {
        const QJsonObject mark = each.toObject();
        const bool current = mark[QLatin1String("current")].toBool();
        rows.append({QStringLiteral("  ") + mark[QLatin1String("kind")].toString(),
                     mark[QLatin1String("value")].toString(),
                     day(mark[QLatin1String("first_seen_ms")].toInteger()),
                     current ? QStringLiteral("now")
                             : day(mark[QLatin1String("last_seen_ms")].toInteger())});
    }
    if (rows.isEmpty())
        print(QStringLiteral("  nothing is known of it yet"));
    else
        print(formatTable({QStringLiteral("  MARK"), QStringLiteral("VALUE"),
                           QStringLiteral("SINCE"), QStringLiteral("UNTIL")},
                          rows));
    const QJsonArray findings = object[QLatin1String("findings")].toArray();
    for (const QJsonValue& finding : findings)
        print(QStringLiteral("  ! ") + finding.toObject()[QLatin1String("words")].toString());
}

int runIdentity(const QCommandLineParser& parser)
{
    using Roster = store::Store::Roster;
    const bool json = wantsJson(parser);
    auto store = openForReading(parser);
    if (!store)
        return fail(store.error(), json);
    auto watched = (*store)->nodes();
    auto archived = (*store)->nodes(Roster::Archived);
    const auto marks = (*store)->identities();
    if (!watched || !archived || !marks) {
        return fail(!watched    ? watched.error()
                    : !archived ? archived.error()
                                : marks.error(),
                    json);
    }
    // An archived node is the past of a board: sharing its marks is no clone.
    const fleet::IdentityBook book(*watched, *marks);
    const fleet::IdentityBook past(*archived, *marks);
    QList<store::NodeRecord> wanted = *watched + *archived;
    if (!parser.positionalArguments().isEmpty()) {
        const auto node = findAnyNode(**store, parser.positionalArguments().first());
        if (!node)
            return fail(node.error(), json);
        wanted = {*node};
    }
    QJsonArray array;
    for (const store::NodeRecord& node : std::as_const(wanted)) {
        const QJsonObject object = describe(node, node.archivedAt ? past : book);
        array.append(object);
        if (!json)
            printNode(object);
    }
    if (json)
        printJson({{QStringLiteral("nodes"), array}});
    return exitOk;
}

void joinOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("from"),
                                 QStringLiteral("Whose history is to move; it leaves the roster."));
    parser.addPositionalArgument(QStringLiteral("into"), QStringLiteral("Who takes it over."));
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Do not ask.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

/// True when the user means it.
Result<bool> confirmed(const QCommandLineParser& parser, const QString& question)
{
    if (parser.isSet(QStringLiteral("yes")))
        return true;
    if (!canAsk())
        return Error{ErrorCode::InvalidInput, "this moves history and nobody can be asked", "",
                     "add --yes if you mean it"};
    return askYesNo(question);
}

int runJoin(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2)
        return fail({ErrorCode::InvalidInput, "name two nodes", "join", "see join --help"}, json,
                    exitUsage);
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const auto from = findAnyNode(**store, words.at(0));
    const auto into = findAnyNode(**store, words.at(1));
    if (!from || !into)
        return fail(from ? into.error() : from.error(), json);
    const auto sure = confirmed(parser, QStringLiteral("Move all history of %1 to %2, and take %1 "
                                                       "off the roster?")
                                            .arg(from->name, into->name));
    if (!sure)
        return fail(sure.error(), json, exitUsage);
    if (!*sure)
        return exitFailed;
    if (auto joined = (*store)->joinNodes(from->id, into->id); !joined)
        return fail(joined.error(), json);
    if (json)
        printJson({{QStringLiteral("joined"), from->name}, {QStringLiteral("into"), into->name}});
    else
        print(QStringLiteral("Joined: %2 has the history of %1 now.").arg(from->name, into->name));
    return exitOk;
}

void splitOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("node"), QStringLiteral("Its name or address."));
    parser.addOption({QStringLiteral("at"),
                      QStringLiteral("Since when another board answers: 2026-05-12T16:45, 12h."),
                      QStringLiteral("WHEN")});
    parser.addOption({QStringLiteral("name"),
                      QStringLiteral("What the history before it is called from now on."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("yes"), QStringLiteral("Do not ask.")});
    addStoreOption(parser);
    addJsonOption(parser);
}

int runSplit(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const auto at = pastTime(parser.value(QStringLiteral("at")));
    if (parser.positionalArguments().size() != 1 || !at) {
        return fail({ErrorCode::InvalidInput, "name one node, and the time with --at", "split",
                     "such as rollcallctl split rk-04 --at 2026-05-12T16:45"},
                    json, exitUsage);
    }
    auto store = openForWriting(parser);
    if (!store)
        return fail(store.error(), json);
    const auto node = findNode(**store, parser.positionalArguments().first());
    if (!node)
        return fail(node.error(), json);
    QString name = parser.value(QStringLiteral("name")).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("%1 until %2").arg(node->name, day(*at));
    const auto sure =
        confirmed(parser, QStringLiteral("Move the history of %1 before %2 to \"%3\"?")
                              .arg(node->name, day(*at), name));
    if (!sure)
        return fail(sure.error(), json, exitUsage);
    if (!*sure)
        return exitFailed;
    const auto old = (*store)->splitNode(node->id, *at, name);
    if (!old)
        return fail(old.error(), json);
    if (json)
        printJson({{QStringLiteral("node"), node->name}, {QStringLiteral("archived"), old->name}});
    else
        print(QStringLiteral("Split: what was before is kept as \"%1\". "
                             "rollcallctl join brings it back.")
                  .arg(old->name));
    return exitOk;
}

} // namespace

const Command identityCommand{"identity",
                              "[NODE]",
                              "By which marks boards are known, and which look like one.",
                              "  rollcallctl identity\n"
                              "  rollcallctl identity rk-04.lab --json",
                              identityOptions,
                              runIdentity};

const Command joinCommand{"join",
                          "FROM INTO",
                          "One board, two histories: make them one.",
                          "  rollcallctl join rk-04-old rk-04.lab",
                          joinOptions,
                          runJoin};

const Command splitCommand{"split",
                           "NODE",
                           "Two boards, one history: cut it in two.",
                           "  rollcallctl split rk-04.lab --at 2026-05-12T16:45",
                           splitOptions,
                           runSplit};

} // namespace rollcall::cli
