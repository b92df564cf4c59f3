#include "app/desktop/roll_call_model.h"

#include "app/desktop/backend.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_words.h"
#include "app/desktop/roll_call_words.h"
#include "core/fleet/fleet.h"

namespace rollcall::desktop {

namespace {

constexpr int callEveryMs = 250;
/// "offline 12 min" grows older although nothing happens.
constexpr int agesEveryMs = 5000;
constexpr quint64 mib = 1024 * 1024;
constexpr qsizetype mostStrangers = 100;

} // namespace

RollCallModel::RollCallModel(Backend& backend, const Formatter& format, const QString& path,
                             QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_format(format)
    , m_path(path)
{
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(callEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &RollCallModel::callNow);
    m_ages.setInterval(agesEveryMs);
    connect(&m_ages, &QTimer::timeout, this, &RollCallModel::callNow);
    fleet::Fleet& fleet = backend.fleet();
    connect(&fleet, &fleet::Fleet::nodeAdded, this, &RollCallModel::later);
    connect(&fleet, &fleet::Fleet::nodeChanged, this, &RollCallModel::later);
    connect(&fleet, &fleet::Fleet::nodeRemoved, this, &RollCallModel::later);
    connect(&format, &Formatter::changed, this, &RollCallModel::later);
}

RollCallModel::~RollCallModel()
{
    m_disk.waitForDone();
}

void RollCallModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        m_ages.start();
        load();
        callNow();
    } else {
        m_ages.stop();
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void RollCallModel::later()
{
    if (m_active && !m_timer.isActive())
        m_timer.start();
}

QList<const fleet::NodeSnapshot*> RollCallModel::nodes() const
{
    QList<const fleet::NodeSnapshot*> all;
    const QList<fleet::NodeId> ids = m_backend.fleet().ids();
    all.reserve(ids.size());
    for (const fleet::NodeId id : ids)
        all.append(m_backend.fleet().node(id));
    return all;
}

void RollCallModel::callNow()
{
    m_timer.stop();
    const QList<const fleet::NodeSnapshot*> all = nodes();
    QList<std::shared_ptr<const hardware::Inventory>> inventories;
    inventories.reserve(all.size());
    for (const fleet::NodeSnapshot* node : all)
        inventories.append(node->inventory);
    if (inventories != m_copiesOf) {
        m_copiesOf = inventories;
        m_copies = fleet::findCopies(all);
    }
    fleet::RollCall next = fleet::callTheRoll(m_list.boards, m_list.rules, all, m_copies);
    QStringList notes;
    notes.reserve(next.seats.size());
    for (const fleet::Seat& seat : std::as_const(next.seats))
        notes << noteOf(seat);
    const fleet::RollCall before = std::exchange(m_call, std::move(next));
    const QStringList notesBefore = std::exchange(m_notes, notes);
    for (int row = 0; row < m_call.seats.size(); ++row) {
        if (row >= before.seats.size() || m_call.seats.at(row) != before.seats.at(row) ||
            m_notes.at(row) != notesBefore.at(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT called();
}

int RollCallModel::leastMemoryMiB() const
{
    return int(m_list.rules.leastMemoryBytes.value_or(0) / mib);
}

void RollCallModel::setOnly64Bit(bool on)
{
    fleet::RollCallRules rules = m_list.rules;
    rules.only64Bit = on;
    setRules(rules);
}

void RollCallModel::setNeedsCrypto(bool on)
{
    fleet::RollCallRules rules = m_list.rules;
    rules.needsCrypto = on;
    setRules(rules);
}

void RollCallModel::setNoCopies(bool on)
{
    fleet::RollCallRules rules = m_list.rules;
    rules.noCopies = on;
    setRules(rules);
}

void RollCallModel::setLeastMemoryMiB(int wanted)
{
    fleet::RollCallRules rules = m_list.rules;
    rules.leastMemoryBytes = wanted > 0 ? std::optional(quint64(wanted) * mib) : std::nullopt;
    setRules(rules);
}

void RollCallModel::setRules(const fleet::RollCallRules& rules)
{
    if (rules == m_list.rules)
        return;
    m_list.rules = rules;
    ++m_changes;
    Q_EMIT listChanged();
    callNow();
    save();
}

int RollCallModel::countOf(int standing) const
{
    return m_call.count(fleet::Standing(standing));
}

int RollCallModel::markOf(int standing)
{
    return desktop::markOf(fleet::Standing(standing));
}

QString RollCallModel::wordOf(int standing)
{
    return standingWord(fleet::Standing(standing));
}

int RollCallModel::notOnRoster() const
{
    return int(std::count_if(m_call.seats.cbegin(), m_call.seats.cend(),
                             [](const fleet::Seat& seat) { return seat.node == 0; }));
}

QStringList RollCallModel::strangers() const
{
    QStringList names;
    for (const fleet::NodeId id : m_call.strangers.mid(0, mostStrangers)) {
        if (const fleet::NodeSnapshot* node = m_backend.fleet().node(id))
            names << node->record.name;
    }
    return names;
}

QString RollCallModel::labelOf(const fleet::ExpectedBoard& board) const
{
    return board.seat.isEmpty() ? board.name : board.seat;
}

QString RollCallModel::noteOf(const fleet::Seat& seat) const
{
    QStringList notes;
    const fleet::NodeSnapshot* node = m_backend.fleet().node(seat.node);
    if (node && seat.standing != fleet::Standing::Present) {
        const QString why = reason(*node, m_format);
        if (!why.isEmpty())
            notes << why;
    }
    for (const fleet::SeatNote& note : seat.notes)
        notes << seatNoteWords(note, m_format);
    return notes.join(QStringLiteral(" · "));
}

int RollCallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_list.boards.size());
}

QVariant RollCallModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const fleet::ExpectedBoard& board = m_list.boards.at(row);
    const fleet::Seat seat = m_call.seats.value(row);
    switch (role) {
    case SeatRole:
        return board.seat;
    case Qt::DisplayRole:
    case NameRole:
        return board.name;
    case LabelRole:
        return labelOf(board);
    case StandingRole:
        return int(seat.standing);
    case MarkRole:
        return desktop::markOf(seat.standing);
    case WordRole:
        return standingWord(seat.standing);
    case NoteRole:
        return m_notes.value(row);
    case NodeIdRole:
        return double(seat.node);
    case PlanRowRole:
        return m_plan ? m_plan->places.at(row).y() : -1;
    case PlanColumnRole:
        return m_plan ? m_plan->places.at(row).x() : -1;
    case DescriptionRole: {
        QStringList parts{board.seat, board.name, standingWord(seat.standing), m_notes.value(row)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RollCallModel::roleNames() const
{
    return {{SeatRole, "seat"},
            {NameRole, "name"},
            {LabelRole, "label"},
            {StandingRole, "standing"},
            {MarkRole, "mark"},
            {WordRole, "word"},
            {NoteRole, "note"},
            {NodeIdRole, "nodeId"},
            {PlanRowRole, "planRow"},
            {PlanColumnRole, "planColumn"},
            {DescriptionRole, "description"}};
}

} // namespace rollcall::desktop
