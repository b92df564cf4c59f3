#include "app/desktop/cluster_model.h"

#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "core/base/cpulist.h"

#include <QStringList>
#include <limits>
#include <unordered_map>

namespace rollcall::desktop {

namespace {

/// The newest frequency of each CPU, by way of the cpufreq policies.
std::unordered_map<int, std::int64_t> frequencies(const fleet::NodeSnapshot& node)
{
    std::unordered_map<int, std::int64_t> result;
    if (!node.inventory || !node.vitals)
        return result;
    for (const hardware::NamedValue& now : node.vitals->frequenciesKhz) {
        for (const hardware::CpufreqPolicy& policy : node.inventory->cpu.policies) {
            if ("policy" + std::to_string(policy.id) != now.name)
                continue;
            for (const int cpu : parseCpuList(policy.cpus).value_or(std::vector<int>()))
                result[cpu] = now.value;
        }
    }
    return result;
}

QString cacheWords(const hardware::CacheSummary& cache, const Formatter& format)
{
    const QString count = cache.count > 1 ? QStringLiteral("%1× ").arg(cache.count) : QString();
    return QStringLiteral("L%1 %2%3").arg(cache.level).arg(count, format.bytes(cache.sizeBytes));
}

/// How many of these CPUs each socket has, when the kernel numbers them socket by socket and its
/// packages are the sockets there are: often they are not (core/hardware/sockets.h).
int socketSize(const std::vector<int>& cpus, const hardware::Inventory& inventory, int sockets)
{
    if (sockets < 2 || cpus.size() % std::size_t(sockets) != 0)
        return 0;
    const std::size_t size = cpus.size() / std::size_t(sockets);
    std::unordered_map<int, int> packages;
    for (const hardware::LogicalCpu& cpu : inventory.cpu.cpus) {
        if (cpu.packageId)
            packages[cpu.id] = *cpu.packageId;
    }
    std::unordered_map<int, std::size_t> members;
    for (std::size_t i = 0; i < cpus.size(); ++i) {
        const auto own = packages.find(cpus[i]), first = packages.find(cpus[i - i % size]);
        if (own == packages.end() || first == packages.end() || own->second != first->second)
            return 0;
        ++members[own->second];
    }
    return members.size() == std::size_t(sockets) ? int(size) : 0;
}

} // namespace

ClusterModel::ClusterModel(const Formatter& format, QObject* parent)
    : QAbstractListModel(parent)
    , m_format(format)
{}

ClusterModel::~ClusterModel() = default;

void ClusterModel::setNode(const fleet::NodeSnapshot* node)
{
    const std::shared_ptr<const hardware::Hardware> hw = node ? node->hardware : nullptr;
    m_inventory = node ? node->inventory : nullptr;
    if (hw != m_hardware) {
        const bool same = hw && m_hardware && hw->cpu.clusters == m_hardware->cpu.clusters;
        m_hardware = hw;
        if (!same)
            rebuild(hw ? hw->cpu.clusters : std::vector<hardware::Cluster>());
    }
    if (node)
        updateCores(*node);
}

void ClusterModel::rebuild(const std::vector<hardware::Cluster>& clusters)
{
    beginResetModel();
    m_rows.clear();
    for (const hardware::Cluster& cluster : clusters) {
        m_rows.push_back({cluster, parseCpuList(cluster.cpus).value_or(std::vector<int>()),
                          std::make_unique<CoreModel>()});
        Row& row = m_rows.back();
        if (m_inventory && m_hardware && m_hardware->cpu.sockets)
            row.socketSize = socketSize(row.cpus, *m_inventory, m_hardware->cpu.sockets->value);
    }
    endResetModel();
}

void ClusterModel::updateCores(const fleet::NodeSnapshot& node)
{
    const bool live =
        node.state == fleet::NodeState::Online || node.state == fleet::NodeState::Late;
    std::unordered_map<int, double> loads;
    std::unordered_map<int, std::int64_t> khz;
    if (live && node.vitals) {
        for (const hardware::CoreLoad& core : node.vitals->coreLoads)
            loads[core.cpu] = core.percent;
        khz = frequencies(node);
    }
    const bool throttled =
        live && node.vitals && node.vitals->throttle && node.vitals->throttle->active;
    for (const Row& row : m_rows) {
        QList<CoreRow> cores;
        for (const int cpu : row.cpus) {
            const auto load = loads.find(cpu);
            const auto frequency = khz.find(cpu);
            const bool knows = load != loads.end(), ticks = frequency != khz.end();
            cores.append(
                {cpu, knows ? load->second / 100 : std::numeric_limits<double>::quiet_NaN(),
                 m_format.percent(knows ? std::optional(load->second) : std::nullopt),
                 m_format.frequencyKhz(ticks ? std::optional(frequency->second) : std::nullopt),
                 throttled && ticks && row.cluster.maxMhz &&
                     frequency->second < std::int64_t(*row.cluster.maxMhz) * 950});
        }
        row.cores->setRows(cores);
    }
}

int ClusterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ClusterModel::note(const hardware::Cluster& cluster) const
{
    QStringList parts;
    if (cluster.variant && cluster.revision)
        parts << QStringLiteral("r%1p%2").arg(*cluster.variant).arg(*cluster.revision);
    const QString mhz = QChar(0x202F) + QStringLiteral("MHz");
    if (cluster.minMhz && cluster.maxMhz)
        parts << QStringLiteral("%1–%2").arg(*cluster.minMhz).arg(*cluster.maxMhz) + mhz;
    else if (cluster.maxMhz)
        parts << QString::number(*cluster.maxMhz) + mhz;
    for (const hardware::CacheSummary& cache : cluster.caches) {
        if (cache.level >= 2 && cache.sizeBytes)
            parts << cacheWords(cache, m_format);
    }
    if (cluster.online < cluster.count)
        parts << tr("%1 of %2 online").arg(cluster.online).arg(cluster.count);
    return parts.join(QStringLiteral(" · "));
}

/// "L1d 32 KiB, L1i 48 KiB", then each place once.
QString ClusterModel::origin(std::size_t index) const
{
    const hardware::Cluster& cluster = m_rows[index].cluster;
    QStringList first, lines;
    for (const hardware::CacheSummary& cache : cluster.caches) {
        if (cache.level == 1 && cache.sizeBytes)
            first << QStringLiteral("L1%1 %2").arg(cache.type == "Data" ? QStringLiteral("d")
                                                   : cache.type == "Instruction"
                                                       ? QStringLiteral("i")
                                                       : QString(),
                                                   m_format.bytes(cache.sizeBytes));
    }
    if (!first.isEmpty())
        lines << first.join(QStringLiteral(", "));
    if (!m_hardware)
        return lines.join(u'\n');
    const facts::Origins origins(*m_hardware);
    const std::string path = "cpu.clusters[" + std::to_string(index) + "]";
    for (const char* fact : {".name", ".max_mhz", ".caches[0]"}) {
        const QString where = origins.row({}, {}, path + fact).origin;
        if (!where.isEmpty() && !lines.contains(where))
            lines << where;
    }
    return lines.join(u'\n');
}

QVariant ClusterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: {
        const QString title = QString::fromStdString(row.cluster.title());
        return QStringLiteral("%1× %2")
            .arg(row.cluster.count)
            .arg(title.isEmpty() ? tr("unknown part") : title);
    }
    case NoteRole:
        return note(row.cluster);
    case CoresRole:
        return QVariant::fromValue(row.cores.get());
    case CoreCountRole:
        return int(row.cpus.size());
    case SocketSizeRole:
        return row.socketSize;
    case OriginRole:
        return origin(std::size_t(index.row()));
    default:
        return {};
    }
}

QHash<int, QByteArray> ClusterModel::roleNames() const
{
    return {{TitleRole, "title"},           {NoteRole, "note"},
            {CoresRole, "cores"},           {CoreCountRole, "coreCount"},
            {SocketSizeRole, "socketSize"}, {OriginRole, "origin"}};
}

} // namespace rollcall::desktop
