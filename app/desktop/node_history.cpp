#include "app/desktop/node_history.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "core/fleet/fleet.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall::desktop {

namespace {

constexpr int minRangeMinutes = 5, maxRangeMinutes = 10 * 366 * 24 * 60;
/// More than a chart is wide, so that what is joined again looks as if it never had been.
constexpr int points = 1200;
constexpr qint64 minSpan = minRangeMinutes * 60'000LL, maxSpan = maxRangeMinutes * 60'000LL;
/// While a person zooms or moves: what is there is drawn at once, the store is asked this much
/// later.
constexpr int reloadAfterMs = 60;
constexpr int maxEvents = 500;

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
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfterMs);
    connect(&m_reload, &QTimer::timeout, this, &NodeHistory::reload);
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, &NodeHistory::onNodeChanged);
    connect(&format, &Formatter::changed, this, &NodeHistory::changed);
}

void NodeHistory::setNode(fleet::NodeId node)
{
    if (node == m_node)
        return;
    m_node = node;
    m_buckets.clear();
    m_events.clear();
    if (m_window) {
        m_window.reset();
        Q_EMIT rangeChanged();
    }
    readTrip();
    reload();
}

void NodeHistory::setRangeMinutes(int minutes)
{
    minutes = std::clamp(minutes, minRangeMinutes, maxRangeMinutes);
    if (minutes == m_rangeMinutes && !m_window)
        return;
    m_rangeMinutes = minutes;
    goLive();
}

void NodeHistory::goLive()
{
    m_window.reset();
    m_buckets.clear();
    Q_EMIT rangeChanged();
    reload();
}

void NodeHistory::show(double from, double to)
{
    const auto now = double(m_format.now());
    if (!(to > from) || to < 0) // or one of them is NaN
        return;
    const double span = std::clamp(to - from, double(minSpan), double(maxSpan));
    const double end = std::clamp((from + to + span) / 2, span, std::max(now, span));
    m_window = Window{qint64(end - span), qint64(end)};
    Q_EMIT rangeChanged();
    Q_EMIT changed();
    m_reload.start();
}

void NodeHistory::zoom(double at, double factor)
{
    const double left = double(from()), right = double(to());
    const double span = std::clamp((right - left) * factor, double(minSpan), double(maxSpan));
    const double part = std::clamp((at - left) / (right - left), 0.0, 1.0);
    const double newLeft = left + (right - left) * part - span * part;
    show(newLeft, newLeft + span);
}

void NodeHistory::pan(double part)
{
    const double by = double(to() - from()) * part;
    show(double(from()) + by, double(to()) + by);
}

qint64 NodeHistory::to() const
{
    return m_window ? m_window->to : m_format.now();
}

qint64 NodeHistory::from() const
{
    return m_window ? m_window->from : to() - qint64(m_rangeMinutes) * 60'000;
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
    m_reload.stop();
    const int request = ++m_request;
    m_problem.clear();
    m_loading = m_node != 0;
    Q_EMIT changed();
    if (m_node == 0)
        return;
    readEvents(request);
    const qint64 asked = to();
    m_backend.series(m_node, from(), to(), points)
        .then(this, [this, request, asked](const Result<QList<store::Bucket>>& result) {
            if (request != m_request)
                return;
            m_loading = false;
            if (result) {
                const QList<store::Bucket> before = std::exchange(m_buckets, *result);
                for (const store::Bucket& bucket : before) {
                    if (!m_window && bucket.start >= asked) // came live meanwhile
                        append(bucket);
                }
            } else {
                m_problem = errorText(result.error());
            }
            Q_EMIT changed();
        });
}

void NodeHistory::readEvents(int request)
{
    m_backend.events(m_node, maxEvents)
        .then(this, [this, request](const Result<QList<store::EventRecord>>& result) {
            // The readings tell of a store that cannot be read; their chart is worth more.
            if (request != m_request || !result)
                return;
            m_events = *result;
            Q_EMIT changed();
        });
}

bool NodeHistory::append(const store::Bucket& bucket)
{
    if (!m_buckets.isEmpty()) {
        store::Bucket& last = m_buckets.last();
        if (bucket.start <= last.start)
            return false;
        // Live readings join the wide bucket that is still being filled.
        if (bucket.start < last.start + last.span) {
            last.merge(bucket);
            return true;
        }
    }
    m_buckets.append(bucket);
    return true;
}

int NodeHistory::sampleCount() const
{
    qint64 samples = 0;
    for (const store::Bucket& bucket : m_buckets)
        samples += bucket.samples;
    return int(std::min<qint64>(samples, std::numeric_limits<int>::max()));
}

void NodeHistory::onNodeChanged(fleet::NodeId id)
{
    if (id != m_node || m_window)
        return;
    const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
    const std::optional<store::SampleRecord> sample = node ? liveSample(*node) : std::nullopt;
    if (!sample || !append(bucketOf(*sample)))
        return;
    qsizetype stale = 0;
    while (stale < m_buckets.size() &&
           m_buckets.at(stale).start + m_buckets.at(stale).span < from())
        ++stale;
    m_buckets.remove(0, stale);
    readTrip();
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace rollcall::desktop
