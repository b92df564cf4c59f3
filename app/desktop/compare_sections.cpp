#include "app/desktop/compare_sections.h"

#include "app/desktop/fact_rows.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_facts.h"
#include "app/desktop/node_words.h"
#include "app/desktop/scores_model.h"
#include "core/scores/scores.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

using Node = fleet::NodeSnapshot;
using Facts = QList<CompareFact>;

CompareFact factOf(const FactRow& row, CompareRow::Kind kind, bool missingMeansNone)
{
    const QString value = row.value == Formatter::dash() ? QString() : row.value;
    return {row.title, value, row.note, row.origin, kind, missingMeansNone};
}

Facts factsOf(const QList<FactRow>& rows, CompareRow::Kind kind, bool missingMeansNone,
              bool withNotes)
{
    Facts facts;
    for (const FactRow& row : rows) {
        facts.append(factOf(row, kind, missingMeansNone));
        if (!withNotes)
            facts.last().note.clear();
    }
    return facts;
}

Facts nowFacts(const Node& node, const Formatter& format)
{
    Facts facts{{tr("State"), markWord(markOf(node)), {}, {}, CompareRow::Reading, false}};
    facts += factsOf(cardsOf(node, format), CompareRow::Reading, false, true);
    return facts;
}

Facts processorFacts(const Node& node, const facts::Origins& origins, const Formatter& format)
{
    if (!node.hardware)
        return {};
    const hardware::Cpu& cpu = node.hardware->cpu;
    QStringList parts, caches, revisions;
    std::optional<int> fastest;
    for (const hardware::Cluster& cluster : cpu.clusters) {
        const QString title = QString::fromStdString(cluster.title());
        if (title.isEmpty())
            continue;
        parts << QStringLiteral("%1× %2").arg(cluster.count).arg(title);
        if (cluster.variant && cluster.revision)
            revisions << QStringLiteral("r%1p%2").arg(*cluster.variant).arg(*cluster.revision);
        if (cluster.maxMhz)
            fastest = std::max(fastest.value_or(0), *cluster.maxMhz);
        for (const hardware::CacheSummary& cache : cluster.caches) {
            if (cache.level >= 2 && cache.sizeBytes)
                caches
                    << QStringLiteral("L%1 %2").arg(cache.level).arg(format.bytes(cache.sizeBytes));
        }
    }
    const auto count = [](const hardware::IntFact& fact) {
        return fact ? QString::number(fact->value) : QString();
    };
    const QList<FactRow> rows{
        origins.row(tr("Cores"), cpu.total > 0 ? QString::number(cpu.total) : QString(),
                    "cpu.total"),
        origins.row(tr("Parts"), parts.join(QStringLiteral(" + ")), "cpu.clusters[0].name"),
        origins.row(tr("Revisions"), revisions.join(QStringLiteral(", ")),
                    "cpu.clusters[0].revision"),
        origins.row(tr("Fastest clock"),
                    fastest ? format.frequencyKhz(std::int64_t(*fastest) * 1000) : QString(),
                    "cpu.clusters[0].max_mhz"),
        origins.row(tr("Caches"), caches.join(QStringLiteral(", ")), "cpu.clusters[0].caches"),
        origins.row(tr("Sockets"), count(cpu.sockets), "cpu.sockets"),
        origins.row(tr("Threads per core"), count(cpu.threadsPerCore), "cpu.threads_per_core")};
    Facts facts = factsOf(rows, CompareRow::Fact, false, true);
    facts += factsOf(featureFacts(*node.hardware, origins), CompareRow::Fact, true, true);
    return facts;
}

/// Some of what a board says is its own and tells nothing when it differs.
Facts boardRows(const Node& node, const facts::Origins& origins, const Formatter& format)
{
    Facts facts = factsOf(boardFacts(node, origins, format), CompareRow::Fact, false, true);
    const QStringList own{tr("Serial number"), tr("Host name"), tr("Address")};
    const QStringList orNone{tr("Virtual machine"), tr("Container")};
    for (CompareFact& fact : facts) {
        if (own.contains(fact.title))
            fact.kind = CompareRow::Own;
        fact.missingMeansNone = orNone.contains(fact.title);
    }
    return facts;
}

/// The newest score of each test of a node.
QList<const hardware::Score*> newest(const QList<store::ScoreRecord>& scores, fleet::NodeId node)
{
    QList<const hardware::Score*> found;
    for (const store::ScoreRecord& record : scores) {
        const bool seen = std::any_of(found.begin(), found.end(), [&](const auto* other) {
            return other->test == record.score.test &&
                   (other->threads > 1) == (record.score.threads > 1);
        });
        if (record.node == node && !seen)
            found.append(&record.score);
    }
    return found;
}

/// "12 % behind the best", where there are others to be behind of.
QString behind(const hardware::Score& score, const QList<QList<const hardware::Score*>>& all,
               const Formatter& format)
{
    double worst = 0;
    int others = -1;
    for (const auto& list : all) {
        for (const hardware::Score* other : list) {
            if (other->test != score.test || (other->threads > 1) != (score.threads > 1))
                continue;
            ++others;
            hardware::Score alike = *other;
            alike.threads = score.threads; // all cores of either board
            if (const auto better = scores::improvement(alike, score))
                worst = std::min(worst, *better);
        }
    }
    if (others < 1)
        return {};
    return worst > -0.005 ? tr("the best of these")
                          : tr("%1 behind the best").arg(format.percent(-worst * 100));
}

} // namespace

QList<CompareSection> compareSections(const QList<const Node*>& nodes,
                                      const QList<store::ScoreRecord>& scores,
                                      const Formatter& format)
{
    QList<CompareSection> sections{
        {tr("Now"), tr("unknown"), {}},       {tr("Scores"), tr("not measured"), {}},
        {tr("Processor"), tr("unknown"), {}}, {tr("Board and system"), tr("unknown"), {}},
        {tr("Memory"), tr("unknown"), {}},    {tr("Storage"), tr("unknown"), {}},
        {tr("Network"), tr("unknown"), {}},   {tr("Sensors"), tr("unknown"), {}},
        {tr("Devices"), tr("unknown"), {}}};
    QList<QList<const hardware::Score*>> newestScores;
    for (const Node* node : nodes)
        newestScores.append(newest(scores, node->id));
    for (int column = 0; column < nodes.size(); ++column) {
        const Node& node = *nodes.at(column);
        const facts::Origins origins =
            node.hardware ? facts::Origins(*node.hardware) : facts::Origins();
        Facts scored;
        for (const hardware::Score* score : newestScores.at(column))
            scored.append({ScoresModel::titleOf(*score),
                           QStringLiteral("%1 %2").arg(format.significant(score->median),
                                                       QString::fromStdString(score->unit)),
                           behind(*score, newestScores, format),
                           {},
                           CompareRow::Reading,
                           false});
        std::sort(scored.begin(), scored.end(),
                  [](const CompareFact& a, const CompareFact& b) { return a.title < b.title; });
        const QList<Facts> parts{
            nowFacts(node, format),
            scored,
            processorFacts(node, origins, format),
            boardRows(node, origins, format),
            factsOf(memoryFacts(node, origins, format), CompareRow::Fact, false, true),
            factsOf(storageFacts(node, origins, format), CompareRow::Fact, true, false),
            factsOf(networkFacts(node, origins, format), CompareRow::Fact, true, false),
            factsOf(sensorFacts(node, origins, format), CompareRow::Reading, true, false),
            node.hardware
                ? factsOf(deviceFacts(*node.hardware, origins), CompareRow::Fact, true, false)
                : Facts()};
        for (int i = 0; i < parts.size(); ++i)
            sections[i].facts.append(parts.at(i));
    }
    return sections;
}

} // namespace rollcall::desktop
