// Samples: raw, latest, and as series from all tiers.
#include "core/store/database.h"
#include "core/store/sample_reader.h"
#include "core/store/sample_table.h"
#include "core/store/series_reader.h"
#include "core/store/store.h"

#include <QDateTime>

namespace rollcall::store {

Result<void> Store::saveSample(const SampleRecord& sample)
{
    if (m_database->inTransaction())
        return m_samples->save(sample);
    if (auto begun = begin(); !begun)
        return begun;
    if (auto saved = m_samples->save(sample); !saved) {
        rollback();
        return saved;
    }
    return commit();
}

Result<QList<SampleRecord>> Store::latestSamples(std::optional<qint64> asOf)
{
    return store::latestSamples(*m_database, asOf ? *asOf : QDateTime::currentMSecsSinceEpoch());
}

Result<QList<SampleRecord>> Store::samples(NodeId node, qint64 from, qint64 to, int maxRows)
{
    return newestSamples(*m_database, node, from, to, maxRows);
}

Result<QList<Bucket>> Store::series(NodeId node, const SeriesRequest& request)
{
    return readSeries(*m_database, node, request);
}

Result<QList<NodeSummary>> Store::summaries(const QList<NodeId>& nodes, Metric metric, qint64 from,
                                            qint64 to)
{
    QList<NodeId> wanted = nodes;
    if (wanted.isEmpty()) {
        const auto roster = this->nodes();
        if (!roster)
            return roster.error();
        for (const NodeRecord& node : *roster)
            wanted.append(node.id);
    }
    const double units = unitsOf(metric);
    QList<NodeSummary> summaries;
    for (const NodeId node : std::as_const(wanted)) {
        const auto stat = summarize(*m_database, node, metric, from, to);
        if (!stat)
            return stat.error();
        if (stat->count > 0) {
            summaries.append({node, stat->count, double(stat->min) / units,
                              double(stat->sum) / double(stat->count) / units,
                              double(stat->max) / units});
        }
    }
    return summaries;
}

} // namespace rollcall::store
