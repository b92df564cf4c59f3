#pragma once

#include "app/desktop/node_mark.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QList>

namespace rollcall::desktop {

struct RowUpdate;

/// One labelled fact as text, ready to be shown.
struct FactRow {
    QString title;
    QString value;                  ///< a dash when unknown
    QString note;                   ///< a smaller second line; may be empty
    QString source;                 ///< where the fact came from, "device-tree"; may be empty
    QString origin;                 ///< the same in words, with the file or table; may be empty
    mark::Kind tone = mark::Online; ///< Hot and Late colour the value
    bool operator==(const FactRow&) const = default;
};

/// A list of facts. Setting new rows tells only what differs, so that views keep their delegates.
class FactModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to Dashboard.node")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        ValueRole,                    ///< QString
        NoteRole,                     ///< QString
        SourceRole,                   ///< QString
        OriginRole,                   ///< QString
        ToneRole,                     ///< mark::Kind
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FactRow>& rows);
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    friend struct RowUpdate;
    QList<FactRow> m_rows;
};

} // namespace rollcall::desktop
