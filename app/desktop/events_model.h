#pragma once

#include "app/desktop/attention.h"
#include "app/desktop/node_mark.h"
#include "app/desktop/store_follower.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QSet>

namespace rollcall::desktop {

class Formatter;

QString titleOf(store::EventKind kind); ///< "Throttled", for people

/// The newest events of one node or of the fleet, newest first, of which a person chooses some to
/// acknowledge or mute. Reads the store again, at most every two seconds, while `active` (the page
/// is to be seen); what is chosen stays chosen.
class EventsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.events or Dashboard.nodeEvents")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int askingCount READ askingCount NOTIFY changed) ///< open, not seen, not muted
    /// The row that acts when none is chosen; -1: none.
    Q_PROPERTY(int current MEMBER m_current NOTIFY chosenChanged)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged)
    Q_PROPERTY(int targetCount READ targetCount NOTIFY chosenChanged)  ///< chosen, or the current
    Q_PROPERTY(bool targetsSeen READ targetsSeen NOTIFY chosenChanged) ///< all of them are

public:
    enum Role {
        NodeNameRole = Qt::UserRole + 1, ///< QString
        NodeIdRole,                      ///< double
        TitleRole,                       ///< QString, "Throttled"
        DetailRole,                      ///< QString, may be empty
        MarkRole,                        ///< mark::Kind
        TimeRole,                        ///< QString, when it began
        LengthRole,                      ///< QString, "13 min"; empty for what has no length
        OpenRole,                        ///< bool: it still holds
        SeenRole,                        ///< QString, "seen by ana, 16:45"; else empty
        MutedRole,                       ///< QString, "muted until 17:45"; else empty
        ChosenRole,                      ///< bool
    };
    Q_ENUM(Role)
    /// What of the chosen events is muted: all of their nodes, their kinds everywhere, or both.
    enum Scope { Nodes, Kinds, KindsOnNodes };
    Q_ENUM(Scope)
    static constexpr int limit = 500;

    EventsModel(Backend& backend, Attention& attention, const Formatter& format,
                QObject* parent = nullptr);

    void setNode(fleet::NodeId node); ///< 0: the fleet
    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    int count() const { return rowCount(); }
    int openCount() const;
    int askingCount() const;
    int chosenCount() const { return int(m_chosen.size()); }
    int targetCount() const { return int(targets().size()); }
    bool targetsSeen() const;

    Q_INVOKABLE void toggle(int row);
    /// From the row that was toggled last to this one, both as well.
    Q_INVOKABLE void chooseTo(int row);
    Q_INVOKABLE void chooseAll();
    Q_INVOKABLE void chooseAsking(); ///< what waits for somebody
    Q_INVOKABLE void chooseNone();
    /// This row, unless it is among the chosen ones: what a menu on it is about.
    Q_INVOKABLE void chooseFor(int row);
    /// The current row becomes chosen when none is, so that it stays when the focus goes elsewhere.
    Q_INVOKABLE void keepTargets();
    /// The targets, as seen; when all of them are, as not seen after all.
    Q_INVOKABLE void acknowledge();
    Q_INVOKABLE void mute(int scope, int span, const QString& reason); ///< Scope, Attention::Span
    /// In the order of Scope: what would be muted, in words.
    Q_INVOKABLE QStringList muteChoices() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void changed();
    void chosenChanged();

private:
    void reload();
    void take(const Result<QList<store::EventRecord>>& result);
    void update(const QList<store::EventRecord>& next);
    void say(const QList<int>& roles); ///< of all rows
    QList<const store::EventRecord*> targets() const;
    bool asks(const store::EventRecord& event) const;
    QString nameOf(fleet::NodeId node) const;

    Backend& m_backend;
    Attention& m_attention;
    const Formatter& m_format;
    StoreFollower m_follower;
    bool m_loading = false;
    QString m_problem;
    QList<store::EventRecord> m_events;
    QSet<qint64> m_chosen; ///< numbers of events
    int m_current = -1;
    qint64 m_anchor = 0; ///< the event that was toggled last
};

} // namespace rollcall::desktop
