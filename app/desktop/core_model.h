#pragma once

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QList>

namespace rollcall::desktop {

struct RowUpdate;

/// One logical CPU as it is drawn.
struct CoreRow {
    int cpu = 0;
    double load = 0;       ///< 0–1, NaN when unknown
    QString loadText;      ///< "39 %" or a dash
    QString frequencyText; ///< "1.42 GHz" or a dash
    bool capped = false;   ///< runs below its maximum because the board is throttled
    bool operator==(const CoreRow& other) const;
};

/// The cores of one cluster. Setting rows tells only what differs.
class CoreModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to Dashboard.node.clusters")

public:
    enum Role {
        CpuRole = Qt::UserRole + 1, ///< int, the kernel's number
        LoadRole,                   ///< double, 0–1, or NaN
        LoadTextRole,               ///< QString
        FrequencyTextRole,          ///< QString
        CappedRole,                 ///< bool
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<CoreRow>& rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    friend struct RowUpdate;
    QList<CoreRow> m_rows;
};

} // namespace rollcall::desktop
