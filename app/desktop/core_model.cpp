#include "app/desktop/core_model.h"

#include "app/desktop/row_update.h"

#include <cmath>

namespace rollcall::desktop {

bool CoreRow::operator==(const CoreRow& other) const
{
    const bool sameLoad = load == other.load || (std::isnan(load) && std::isnan(other.load));
    return sameLoad && cpu == other.cpu && loadText == other.loadText &&
           frequencyText == other.frequencyText && capped == other.capped;
}

void CoreModel::setRows(const QList<CoreRow>& rows)
{
    RowUpdate::apply(*this, m_rows, rows);
}

int CoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CoreRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CpuRole:
        return row.cpu;
    case LoadRole:
        return row.load;
    case LoadTextRole:
        return row.loadText;
    case FrequencyTextRole:
        return row.frequencyText;
    case CappedRole:
        return row.capped;
    default:
        return {};
    }
}

QHash<int, QByteArray> CoreModel::roleNames() const
{
    return {{CpuRole, "cpu"},
            {LoadRole, "load"},
            {LoadTextRole, "loadText"},
            {FrequencyTextRole, "frequencyText"},
            {CappedRole, "capped"}};
}

} // namespace rollcall::desktop
