#pragma once

#include <QList>

namespace rollcall::desktop {

/// Private to the list models that hold plain rows and declare this a friend: takes new rows over
/// and tells views only what differs, so that they keep their delegates.
struct RowUpdate {
    /// True when the number of rows is another one.
    template <class Model, class Row>
    static bool apply(Model& model, QList<Row>& rows, const QList<Row>& next)
    {
        if (next.size() != rows.size()) {
            model.beginResetModel();
            rows = next;
            model.endResetModel();
            return true;
        }
        for (int row = 0; row < next.size(); ++row) {
            if (next.at(row) == rows.at(row))
                continue;
            rows[row] = next.at(row);
            Q_EMIT model.dataChanged(model.index(row), model.index(row));
        }
        return false;
    }
};

} // namespace rollcall::desktop
