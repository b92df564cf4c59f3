#pragma once

#include "app/desktop/node_mark.h"
#include "core/fleet/roll_call_list.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>

namespace rollcall::desktop {

class Backend;
class Formatter;

/// The roll call of a workshop: a row for each expected board, judged anew at most four times a
/// second while `active`. The list is read and written on a thread of its own, in the order of the
/// changes.
class RollCallModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.rollCall")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY listChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged) ///< why the list cannot be used
    Q_PROPERTY(int expected READ expected NOTIFY listChanged)
    Q_PROPERTY(int planRows READ planRows NOTIFY listChanged) ///< 0: no plan, only an order
    Q_PROPERTY(int planColumns READ planColumns NOTIFY listChanged)
    Q_PROPERTY(bool only64Bit READ only64Bit WRITE setOnly64Bit NOTIFY listChanged)
    Q_PROPERTY(bool needsCrypto READ needsCrypto WRITE setNeedsCrypto NOTIFY listChanged)
    Q_PROPERTY(bool noCopies READ noCopies WRITE setNoCopies NOTIFY listChanged)
    Q_PROPERTY(int leastMemoryMiB READ leastMemoryMiB WRITE setLeastMemoryMiB NOTIFY listChanged)
    Q_PROPERTY(int present READ present NOTIFY called)
    Q_PROPERTY(bool complete READ isComplete NOTIFY called)
    Q_PROPERTY(int notOnRoster READ notOnRoster NOTIFY called)
    Q_PROPERTY(QStringList strangers READ strangers NOTIFY called) ///< names, at most 100
    Q_PROPERTY(int strangerCount READ strangerCount NOTIFY called)

public:
    enum Role {
        SeatRole = Qt::UserRole + 1, ///< QString, may be empty
        NameRole,                    ///< QString
        LabelRole,                   ///< QString: the seat, or the name where it has none
        StandingRole,                ///< int, fleet::Standing
        MarkRole,                    ///< mark::Kind, its shape
        WordRole,                    ///< QString, "present"
        NoteRole,                    ///< QString, why; empty when there is nothing to tell
        NodeIdRole,                  ///< double; 0: not on the roster
        PlanRowRole,                 ///< int, from 0; -1: no plan
        PlanColumnRole,              ///< int
        DescriptionRole,             ///< QString, one sentence for a screen reader
    };
    /// An empty path keeps nothing: tests, pictures, the demo.
    RollCallModel(Backend& backend, const Formatter& format, const QString& path,
                  QObject* parent = nullptr);
    ~RollCallModel() override;

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    int expected() const { return int(m_list.boards.size()); }
    int planRows() const { return m_plan ? m_plan->rows : 0; }
    int planColumns() const { return m_plan ? m_plan->columns : 0; }
    bool only64Bit() const { return m_list.rules.only64Bit; }
    void setOnly64Bit(bool on);
    bool needsCrypto() const { return m_list.rules.needsCrypto; }
    void setNeedsCrypto(bool on);
    bool noCopies() const { return m_list.rules.noCopies; }
    void setNoCopies(bool on);
    int leastMemoryMiB() const; ///< 0: any
    void setLeastMemoryMiB(int mib);
    int present() const { return countOf(int(fleet::Standing::Present)); }
    bool isComplete() const { return m_call.isComplete(); }
    int notOnRoster() const;
    QStringList strangers() const;
    int strangerCount() const { return int(m_call.strangers.size()); }
    Q_INVOKABLE int countOf(int standing) const;
    Q_INVOKABLE static int markOf(int standing);
    Q_INVOKABLE static QString wordOf(int standing);

    /// Expects what is typed or pasted: a range, addresses, a list of any kind that can be
    /// imported. made() or failed() tells.
    Q_INVOKABLE void expectText(const QString& text);
    Q_INVOKABLE void expectFleet();
    Q_INVOKABLE void expectFile(const QString& pathOrUrl);
    Q_INVOKABLE void clear();
    /// Adds the expected boards that nobody watches yet to the roster.
    Q_INVOKABLE void watchMissing();
    Q_INVOKABLE QString suggestedPath() const;
    Q_INVOKABLE void writeCsv(const QString& path); ///< written() or failed()
    /// Calls the roll now instead of within 250 ms.
    void callNow();
    /// The list as it is kept now; for tests.
    const fleet::ExpectedList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void listChanged();
    void called();
    void made(int boards, const QStringList& problems);
    void written(const QString& path);
    void failed(const QString& message);

private:
    void load();
    void setList(fleet::ExpectedList list);
    void setRules(const fleet::RollCallRules& rules);
    void take(const Result<fleet::ExpectedBoards>& boards);
    void save();
    void later();
    QList<const fleet::NodeSnapshot*> nodes() const;
    QString noteOf(const fleet::Seat& seat) const;
    QString labelOf(const fleet::ExpectedBoard& board) const;

    Backend& m_backend;
    const Formatter& m_format;
    const QString m_path;
    fleet::ExpectedList m_list;
    std::optional<fleet::SeatPlan> m_plan;
    fleet::RollCall m_call;
    QStringList m_notes; ///< of each row, as told; ages in them grow
    fleet::Copies m_copies;
    QList<std::shared_ptr<const hardware::Inventory>> m_copiesOf;
    bool m_active = false, m_loading = false;
    QString m_problem;
    quint64 m_changes = 0; ///< a list that was read before a change is out of date
    QTimer m_timer, m_ages;
    QThreadPool m_disk; ///< last: its threads end before the rest goes away
};

} // namespace rollcall::desktop
