#include "app/desktop/enrol_progress.h"

#include "app/desktop/node_words.h"
#include "app/desktop/row_update.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int lookEveryMs = 250;

EnrolProgress::Stage stageOf(fleet::NodeState state)
{
    switch (state) {
    case fleet::NodeState::Connecting:
        return EnrolProgress::Connecting;
    case fleet::NodeState::Online:
    case fleet::NodeState::Late: // connected, and slow to answer
        return EnrolProgress::Online;
    case fleet::NodeState::NeedsYou:
        return EnrolProgress::NeedsYou;
    case fleet::NodeState::Offline:
    case fleet::NodeState::Refused:
        break;
    }
    return EnrolProgress::Failed;
}

} // namespace

EnrolProgress::EnrolProgress(Backend& backend, QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &EnrolProgress::look);
    const auto later = [this](fleet::NodeId id) {
        if (!m_place.contains(id))
            return;
        m_changed.insert(id);
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&backend.fleet(), &fleet::Fleet::nodeAdded, this, later);
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, later);
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, later);
}

EnrolProgress::Row EnrolProgress::rowOf(const fleet::NodeSnapshot& node) const
{
    Row row;
    row.id = node.id;
    row.name = node.record.name;
    row.address = address(node.record);
    row.mark = markOf(node);
    row.word = markWord(row.mark);
    row.stage = stageOf(node.state);
    row.key = node.question.has_value();
    if (node.problem && row.stage != Online) {
        row.reason = sentence(*node.problem, false);
        row.remedy = sentence({node.problem->code, node.problem->remedy, {}, {}}, false);
    }
    return row;
}

void EnrolProgress::follow(const fleet::Enrolled& enrolled)
{
    m_all.clear();
    m_place.clear();
    m_changed.clear();
    m_stage = -1;
    for (const store::NodeRecord& record : enrolled.added) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(record.id);
        fleet::NodeSnapshot fresh; // it comes to the fleet by another thread, and a little later
        fresh.id = record.id;
        fresh.record = record;
        m_place.insert(record.id, int(m_all.size()));
        m_all.append(rowOf(node ? *node : fresh));
    }
    for (const enrol::PlanEntry& entry : enrolled.plan.entries) {
        if (entry.verdict != enrol::Verdict::Invalid)
            continue;
        Row row;
        row.name = QString::fromStdString(entry.candidate.name);
        row.address = address(fleet::recordOf(entry.candidate));
        row.mark = mark::Refused;
        row.stage = Failed;
        row.word = tr("not added");
        row.reason = sentence({ErrorCode::AlreadyExists, entry.reason, {}, {}}, false);
        m_all.append(row);
    }
    show();
}

void EnrolProgress::clear()
{
    follow({});
}

void EnrolProgress::look()
{
    for (const fleet::NodeId id : std::as_const(m_changed)) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
        if (node) {
            m_all[m_place.value(id)] = rowOf(*node);
            continue;
        }
        // Somebody removed it: it is no longer one of those that are waited for.
        m_all.removeAt(m_place.take(id));
        for (int place = 0; place < m_all.size(); ++place) {
            if (m_all.at(place).id != 0)
                m_place[m_all.at(place).id] = place;
        }
    }
    m_changed.clear();
    show();
}

void EnrolProgress::setShown(int stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    show();
}

void EnrolProgress::show()
{
    std::fill(std::begin(m_counts), std::end(m_counts), 0);
    m_waitingKeys = 0;
    QList<Row> wanted;
    for (const Row& row : std::as_const(m_all)) {
        ++m_counts[row.stage];
        m_waitingKeys += row.key;
        if (m_stage < 0 || row.stage == m_stage)
            wanted.append(row);
    }
    RowUpdate::apply(*this, m_shown, wanted);
    Q_EMIT counted();
}

void EnrolProgress::retry(double nodeId)
{
    m_backend.reconnect(fleet::NodeId(nodeId));
}

void EnrolProgress::retryFailed()
{
    for (const Row& row : std::as_const(m_all)) {
        if (row.stage == Failed && row.id != 0)
            m_backend.reconnect(row.id);
    }
}

int EnrolProgress::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EnrolProgress::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case NodeIdRole:
        return double(row.id);
    case AddressRole:
        return row.address;
    case MarkRole:
        return int(row.mark);
    case StageRole:
        return int(row.stage);
    case WordRole:
        return row.word;
    case ReasonRole:
        return row.reason;
    case RemedyRole:
        return row.remedy;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QHash<int, QByteArray> EnrolProgress::roleNames() const
{
    return {{NameRole, "name"},     {NodeIdRole, "nodeId"}, {AddressRole, "address"},
            {MarkRole, "mark"},     {StageRole, "stage"},   {WordRole, "word"},
            {ReasonRole, "reason"}, {RemedyRole, "remedy"}, {KeyRole, "key"}};
}

} // namespace rollcall::desktop
