#include "app/desktop/node_history.h"

#include "app/desktop/formatter.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int minRangeMinutes = 5, maxRangeMinutes = 366 * 24 * 60;

/// The newest vitals in the form in which the store would return them.
std::optional<store::SampleRecord> liveSample(const fleet::NodeSnapshot& node)
{
    if (!node.vitals || !node.lastSeen || node.state != fleet::NodeState::Online)
        return std::nullopt;
    const hardware::Vitals& vitals = *node.vitals;
    store::SampleRecord sample;
    sample.node = node.id;
    sample.time = *node.lastSeen;
    sample.temperatureC = vitals.cpuTemperatureC;
    sample.loadPercent = vitals.loadPercent;
    if (vitals.memUsedBytes)
        sample.memUsedBytes = qint64(*vitals.memUsedBytes);
    if (vitals.memTotalBytes)
        sample.memTotalBytes = qint64(*vitals.memTotalBytes);
    for (const hardware::NamedValue& policy : vitals.frequenciesKhz)
        sample.frequencyKhz = std::max(sample.frequencyKhz.value_or(0), qint64(policy.value));
    if (vitals.throttle)
        sample.throttleBits = vitals.throttle->active ? 2 : 0;
    return sample;
}

} // namespace

NodeHistory::NodeHistory(Backend& backend, const Formatter& format, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_format(format)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(1000);
    connect(&m_tell, &QTimer::timeout, this, &NodeHistory::changed);
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, &NodeHistory::onNodeChanged);
    connect(&format, &Formatter::changed, this, &NodeHistory::changed);
}

void NodeHistory::setNode(fleet::NodeId node)
{
    if (node == m_node)
        return;
    m_node = node;
    readTrip();
    reload();
}

void NodeHistory::setRangeMinutes(int minutes)
{
    minutes = std::clamp(minutes, minRangeMinutes, maxRangeMinutes);
    if (minutes == m_rangeMinutes)
        return;
    m_rangeMinutes = minutes;
    Q_EMIT rangeChanged();
    reload();
}

qint64 NodeHistory::to() const
{
    return m_format.now();
}

qint64 NodeHistory::from() const
{
    return to() - qint64(m_rangeMinutes) * 60'000;
}

void NodeHistory::readTrip()
{
    const fleet::NodeSnapshot* node = m_backend.fleet().node(m_node);
    m_passiveTripC.reset();
    if (node && node->hardware && node->hardware->cpuSensor)
        m_passiveTripC = node->hardware->cpuSensor->passiveTripC;
}

void NodeHistory::reload()
{
    const int request = ++m_request;
    m_samples.clear();
    m_problem.clear();
    m_loading = m_node != 0;
    Q_EMIT changed();
    if (m_node == 0)
        return;
    m_backend.samples(m_node, from(), to())
        .then(this, [this, request](const Result<QList<store::SampleRecord>>& result) {
            if (request != m_request)
                return;
            m_loading = false;
            if (result) {
                const QList<store::SampleRecord> live = m_samples;
                m_samples = *result;
                for (const store::SampleRecord& sample : live) {
                    if (m_samples.isEmpty() || sample.time > m_samples.last().time)
                        m_samples.append(sample);
                }
            } else {
                m_problem = QString::fromStdString(result.error().toString());
            }
            Q_EMIT changed();
        });
}

void NodeHistory::onNodeChanged(fleet::NodeId id)
{
    if (id != m_node)
        return;
    const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
    const std::optional<store::SampleRecord> sample = node ? liveSample(*node) : std::nullopt;
    if (!sample || (!m_samples.isEmpty() && sample->time <= m_samples.last().time))
        return;
    m_samples.append(*sample);
    qsizetype stale = 0;
    while (stale < m_samples.size() && m_samples.at(stale).time < from())
        ++stale;
    m_samples.remove(0, stale);
    readTrip();
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace rollcall::desktop
