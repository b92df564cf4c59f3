#include "app/desktop/tile_lines.h"

#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

TileLines::TileLines(QObject* parent)
    : QObject(parent)
{}

void TileLines::setGroups(FleetGroups* groups)
{
    if (groups == m_groups)
        return;
    if (m_groups)
        m_groups->disconnect(this);
    m_groups = groups;
    if (groups) {
        connect(groups, &FleetGroups::arranged, this, &TileLines::arrange);
        connect(groups, &FleetGroups::nodeChanged, this, [this](int group, int row) {
            const int line = lineOf(group, row);
            if (line >= 0)
                Q_EMIT nodeChanged(line, row % m_across);
        });
    }
    arrange();
    Q_EMIT groupsChanged();
}

void TileLines::setAcross(int across)
{
    across = std::clamp(across, 1, 500);
    if (across == m_across)
        return;
    m_across = across;
    Q_EMIT sizeChanged();
    arrange();
}

void TileLines::setCellWidth(double width)
{
    set(m_cellWidth, std::max(1.0, width));
}

void TileLines::setCellHeight(double height)
{
    set(m_cellHeight, std::max(1.0, height));
}

void TileLines::setTitleHeight(double height)
{
    set(m_titleHeight, std::max(0.0, height));
}

void TileLines::setGap(double gap)
{
    set(m_gap, std::max(0.0, gap));
}

void TileLines::set(double& size, double value)
{
    if (value == size)
        return;
    size = value;
    Q_EMIT sizeChanged();
    arrange();
}

void TileLines::arrange()
{
    m_starts.clear();
    double y = 0;
    int line = 0;
    for (int group = 0; m_groups && group < m_groups->rowCount(); ++group) {
        const Start start{y, line, int(m_groups->nodesOf(group).size()), m_groups->hasTitle(group)};
        m_starts.push_back(start);
        line += linesOf(start);
        y = tilesY(start) + linesOf(start) * m_cellHeight + m_gap;
    }
    ++m_revision;
    Q_EMIT arranged();
}

double TileLines::height() const
{
    if (m_starts.empty())
        return 0;
    return tilesY(m_starts.back()) + linesOf(m_starts.back()) * m_cellHeight;
}

int TileLines::lines() const
{
    return m_starts.empty() ? 0 : m_starts.back().line + linesOf(m_starts.back());
}

int TileLines::groupAt(double y) const
{
    const auto after =
        std::partition_point(m_starts.begin(), m_starts.end(), [&](const Start& each) {
            return tilesY(each) + linesOf(each) * m_cellHeight <= y;
        });
    return int(after - m_starts.begin());
}

int TileLines::lineAt(double y) const
{
    const int group = groupAt(y);
    if (group >= groupCount())
        return lines();
    const Start& start = m_starts[std::size_t(group)];
    return start.line + int(std::max(0.0, std::floor((y - tilesY(start)) / m_cellHeight)));
}

const TileLines::Start* TileLines::groupOfLine(int line) const
{
    if (line < 0 || line >= lines())
        return nullptr;
    const auto after = std::partition_point(
        m_starts.begin(), m_starts.end(), [line](const Start& each) { return each.line <= line; });
    return &*(after - 1);
}

double TileLines::yOf(int line) const
{
    const Start* group = groupOfLine(line);
    return group ? tilesY(*group) + (line - group->line) * m_cellHeight : height();
}

fleet::NodeId TileLines::nodeIn(int line, int column) const
{
    const Start* group = groupOfLine(line);
    if (!group || !m_groups || column < 0 || column >= m_across)
        return 0;
    const auto which = int(group - m_starts.data());
    return m_groups->nodesOf(which).value((line - group->line) * m_across + column);
}

int TileLines::lineOf(int group, int row) const
{
    if (group < 0 || group >= groupCount() || row < 0)
        return -1;
    const Start& start = m_starts[std::size_t(group)];
    return row < start.nodes ? start.line + row / m_across : -1;
}

double TileLines::titleY(int group) const
{
    return group >= 0 && group < groupCount() ? m_starts[std::size_t(group)].y : height();
}

QRectF TileLines::rectOf(double id) const
{
    if (!m_groups)
        return {};
    const FleetGroups::Place place = m_groups->placeOf(fleet::NodeId(id));
    const int line = lineOf(place.group, place.row);
    if (line < 0)
        return {};
    return {place.row % m_across * m_cellWidth, yOf(line), m_cellWidth, m_cellHeight};
}

double TileLines::nodeAt(double x, double y) const
{
    const int line = lineAt(y);
    if (x < 0 || y < yOf(line))
        return 0;
    return double(nodeIn(line, int(x / m_cellWidth)));
}

} // namespace rollcall::desktop
