#include "core/fleet/roll_call_list.h"

#include "core/base/text.h"
#include "core/enrol/address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <algorithm>

namespace rollcall::fleet {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
/// A board is at most three short texts; no list of maxCandidates comes near.
constexpr qint64 maxBytes = 16 * 1024 * 1024;
const QString formatWord = u"rollcall-expected"_s;

Error wrong(const QString& path, const QString& what)
{
    return {ErrorCode::InvalidInput, what.toStdString(), path.toStdString(),
            "make the list anew; the file is kept beside it"};
}

bool isText(const QString& text, bool mayBeEmpty)
{
    return text.isEmpty() ? mayBeEmpty : enrol::isPlainText(text.toStdString());
}

Result<ExpectedBoard> readBoard(const QJsonObject& object, const QString& path, qsizetype at)
{
    ExpectedBoard board{object[u"seat"_s].toString(), object[u"name"_s].toString(),
                        object[u"host"_s].toString(), 22};
    const double port = object[u"port"_s].toDouble(22);
    const bool hostFits = board.host.isEmpty() || enrol::isHost(board.host.toStdString());
    if (!isText(board.name, false) || !isText(board.seat, true) || !hostFits || port < 1 ||
        port > 65535)
        return wrong(path, u"entry %1 is no board"_s.arg(at + 1));
    board.port = quint16(port);
    return board;
}

RollCallRules readRules(const QJsonObject& object)
{
    RollCallRules rules;
    rules.only64Bit = object[u"only_64_bit"_s].toBool(rules.only64Bit);
    rules.needsCrypto = object[u"crypto"_s].toBool(rules.needsCrypto);
    rules.noCopies = object[u"no_copies"_s].toBool(rules.noCopies);
    const double bytes = object[u"least_memory_bytes"_s].toDouble(0);
    if (bytes >= 1 && bytes < double(1ULL << 52))
        rules.leastMemoryBytes = quint64(bytes);
    return rules;
}

Result<ExpectedList> parse(const QByteArray& text, const QString& path)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrong(path, u"it is no JSON: %1 at byte %2"_s.arg(problem.errorString().toLower())
                               .arg(problem.offset));
    if (root[u"format"_s].toString() != formatWord)
        return wrong(path, u"it is no list of expected boards"_s);
    if (root[u"version"_s].toInt() > version)
        return Error{ErrorCode::TooNew, "the list was written by a newer Rollcall",
                     path.toStdString(), "update Rollcall, or move the file away"};
    ExpectedList list;
    list.rules = readRules(root[u"rules"_s].toObject());
    const QJsonArray boards = root[u"boards"_s].toArray();
    if (boards.size() > qsizetype(enrol::maxCandidates))
        return Error{ErrorCode::TooLarge, "the list has too many boards", path.toStdString(),
                     "split it"};
    for (qsizetype i = 0; i < boards.size(); ++i) {
        Result<ExpectedBoard> board = readBoard(boards.at(i).toObject(), path, i);
        if (!board)
            return board.error();
        list.boards.append(*std::move(board));
    }
    return list;
}

QByteArray toText(const ExpectedList& list)
{
    QJsonArray boards;
    for (const ExpectedBoard& board : list.boards) {
        QJsonObject object{{u"name"_s, board.name}, {u"host"_s, board.host}};
        if (!board.seat.isEmpty())
            object[u"seat"_s] = board.seat;
        if (board.port != 22)
            object[u"port"_s] = board.port;
        boards.append(object);
    }
    QJsonObject rules{{u"only_64_bit"_s, list.rules.only64Bit},
                      {u"crypto"_s, list.rules.needsCrypto},
                      {u"no_copies"_s, list.rules.noCopies}};
    if (list.rules.leastMemoryBytes)
        rules[u"least_memory_bytes"_s] = double(*list.rules.leastMemoryBytes);
    return QJsonDocument(QJsonObject{{u"format"_s, formatWord},
                                     {u"version"_s, version},
                                     {u"rules"_s, rules},
                                     {u"boards"_s, boards}})
        .toJson();
}

Error cannotWrite(const QString& path, const QString& why)
{
    return {ErrorCode::Io, "the list cannot be written: " + why.toStdString(), path.toStdString(),
            "make the folder writable for you"};
}

/// What is there now goes beside, under '~' when it can be read and under a name that is free when
/// it cannot.
Result<void> keepOld(const QString& path, QString* movedTo)
{
    if (!QFileInfo::exists(path))
        return {};
    if (loadExpected(path)) {
        QFile::remove(path + u'~');
        if (!QFile::copy(path, path + u'~'))
            return cannotWrite(path + u'~', u"the old list cannot be kept"_s);
        return {};
    }
    for (int i = 1; i < 100; ++i) {
        const QString aside = path + u".unreadable-"_s + QString::number(i);
        if (QFileInfo::exists(aside))
            continue;
        if (!QFile::rename(path, aside))
            break;
        if (movedTo)
            *movedTo = aside;
        return {};
    }
    return cannotWrite(path, u"the file that is there cannot be read, nor moved away"_s);
}

} // namespace

QString defaultExpectedPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/rollcall/roll-call.json"_s;
}

Result<ExpectedList> loadExpected(const QString& wanted)
{
    const QString path = wanted.isEmpty() ? defaultExpectedPath() : wanted;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, "nobody is expected yet: there is no list",
                     path.toStdString(), "make one: rollcallctl rollcall --expect 'pi[01-30].lab'"};
    QFile file(path);
    // A pipe or device could keep us waiting for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, "the list cannot be read", path.toStdString(),
                     "make it a file that is readable for you"};
    const QByteArray text = file.read(maxBytes + 1);
    if (text.size() > maxBytes)
        return Error{ErrorCode::TooLarge, "this is too large for a list", path.toStdString(), ""};
    return parse(text, path);
}

Result<void> saveExpected(const ExpectedList& list, const QString& wanted, QString* movedTo)
{
    const QString path = wanted.isEmpty() ? defaultExpectedPath() : wanted;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotWrite(path, u"its folder cannot be made"_s);
    if (Result<void> kept = keepOld(path, movedTo); !kept)
        return kept;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    file.write(toText(list));
    return file.commit() ? Result<void>() : cannotWrite(path, file.errorString());
}

ExpectedBoards expectedFrom(const enrol::Batch& batch)
{
    ExpectedBoards result;
    QSet<QString> addresses, seats;
    for (const Error& problem : batch.problems)
        result.problems << QString::fromStdString(problem.toString());
    for (const enrol::Candidate& candidate : batch.candidates) {
        ExpectedBoard board{QString::fromStdString(candidate.seat),
                            QString::fromStdString(candidate.name),
                            QString::fromStdString(candidate.host), candidate.port};
        const QString where = QString::fromStdString(candidate.where.toString());
        const QString address = board.host.toLower() + u':' + QString::number(board.port);
        if (addresses.contains(address)) {
            result.problems << u"%1: %2 is expected already"_s.arg(where, board.host);
            continue;
        }
        if (!board.seat.isEmpty() && seats.contains(board.seat.toLower())) {
            result.problems << u"%1: the seat %2 is taken already"_s.arg(where, board.seat);
            continue;
        }
        addresses.insert(address);
        seats.insert(board.seat.toLower());
        result.boards.append(board);
    }
    return result;
}

QList<ExpectedBoard> expectedFrom(const QList<const NodeSnapshot*>& nodes)
{
    QList<ExpectedBoard> boards;
    for (const NodeSnapshot* node : nodes) {
        if (!node->record.host.isEmpty())
            boards.append({{}, node->record.name, node->record.host, node->record.port});
    }
    return boards;
}

std::optional<SeatPlan> seatPlan(const QStringList& seats)
{
    static const QRegularExpression byLetter(u"^([A-Za-z])[-. ]?(\\d{1,3})$"_s);
    static const QRegularExpression byNumber(u"^(\\d{1,3})[-/.](\\d{1,3})$"_s);
    SeatPlan plan;
    QSet<QPair<int, int>> taken;
    int left = 1000, top = 1000;
    for (const QString& seat : seats) {
        int row = 0;
        auto match = byLetter.match(seat);
        if (match.hasMatch()) {
            row = match.captured(1).toUpper().front().unicode() - u'A' + 1;
        } else {
            match = byNumber.match(seat);
            if (!match.hasMatch())
                return std::nullopt;
            row = match.captured(1).toInt();
        }
        const QPoint place(match.captured(2).toInt(), row);
        if (taken.contains({place.x(), place.y()}))
            return std::nullopt;
        taken.insert({place.x(), place.y()});
        plan.places.append(place);
        left = std::min(left, place.x());
        top = std::min(top, place.y());
        plan.columns = std::max(plan.columns, place.x());
        plan.rows = std::max(plan.rows, place.y());
    }
    if (plan.places.isEmpty())
        return std::nullopt;
    // The room begins with the first seat that somebody has.
    for (QPoint& place : plan.places)
        place -= QPoint(left, top);
    plan.columns -= left - 1;
    plan.rows -= top - 1;
    if (std::max(plan.rows, plan.columns) > 40)
        return std::nullopt; // nobody could read it
    if (std::min(plan.rows, plan.columns) == 1 && plan.places.size() > 12)
        return std::nullopt; // one line tells no more than the order of the list
    if (qint64(plan.rows) * plan.columns > 3 * qint64(plan.places.size()) + 12)
        return std::nullopt;
    return plan;
}

} // namespace rollcall::fleet
