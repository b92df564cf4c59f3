// What the palette finds for a text: the looking part of palette_model.h.

#include "app/desktop/app_settings.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/fuzzy_match.h"
#include "app/desktop/palette_model.h"

#include <algorithm>
#include <numeric>

namespace rollcall::desktop {

void PaletteModel::readNames()
{
    m_names.clear();
    const QList<const fleet::NodeSnapshot*> nodes = m_fleet.snapshots();
    m_names.reserve(size_t(nodes.size()));
    for (const fleet::NodeSnapshot* node : nodes) {
        m_names.push_back({node->id, node->record.name,
                           node->record.name + QLatin1Char(' ') + node->record.host +
                               QLatin1Char(' ') + node->record.tags.join(QLatin1Char(' '))});
    }
    m_namesStale = false;
    m_narrowedBy.clear();
    m_candidates.clear();
}

QList<PaletteModel::Row> PaletteModel::commandsLike(const FuzzyPattern& pattern) const
{
    QList<Row> rows;
    if (!m_commands)
        return rows;
    for (const Command* command : m_commands->all()) {
        if (!command->isOffered())
            continue;
        Row row{CommandRow, command->name(), command->text(), command->group(), tr("Do"), {}};
        if (const std::optional<int> score = pattern.score(row.text)) {
            row.score = *score;
            row.places = pattern.places(row.text);
        } else if (const std::optional<int> other =
                       pattern.score(row.text + QLatin1Char(' ') + command->synonyms())) {
            row.score = *other / 2; // by a word that is not shown
        } else {
            continue;
        }
        row.score += recency(CommandRow, row.key);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.score > b.score; });
    return rows.mid(0, 12);
}

QList<PaletteModel::Row> PaletteModel::nodesLike(const FuzzyPattern& pattern)
{
    if (m_namesStale)
        readNames();
    // Whatever has "pi-01" in it has "pi-0": a longer text leaves a part of what matched before.
    const bool narrower = !m_narrowedBy.isEmpty() && m_text.startsWith(m_narrowedBy);
    if (!narrower) {
        m_candidates.resize(m_names.size());
        std::iota(m_candidates.begin(), m_candidates.end(), 0);
    }
    struct Hit {
        int index, score;
        bool byName;
    };
    std::vector<Hit> hits;
    QHash<qint64, int> recentNodes;
    for (const QString& each : m_recent) {
        if (const std::optional<Row> row = rowOf(each); row && row->kind == NodeRow)
            recentNodes.insert(row->key.toLongLong(), recency(NodeRow, row->key));
    }
    std::vector<int> left;
    for (const int index : m_candidates) {
        const Name& name = m_names[size_t(index)];
        if (const std::optional<int> score = pattern.score(name.name))
            hits.push_back({index, *score, true});
        else if (const std::optional<int> other = pattern.score(name.all))
            hits.push_back({index, *other / 2, false});
        else
            continue;
        hits.back().score += recentNodes.value(name.id);
        left.push_back(index);
    }
    m_candidates = std::move(left);
    m_narrowedBy = m_text;
    m_nodeMatches = int(hits.size());
    const auto better = [&](const Hit& a, const Hit& b) {
        return a.score != b.score ? a.score > b.score : a.index < b.index;
    };
    const auto end =
        hits.begin() + std::min<std::ptrdiff_t>(mostNodes, std::ptrdiff_t(hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(), better);
    QList<Row> rows;
    for (auto hit = hits.begin(); hit != end; ++hit) {
        const Name& name = m_names[size_t(hit->index)];
        rows.append({NodeRow, QString::number(name.id), name.name,
                     m_fleet.dataOf(name.id, FleetModel::SummaryRole).toString(),
                     tr("%n node(s)", nullptr, m_nodeMatches),
                     hit->byName ? pattern.places(name.name) : QList<int>(), hit->score});
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::searchesLike(const FuzzyPattern& pattern) const
{
    QList<Row> rows;
    for (const QString& search : m_settings.searches()) {
        if (const std::optional<int> score = pattern.score(search))
            rows.append({SearchRow,
                         search,
                         search,
                         {},
                         tr("Kept searches"),
                         pattern.places(search),
                         *score + recency(SearchRow, search)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.score > b.score; });
    return rows.mid(0, 6);
}

} // namespace rollcall::desktop
