#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/fleet_view.h"
#include "app/cli/units.h"
#include "core/enrol/lists.h"
#include "core/fleet/enrolment.h"
#include "core/fleet/roll_call_list.h"
#include "core/reports/roll_call_csv.h"

#include <QFile>
#include <QJsonArray>

namespace rollcall::cli {

namespace {

using namespace Qt::StringLiterals;
using fleet::NodeSnapshot;
using fleet::Standing;

void options(QCommandLineParser& parser)
{
    parser.addOption({u"expect"_s,
                      u"Expect these from now on: an address or a range such as "
                      "pi[01-30].lab; may be given again."_s,
                      u"BOARDS"_s});
    parser.addOption({u"from"_s,
                      u"Expect the boards that FILE lists (- for stdin): any list that add "
                      "reads. A table may have a column \"seat\"."_s,
                      u"FILE"_s});
    parser.addOption({u"from-fleet"_s, u"Expect all nodes of the roster."_s});
    parser.addOption({u"rules"_s,
                      u"What a board must be, from now on: a list of 64-bit, crypto, no-copies, "
                      "memory=2G; or none."_s,
                      u"RULES"_s});
    parser.addOption({u"list"_s,
                      u"Use this list instead of %1."_s.arg(fleet::defaultExpectedPath()),
                      u"FILE"_s});
    parser.addOption({u"csv"_s, u"Print a table for spreadsheets."_s});
    addStoreOption(parser);
    addJsonOption(parser);
}

Result<fleet::RollCallRules> rulesFrom(const QString& text)
{
    fleet::RollCallRules rules;
    rules.noCopies = false;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& each : words) {
        const QString word = each.trimmed();
        if (word == u"64-bit") {
            rules.only64Bit = true;
        } else if (word == u"crypto") {
            rules.needsCrypto = true;
        } else if (word == u"no-copies") {
            rules.noCopies = true;
        } else if (word.startsWith(u"memory="_s)) {
            const auto bytes = parseBytes(word.mid(7));
            if (!bytes)
                return bytes.error();
            if (*bytes > 0)
                rules.leastMemoryBytes = quint64(*bytes);
        } else if (word != u"none" || words.size() > 1) {
            return Error{ErrorCode::InvalidInput, "this is no rule of a roll call",
                         word.toStdString(), "rules are 64-bit, crypto, no-copies and memory=2G"};
        }
    }
    return rules;
}

void append(enrol::Batch& all, enrol::Batch batch)
{
    all.candidates.insert(all.candidates.end(), batch.candidates.begin(), batch.candidates.end());
    all.problems.insert(all.problems.end(), batch.problems.begin(), batch.problems.end());
}

QList<const NodeSnapshot*> pointers(const QList<NodeSnapshot>& nodes)
{
    QList<const NodeSnapshot*> result;
    for (const NodeSnapshot& node : nodes)
        result.append(&node);
    return result;
}

bool setsBoards(const QCommandLineParser& parser)
{
    return parser.isSet(u"expect"_s) || parser.isSet(u"from"_s) || parser.isSet(u"from-fleet"_s);
}

/// The boards that the command line asks to expect.
Result<fleet::ExpectedBoards> boardsFrom(const QCommandLineParser& parser,
                                         const QList<NodeSnapshot>& nodes)
{
    enrol::Batch all;
    for (const QString& word : parser.values(u"expect"_s)) {
        auto batch = enrol::parseWord(word.toStdString());
        if (!batch)
            return batch.error();
        append(all, std::move(*batch));
    }
    for (const QString& file : parser.values(u"from"_s)) {
        auto list = fleet::readBoardList(file);
        if (!list)
            return list.error();
        append(all, std::move(list->batch));
    }
    fleet::ExpectedBoards boards = fleet::expectedFrom(all);
    if (parser.isSet(u"from-fleet"_s))
        boards.boards += fleet::expectedFrom(pointers(nodes));
    if (boards.boards.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     boards.problems.isEmpty() ? "nobody would be expected"
                                               : boards.problems.constFirst().toStdString(),
                     "rollcall", "the list that was kept stays as it is"};
    return boards;
}

/// The list as it is from now on; written when the command line changes it.
Result<fleet::ExpectedList> theList(const QCommandLineParser& parser,
                                    const QList<NodeSnapshot>& nodes)
{
    const QString path = parser.value(u"list"_s);
    Result<fleet::ExpectedList> list = fleet::loadExpected(path);
    if (!setsBoards(parser) && !parser.isSet(u"rules"_s))
        return list;
    if (!list && !setsBoards(parser))
        return list;
    fleet::ExpectedList wanted = list ? *list : fleet::ExpectedList();
    if (setsBoards(parser)) {
        auto boards = boardsFrom(parser, nodes);
        if (!boards)
            return boards.error();
        wanted.boards = boards->boards;
        for (const QString& problem : std::as_const(boards->problems))
            warn(u"rollcallctl: "_s + problem);
    }
    if (parser.isSet(u"rules"_s)) {
        const auto rules = rulesFrom(parser.value(u"rules"_s));
        if (!rules)
            return rules.error();
        wanted.rules = *rules;
    }
    QString movedTo;
    if (const auto saved = fleet::saveExpected(wanted, path, &movedTo); !saved)
        return saved.error();
    if (!movedTo.isEmpty())
        warn(u"rollcallctl: the list that was there cannot be read; it is kept as "_s + movedTo);
    return wanted;
}

QStringList notesOf(const fleet::Seat& seat, const NodeSnapshot* node)
{
    QStringList notes;
    if (node && node->problem && seat.standing != Standing::Present)
        notes << QString::fromStdString(node->problem->message);
    for (const fleet::SeatNote& note : seat.notes)
        notes << fleet::inWords(note);
    return notes;
}

QJsonObject toJson(const fleet::ExpectedList& list, const fleet::RollCall& call,
                   const QHash<fleet::NodeId, const NodeSnapshot*>& byId)
{
    QJsonArray seats, strangers;
    for (qsizetype i = 0; i < call.seats.size(); ++i) {
        const fleet::Seat& seat = call.seats.at(i);
        const fleet::ExpectedBoard& board = list.boards.at(i);
        QJsonObject object{{u"name"_s, board.name},
                           {u"host"_s, board.host},
                           {u"standing"_s, fleet::toString(seat.standing)}};
        if (!board.seat.isEmpty())
            object[u"seat"_s] = board.seat;
        if (seat.node != 0)
            object[u"node"_s] = seat.node;
        const QStringList notes = notesOf(seat, byId.value(seat.node));
        if (!notes.isEmpty())
            object[u"notes"_s] = QJsonArray::fromStringList(notes);
        seats.append(object);
    }
    for (const fleet::NodeId id : call.strangers)
        strangers.append(byId.value(id)->record.name);
    QJsonObject answer{{u"complete"_s, call.isComplete()},
                       {u"expected"_s, call.seats.size()},
                       {u"seats"_s, seats},
                       {u"strangers"_s, strangers}};
    for (const Standing standing : fleet::allStandings)
        answer[fleet::toString(standing).replace(u'-', u'_')] = call.count(standing);
    return answer;
}

void printTable(const fleet::ExpectedList& list, const fleet::RollCall& call,
                const QHash<fleet::NodeId, const NodeSnapshot*>& byId)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < call.seats.size(); ++i) {
        const fleet::Seat& seat = call.seats.at(i);
        const fleet::ExpectedBoard& board = list.boards.at(i);
        rows.append({board.seat.isEmpty() ? u"–"_s : board.seat, board.name,
                     fleet::toString(seat.standing),
                     notesOf(seat, byId.value(seat.node)).join(u"; "_s)});
    }
    print(formatTable({u"SEAT"_s, u"NAME"_s, u"STANDING"_s, u"WHY"_s}, rows));
    QStringList counts{
        u"%1 of %2 present"_s.arg(call.count(Standing::Present)).arg(call.seats.size())};
    for (const Standing standing : fleet::allStandings) {
        const int count = call.count(standing);
        if (standing != Standing::Present && count > 0)
            counts << u"%1 %2"_s.arg(count).arg(fleet::toString(standing).replace(u'-', u' '));
    }
    print(u'\n' + counts.join(u", "_s) + u'.');
    QStringList strangers;
    for (const fleet::NodeId id : call.strangers)
        strangers << byId.value(id)->record.name;
    if (!strangers.isEmpty())
        print(u"Not on the list: "_s + strangers.join(u", "_s) + u'.');
}

int run(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    QList<NodeSnapshot> nodes;
    auto store = openForReading(parser);
    if (store) {
        auto stored = storedFleet(**store);
        if (!stored)
            return fail(stored.error(), json);
        nodes = *stored;
    } else if (store.error().code != ErrorCode::NotFound) {
        return fail(store.error(), json); // without a store nobody is there, which is an answer
    }
    const auto list = theList(parser, nodes);
    if (!list) {
        const bool typed = list.error().code == ErrorCode::InvalidInput &&
                           (setsBoards(parser) || parser.isSet(u"rules"_s));
        return fail(list.error(), json, typed ? exitUsage : exitFailed);
    }
    const QList<const NodeSnapshot*> all = pointers(nodes);
    const fleet::RollCall call =
        fleet::callTheRoll(list->boards, list->rules, all, fleet::findCopies(all), false);
    QHash<fleet::NodeId, const NodeSnapshot*> byId;
    for (const NodeSnapshot* node : all)
        byId.insert(node->id, node);
    if (json) {
        printJson(toJson(*list, call, byId));
    } else if (parser.isSet(u"csv"_s)) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return fail({ErrorCode::Io, "stdout cannot be written", "", ""}, json);
        if (const auto written = reports::writeRollCall(out, list->boards, call, all); !written)
            return fail(written.error(), json);
    } else {
        printTable(*list, call, byId);
    }
    return call.isComplete() ? exitOk : exitPartly;
}

} // namespace

const Command rollCallCommand{
    "rollcall",
    "",
    "Who is expected, who is present, late, wrong or missing; status 0 when all are right.",
    "  rollcallctl rollcall --expect 'pi[01-30].lab' --rules 64-bit,memory=2G\n"
    "  rollcallctl rollcall --from seats.csv\n"
    "  rollcallctl rollcall\n"
    "  rollcallctl rollcall --csv > workshop.csv",
    options,
    run};

} // namespace rollcall::cli
