#include "app/desktop/palette_model.h"

#include "app/desktop/app_settings.h"
#include "app/desktop/fleet_model.h"
#include "app/desktop/fuzzy_match.h"
#include "app/desktop/node_mark.h"

#include <algorithm>
#include <limits>

namespace rollcall::desktop {

namespace {

constexpr int longestText = 200;

QString recentWord()
{
    return QStringLiteral("paletteRecent");
}

/// One letter for a kind, so that what was used lately can be kept as lines of text.
QChar letterOf(PaletteModel::Kind kind)
{
    return QStringView(u"cnsf").at(kind);
}

QString keyOf(PaletteModel::Kind kind, const QString& key)
{
    return letterOf(kind) + key;
}

} // namespace

PaletteModel::PaletteModel(FleetModel& fleet, AppSettings& settings, QObject* parent)
    : QAbstractListModel(parent)
    , m_fleet(fleet)
    , m_settings(settings)
{
    const auto stale = [this] { m_namesStale = true; };
    connect(&fleet, &QAbstractItemModel::rowsInserted, this, stale);
    connect(&fleet, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(&fleet, &QAbstractItemModel::modelReset, this, stale);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{TextRole, "text"},       {MarkedRole, "marked"}, {DetailRole, "detail"},
            {HeadingRole, "heading"}, {KindRole, "kind"},     {KeysRole, "keys"},
            {MarkRole, "mark"},       {ChosenRole, "chosen"}, {NodeIdRole, "nodeId"}};
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    const Command* command =
        row.kind == CommandRow && m_commands ? m_commands->named(row.key) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case MarkedRole:
        return withMarks(row.text, row.places);
    case DetailRole:
        return row.detail;
    case HeadingRole:
        return index.row() > 0 && m_rows.at(index.row() - 1).section == row.section ? QString()
                                                                                    : row.section;
    case KindRole:
        return row.kind;
    case KeysRole:
        return command ? command->keyWords() : QStringList();
    case MarkRole: {
        const fleet::NodeSnapshot* node =
            row.kind == NodeRow ? m_fleet.snapshotOf(row.key.toLongLong()) : nullptr;
        return node ? markOf(*node) : mark::Offline;
    }
    case ChosenRole:
        return command && command->isChosen();
    case NodeIdRole:
        return row.kind == NodeRow ? row.key.toDouble() : 0.0;
    default:
        return {};
    }
}

void PaletteModel::setText(const QString& text)
{
    const QString limited = text.left(longestText);
    if (limited == m_text)
        return;
    m_text = limited;
    look();
    Q_EMIT textChanged();
}

void PaletteModel::open(CommandList* commands)
{
    m_commands = commands;
    m_text.clear();
    m_recent = recent();
    m_namesStale = true; // a node may have been renamed
    look();
    Q_EMIT textChanged();
}

void PaletteModel::look()
{
    const FuzzyPattern pattern(m_text);
    QList<Row> rows;
    m_nodeMatches = 0;
    if (pattern.isEmpty()) {
        rows = whatIsUsual();
    } else {
        QList<QList<Row>> parts{commandsLike(pattern), nodesLike(pattern), searchesLike(pattern)};
        const auto best = [](const QList<Row>& part) {
            return part.isEmpty() ? std::numeric_limits<int>::min() : part.first().score;
        };
        std::stable_sort(parts.begin(), parts.end(),
                         [&](const auto& a, const auto& b) { return best(a) > best(b); });
        for (const QList<Row>& part : parts)
            rows += part;
        rows.append({FindRow,
                     m_text.trimmed(),
                     tr("Search the fleet for “%1”").arg(m_text.trimmed()),
                     {},
                     tr("Search"),
                     {}});
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT changed();
}

/// What was used lately, then all there is to do.
QList<PaletteModel::Row> PaletteModel::whatIsUsual() const
{
    QList<Row> rows;
    for (const QString& each : m_recent) {
        if (std::optional<Row> row = rowOf(each)) {
            row->section = tr("Used lately");
            rows.append(*row);
        }
    }
    if (!m_commands)
        return rows;
    for (const Command* command : m_commands->all()) {
        if (command->isOffered() && !m_recent.contains(keyOf(CommandRow, command->name())))
            rows.append({CommandRow, command->name(), command->text(), {}, command->group(), {}});
    }
    // A heading stands once, wherever its commands are told.
    QStringList order;
    for (const Row& row : rows) {
        if (!order.contains(row.section))
            order.append(row.section);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        return order.indexOf(a.section) < order.indexOf(b.section);
    });
    return rows;
}

/// What is remembered, when it can still be done.
std::optional<PaletteModel::Row> PaletteModel::rowOf(const QString& recent) const
{
    const QString key = recent.mid(1);
    if (recent.startsWith(letterOf(CommandRow))) {
        const Command* command = m_commands ? m_commands->named(key) : nullptr;
        if (!command || !command->isOffered())
            return {};
        return Row{CommandRow, key, command->text(), command->group(), {}, {}};
    }
    if (recent.startsWith(letterOf(NodeRow))) {
        const fleet::NodeSnapshot* node = m_fleet.snapshotOf(key.toLongLong());
        if (!node)
            return {};
        return Row{NodeRow,
                   key,
                   node->record.name,
                   m_fleet.dataOf(node->id, FleetModel::SummaryRole).toString(),
                   {},
                   {}};
    }
    if (recent.startsWith(letterOf(SearchRow)) && m_settings.searches().contains(key))
        return Row{SearchRow, key, key, tr("Kept search"), {}, {}};
    return {};
}

int PaletteModel::recency(Kind kind, const QString& key) const
{
    const qsizetype at = m_recent.indexOf(keyOf(kind, key));
    return at < 0 ? 0 : int(mostRecent - at) * 6;
}

QStringList PaletteModel::recent() const
{
    return m_settings.word(recentWord()).split(u'\n', Qt::SkipEmptyParts).mid(0, mostRecent);
}

void PaletteModel::remember(const Row& row)
{
    if (row.kind == FindRow || row.key.contains(u'\n'))
        return;
    const QString key = keyOf(row.kind, row.key);
    QStringList all = recent();
    all.removeAll(key);
    all.prepend(key);
    m_settings.setWord(recentWord(), all.mid(0, mostRecent).join(u'\n'));
}

bool PaletteModel::activate(int row)
{
    if (row < 0 || row >= m_rows.size())
        return false;
    const Row chosen = m_rows.at(row); // a copy: what it does may open the palette anew
    switch (chosen.kind) {
    case CommandRow: {
        const Command* command = m_commands ? m_commands->named(chosen.key) : nullptr;
        if (!command || !command->isOffered())
            return false;
        remember(chosen);
        return m_commands->run(chosen.key);
    }
    case NodeRow:
        if (!m_fleet.snapshotOf(chosen.key.toLongLong()))
            return false;
        remember(chosen);
        Q_EMIT nodeChosen(chosen.key.toDouble());
        return true;
    case SearchRow:
    case FindRow:
        remember(chosen);
        Q_EMIT searchChosen(chosen.key);
        return true;
    }
    return false;
}

} // namespace rollcall::desktop
