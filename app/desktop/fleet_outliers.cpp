#include "app/desktop/fleet_outliers.h"

#include "app/desktop/formatter.h"
#include "app/desktop/node_mark.h"
#include "app/desktop/node_selection.h"
#include "app/desktop/scores_model.h"
#include "core/fleet/fleet.h"
#include "core/hardware/decode.h"
#include "core/scores/outliers.h"
#include "core/scores/scores.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <map>

namespace rollcall::desktop {

namespace {

constexpr scores::OutlierLimits heat{5, 3.5, 5.0, 0};       // °C: a fan or a place in the rack
constexpr scores::OutlierLimits memory{5, 3.5, 64e6, 0.03}; // bytes: less than a GPU's share
constexpr scores::OutlierLimits clockLimits{5, 3.5, 0, 0.02};
constexpr scores::OutlierLimits speed{5, 3.5, 0, scores::maxSpread};

bool isLive(const fleet::NodeSnapshot& node)
{
    return node.vitals &&
           (node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late);
}

std::optional<double> fastestMhz(const hardware::Cpu& cpu)
{
    std::optional<double> fastest;
    for (const hardware::Cluster& cluster : cpu.clusters) {
        if (cluster.maxMhz)
            fastest = std::max(fastest.value_or(0), double(*cluster.maxMhz));
    }
    return fastest;
}

} // namespace

FleetOutliers::FleetOutliers(Backend& backend, NodeSelection& selection, const Formatter& format,
                             QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_selection(selection)
    , m_format(format)
{
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, [this](fleet::NodeId id) {
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [=](const Row& row) { return row.node == id; }))
            work();
    });
}

/// Boards of one model, as they call themselves; those without a name are like nothing else.
QList<FleetOutliers::Group> FleetOutliers::groups() const
{
    std::map<QString, Group> byModel;
    for (const fleet::NodeId id : m_backend.fleet().ids()) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
        if (!node->hardware || !node->hardware->board.model)
            continue;
        Group& group = byModel[QString::fromStdString(node->hardware->board.model->value)];
        group.model = QString::fromStdString(hardware::shortModel(node->hardware->board));
        group.nodes.append(node);
    }
    QList<Group> enough;
    for (const auto& [model, group] : byModel) {
        if (group.nodes.size() >= qsizetype(speed.fewest))
            enough.append(group);
    }
    return enough;
}

void FleetOutliers::look()
{
    work();
    const int request = ++m_request;
    m_backend.scores(0).then(this, [this, request](const Result<QList<store::ScoreRecord>>& read) {
        if (request != m_request || !read)
            return; // the page of the scores tells why they cannot be read
        m_scores = *read;
        work();
    });
}

void FleetOutliers::work()
{
    m_next.clear();
    m_boards = 0;
    const QList<Group> all = groups();
    m_models = int(all.size());
    for (const Group& group : all) {
        m_boards += int(group.nodes.size());
        lookAtReadings(group);
        lookAtScores(group);
    }
    std::stable_sort(m_next.begin(), m_next.end(), [](const Row& a, const Row& b) {
        return a.worse != b.worse ? a.worse : a.deviations > b.deviations;
    });
    beginResetModel();
    m_rows = m_next;
    endResetModel();
    Q_EMIT changed();
}

void FleetOutliers::lookAtReadings(const Group& group)
{
    std::vector<scores::Measured> temperatures, sizes, clocks;
    for (const fleet::NodeSnapshot* node : group.nodes) {
        if (isLive(*node) && node->vitals->cpuTemperatureC)
            temperatures.push_back({node->id, *node->vitals->cpuTemperatureC});
        if (node->hardware->memory.totalBytes)
            sizes.push_back({node->id, double(*node->hardware->memory.totalBytes)});
        if (const auto mhz = fastestMhz(node->hardware->cpu))
            clocks.push_back({node->id, *mhz});
    }
    for (const scores::Outlier& each : scores::outliers(temperatures, heat)) {
        const bool hotter = each.value > each.median;
        m_next.append(
            {each.who,
             (hotter ? tr("%1 hotter than the other %n %2", nullptr, int(each.others))
                     : tr("%1 cooler than the other %n %2", nullptr, int(each.others)))
                 .arg(m_format.temperatureDifference(std::abs(each.value - each.median)),
                      group.model),
             tr("%1, usually %2")
                 .arg(m_format.temperature(each.value), m_format.temperature(each.median)),
             hotter, std::abs(each.deviations)});
    }
    for (const scores::Outlier& each : scores::outliers(sizes, memory)) {
        const bool less = each.value < each.median;
        m_next.append({each.who,
                       (less ? tr("%1 less memory than the other %n %2", nullptr, int(each.others))
                             : tr("%1 more memory than the other %n %2", nullptr, int(each.others)))
                           .arg(m_format.bytes(std::uint64_t(std::abs(each.value - each.median))),
                                group.model),
                       tr("%1, usually %2")
                           .arg(m_format.bytes(std::uint64_t(each.value)),
                                m_format.bytes(std::uint64_t(each.median))),
                       less, std::abs(each.deviations)});
    }
    for (const scores::Outlier& each : scores::outliers(clocks, clockLimits)) {
        const bool slower = each.value < each.median;
        const QString part =
            m_format.percent(std::abs(each.value - each.median) / each.median * 100);
        m_next.append(
            {each.who,
             (slower ? tr("clocked %1 lower than the other %n %2", nullptr, int(each.others))
                     : tr("clocked %1 higher than the other %n %2", nullptr, int(each.others)))
                 .arg(part, group.model),
             tr("%1, usually %2")
                 .arg(m_format.frequencyKhz(std::int64_t(each.value * 1000)),
                      m_format.frequencyKhz(std::int64_t(each.median * 1000))),
             slower, std::abs(each.deviations)});
    }
}

/// The newest score of each board in each test.
void FleetOutliers::lookAtScores(const Group& group)
{
    QSet<fleet::NodeId> members;
    for (const fleet::NodeSnapshot* node : group.nodes)
        members.insert(node->id);
    struct Test {
        hardware::Score like;
        std::vector<scores::Measured> measured;
        QSet<fleet::NodeId> seen;
    };
    std::map<QString, Test> tests;
    for (const store::ScoreRecord& record : std::as_const(m_scores)) {
        if (!members.contains(record.node))
            continue;
        Test& test = tests[ScoresModel::titleOf(record.score)];
        if (test.seen.contains(record.node))
            continue;
        test.seen.insert(record.node);
        test.like = record.score;
        test.measured.push_back({record.node, record.score.median});
    }
    for (const auto& [title, test] : tests) {
        const bool highIsGood = scores::describe(test.like.test).higherIsBetter;
        const QString unit = QString::fromStdString(test.like.unit);
        for (const scores::Outlier& each : scores::outliers(test.measured, speed)) {
            if (!(each.median > 0) || !(each.value > 0))
                continue;
            const bool slower = highIsGood == (each.value < each.median);
            const QString part =
                m_format.percent(std::abs(each.value - each.median) / each.median * 100);
            m_next.append(
                {each.who,
                 (slower ? tr("%1 slower in %2 than the other %n %3", nullptr, int(each.others))
                         : tr("%1 faster in %2 than the other %n %3", nullptr, int(each.others)))
                     .arg(part, title, group.model),
                 tr("%1, usually %2")
                     .arg(m_format.significant(each.value) + u' ' + unit,
                          m_format.significant(each.median) + u' ' + unit),
                 slower, std::abs(each.deviations)});
        }
    }
}

void FleetOutliers::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const fleet::NodeId odd = m_rows.at(row).node;
    QList<fleet::NodeId> chosen{odd};
    for (const Group& group : groups()) {
        if (std::none_of(group.nodes.begin(), group.nodes.end(),
                         [=](const auto* node) { return node->id == odd; }))
            continue;
        for (const fleet::NodeSnapshot* node : group.nodes) {
            const bool usual = std::none_of(m_rows.begin(), m_rows.end(), [=](const Row& other) {
                return other.node == node->id;
            });
            if (usual && isLive(*node) && chosen.size() < 4)
                chosen.append(node->id);
        }
    }
    m_selection.set(chosen);
}

int FleetOutliers::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FleetOutliers::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    const fleet::NodeSnapshot* node = m_backend.fleet().node(row.node);
    switch (role) {
    case NodeIdRole:
        return double(row.node);
    case Qt::DisplayRole:
    case NameRole:
        return node ? node->record.name : QString();
    case MarkRole:
        return node ? markOf(*node) : mark::Offline;
    case WordsRole:
        return row.words;
    case ValuesRole:
        return row.values;
    case WorseRole:
        return row.worse;
    default:
        return {};
    }
}

QHash<int, QByteArray> FleetOutliers::roleNames() const
{
    return {{NodeIdRole, "nodeId"}, {NameRole, "name"},     {MarkRole, "mark"},
            {WordsRole, "words"},   {ValuesRole, "values"}, {WorseRole, "worse"}};
}

} // namespace rollcall::desktop
