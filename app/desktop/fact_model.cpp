#include "app/desktop/fact_model.h"

#include "app/desktop/row_update.h"

namespace rollcall::desktop {

void FactModel::setRows(const QList<FactRow>& rows)
{
    if (RowUpdate::apply(*this, m_rows, rows))
        Q_EMIT countChanged();
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
