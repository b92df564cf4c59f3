#include "app/desktop/compare_model.h"

#include "app/desktop/core_words.h"
#include "app/desktop/formatter.h"
#include "app/desktop/node_selection.h"
#include "app/desktop/node_words.h"
#include "app/desktop/row_update.h"
#include "core/fleet/fleet.h"

#include <algorithm>

namespace rollcall::desktop {

namespace {

constexpr int refreshEveryMs = 1000;

} // namespace

CompareModel::CompareModel(Backend& backend, NodeSelection& selection, const Formatter& format,
                           QObject* parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
    , m_selection(selection)
    , m_format(format)
{
    m_later.setSingleShot(true);
    m_later.setInterval(refreshEveryMs);
    connect(&m_later, &QTimer::timeout, this, &CompareModel::refresh);
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, [this](fleet::NodeId id) {
        if (m_active && !m_later.isActive() && shown().contains(id))
            m_later.start();
    });
    connect(&selection, &NodeSelection::changed, this, &CompareModel::refresh);
    connect(&format, &Formatter::changed, this, &CompareModel::refresh);
    connect(&backend.fleet(), &fleet::Fleet::scoreAdded, this,
            [this](const store::ScoreRecord& score) {
                m_scores.prepend(score);
                if (m_active && !m_later.isActive())
                    m_later.start();
            });
}

void CompareModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        readScores();
    refresh();
}

void CompareModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    m_onlyDifferences = only;
    refresh();
}

void CompareModel::readScores()
{
    const int request = ++m_request;
    m_backend.scores(0).then(this,
                             [this, request](const Result<QList<store::ScoreRecord>>& result) {
                                 if (request != m_request)
                                     return;
                                 m_problem = result ? QString() : errorText(result.error());
                                 if (result)
                                     m_scores = *result;
                                 refresh();
                             });
}

QList<fleet::NodeId> CompareModel::shown() const
{
    return m_selection.ids().mid(0, most);
}

QStringList CompareModel::names() const
{
    QStringList names;
    for (const fleet::NodeId id : shown())
        names << m_backend.fleet().node(id)->record.name;
    return names;
}

int CompareModel::left() const
{
    return std::max(0, m_selection.count() - most);
}

QVariantList CompareModel::nodes() const
{
    QVariantList list;
    for (const fleet::NodeId id : shown()) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
        list.append(QVariantMap{{QStringLiteral("nodeId"), double(id)},
                                {QStringLiteral("name"), node->record.name},
                                {QStringLiteral("summary"), summary(*node)},
                                {QStringLiteral("mark"), markOf(*node)},
                                {QStringLiteral("word"), markWord(markOf(*node))}});
    }
    return list;
}

void CompareModel::refresh()
{
    m_later.stop();
    QList<const fleet::NodeSnapshot*> nodes;
    for (const fleet::NodeId id : m_active ? shown() : QList<fleet::NodeId>())
        nodes.append(m_backend.fleet().node(id));
    m_all = nodes.size() < fewest ? QList<CompareRow>() : compareNodes(nodes, m_scores, m_format);
    QList<CompareRow> next;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(next),
                 [this](const auto& row) { return !m_onlyDifferences || row.differs; });
    RowUpdate::apply(*this, m_rows, next);
    Q_EMIT changed();
}

int CompareModel::differences() const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [](const CompareRow& row) { return row.differs; }));
}

int CompareModel::facts() const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [](const CompareRow& row) { return row.kind == CompareRow::Fact; }));
}

QString CompareModel::asText() const
{
    return compareText(names(), m_rows);
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CompareRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case HeadingRole:
        return index.row() > 0 && m_rows.at(index.row() - 1).section == row.section ? QString()
                                                                                    : row.section;
    case DiffersRole:
        return row.differs;
    case CellsRole: {
        QVariantList cells;
        for (const CompareCell& cell : row.cells) {
            const QString spoken =
                cell.note.isEmpty() ? cell.text : tr("%1, %2").arg(cell.text, cell.note);
            cells.append(QVariantMap{
                {QStringLiteral("text"), cell.text},
                {QStringLiteral("note"), cell.note},
                {QStringLiteral("origin"), cell.origin},
                {QStringLiteral("state"), int(cell.state)},
                {QStringLiteral("odd"), cell.odd},
                {QStringLiteral("spoken"), cell.odd ? tr("%1, different").arg(spoken) : spoken}});
        }
        return cells;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> CompareModel::roleNames() const
{
    return {{TitleRole, "title"},
            {HeadingRole, "heading"},
            {DiffersRole, "differs"},
            {CellsRole, "cells"}};
}

} // namespace rollcall::desktop
