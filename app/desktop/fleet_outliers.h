#pragma once

#include "app/desktop/backend.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>

namespace rollcall::desktop {

class Formatter;
class NodeSelection;

/// Boards that are not like the others of their model: hotter, slower, with less memory or another
/// clock. Worked out while somebody looks, when they ask or the list is shown again: what is
/// unusual should stand still while it is read.
class FleetOutliers : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.outliers")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int boards READ boards NOTIFY changed) ///< that have enough others of their model
    Q_PROPERTY(int models READ models NOTIFY changed) ///< of which there are enough

public:
    enum Role {
        NodeIdRole = Qt::UserRole + 1, ///< double
        NameRole,                      ///< QString
        MarkRole,                      ///< mark::Kind
        WordsRole,  ///< QString, "12 % slower in SHA-256 than the other 23 Pi 4B"
        ValuesRole, ///< QString, "81.2 MB/s, usually 92.4 MB/s"
        WorseRole,  ///< bool: not what one would like
    };

    FleetOutliers(Backend& backend, NodeSelection& selection, const Formatter& format,
                  QObject* parent = nullptr);

    int count() const { return int(m_rows.size()); }
    int boards() const { return m_boards; }
    int models() const { return m_models; }
    /// Looks again; scores come a little later.
    Q_INVOKABLE void look();
    /// Chooses the node of `row` and up to three of its kind that are usual, to be compared.
    Q_INVOKABLE void choose(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        fleet::NodeId node;
        QString words, values;
        bool worse;
        double deviations;
    };
    struct Group {
        QString model;
        QList<const fleet::NodeSnapshot*> nodes;
    };
    QList<Group> groups() const;
    void work();
    void lookAtReadings(const Group& group);
    void lookAtScores(const Group& group);

    Backend& m_backend;
    NodeSelection& m_selection;
    const Formatter& m_format;
    QList<Row> m_rows, m_next;
    QList<store::ScoreRecord> m_scores;
    int m_request = 0, m_boards = 0, m_models = 0;
};

} // namespace rollcall::desktop
