#pragma once

#include "app/desktop/backend.h"
#include "app/desktop/compare_table.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantList>

namespace rollcall::desktop {

class NodeSelection;
struct RowUpdate;

/// The chosen nodes side by side: a row a fact. Worked out while somebody looks, at most once a
/// second.
class CompareModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.compare")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool onlyDifferences READ onlyDifferences WRITE setOnlyDifferences NOTIFY changed)
    Q_PROPERTY(QVariantList nodes READ nodes NOTIFY changed) ///< nodeId, name, summary, mark, word
    Q_PROPERTY(int differences READ differences NOTIFY changed) ///< facts that differ
    Q_PROPERTY(int facts READ facts NOTIFY changed)             ///< facts that were compared
    Q_PROPERTY(int left READ left NOTIFY changed)               ///< chosen nodes that found no room
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why there are no scores

public:
    static constexpr int fewest = 2, most = 8;
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        HeadingRole,                  ///< QString, on the first row of a section; else empty
        DiffersRole,                  ///< bool
        CellsRole, ///< list of text, note, origin, state (CellState), odd, spoken; one a node
    };
    enum CellState { Known, Unknown, Absent }; ///< as CompareCell::State
    Q_ENUM(CellState)

    CompareModel(Backend& backend, NodeSelection& selection, const Formatter& format,
                 QObject* parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool only);
    QVariantList nodes() const;
    int differences() const;
    int facts() const;
    int left() const;
    int count() const { return int(m_rows.size()); }
    QString problem() const { return m_problem; }
    /// All rows that are shown, tab-separated.
    Q_INVOKABLE QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    friend struct RowUpdate;
    QList<fleet::NodeId> shown() const;
    QStringList names() const;
    void readScores();
    void refresh();

    Backend& m_backend;
    NodeSelection& m_selection;
    const Formatter& m_format;
    QTimer m_later;
    bool m_active = false, m_onlyDifferences = false;
    int m_request = 0;
    QList<store::ScoreRecord> m_scores;
    QList<CompareRow> m_all, m_rows;
    QString m_problem;
};

} // namespace rollcall::desktop
