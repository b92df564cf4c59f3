#pragma once

#include "core/enrol/plan.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QSet>
#include <vector>

namespace rollcall::desktop {

/// What adding a batch of boards would do, one row a board, with a tick for each that can be added.
class PlanModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.enrolment.plan")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    Q_PROPERTY(int knownCount READ knownCount NOTIFY changed)
    Q_PROPERTY(int duplicateCount READ duplicateCount NOTIFY changed)
    Q_PROPERTY(int invalidCount READ invalidCount NOTIFY changed)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY changed)

public:
    enum Verdict { New, Known, Duplicate, Invalid };
    Q_ENUM(Verdict)
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        AddressRole,                 ///< QString, "user@host:port" without defaults
        TagsRole,                    ///< QString, "rack1, lab"; may be empty
        VerdictRole,                 ///< Verdict
        WordRole,                    ///< QString, "new", "known already", …
        ReasonRole,                  ///< QString, why not, or what is worth knowing; may be empty
        WhereRole,                   ///< QString, "hosts.txt:12"; empty when it has no line
        TickedRole,                  ///< bool: it will be added
    };

    using QAbstractListModel::QAbstractListModel;

    /// Ticks that were taken away stay so for an address that is still there. Rows that are only
    /// added between others are told as such, so that a list that grows keeps its place.
    void setEntries(std::vector<enrol::PlanEntry> entries);
    void clear();
    /// The entries that are ticked.
    std::vector<enrol::PlanEntry> ticked() const;

    int count() const { return int(m_entries.size()); }
    int newCount() const { return m_counts[New]; }
    int knownCount() const { return m_counts[Known]; }
    int duplicateCount() const { return m_counts[Duplicate]; }
    int invalidCount() const { return m_counts[Invalid]; }
    int tickedCount() const { return m_ticked; }

    Q_INVOKABLE void setTicked(int row, bool ticked);
    Q_INVOKABLE void tickAll(bool ticked);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void recount();
    bool isTicked(const enrol::PlanEntry& entry) const;

    std::vector<enrol::PlanEntry> m_entries;
    QSet<QString> m_unticked; ///< addresses
    int m_counts[4] = {};
    int m_ticked = 0;
};

} // namespace rollcall::desktop
