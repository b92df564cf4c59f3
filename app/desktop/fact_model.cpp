#include "app/desktop/fact_model.h"

namespace rollcall::desktop {

void FactModel::setRows(const QList<FactRow>& rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int FactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FactRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ValueRole:
        return row.value;
    case NoteRole:
        return row.note;
    case SourceRole:
        return row.source;
    case OriginRole:
        return row.origin;
    case ToneRole:
        return row.tone;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactModel::roleNames() const
{
    return {{TitleRole, "title"},   {ValueRole, "value"},   {NoteRole, "note"},
            {SourceRole, "source"}, {OriginRole, "origin"}, {ToneRole, "tone"}};
}

} // namespace rollcall::desktop
