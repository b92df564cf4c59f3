#pragma once

#include "app/desktop/fleet_groups.h"
#include "app/desktop/trouble.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QTimer>

namespace rollcall::desktop {

class AppSettings;
class Attention;
class Backend;

/// What a screen on the wall shows: the whole fleet, then each group of it, one after the other.
/// The rows are the troubles of what is shown now, the worst first, and last those that somebody
/// has seen; muted ones are only counted. Works only while `active`;
/// looks again at most twice a second.
class WallMode : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.wall")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY choiceChanged) ///< stays on this page
    Q_PROPERTY(int seconds READ seconds WRITE setSeconds NOTIFY choiceChanged) ///< of each page
    Q_PROPERTY(int groupBy READ groupBy WRITE setGroupBy NOTIFY choiceChanged) ///< FleetGroups
    Q_PROPERTY(bool keepsAwake READ keepsAwake WRITE setKeepsAwake NOTIFY choiceChanged)
    Q_PROPERTY(bool moves READ moves WRITE setMoves NOTIFY choiceChanged)
    Q_PROPERTY(int page READ page NOTIFY changed) ///< 0: the whole fleet
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< of the group; empty: the whole fleet
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int online READ online NOTIFY changed) ///< answering, late or hot ones as well
    Q_PROPERTY(int connecting READ connecting NOTIFY changed)
    Q_PROPERTY(int troubled READ troubled NOTIFY changed) ///< nodes on this page that need somebody
    Q_PROPERTY(int elsewhere READ elsewhere NOTIFY changed) ///< and not on it
    Q_PROPERTY(int seen READ seen NOTIFY changed)   ///< not well on this page, and somebody knows
    Q_PROPERTY(int muted READ muted NOTIFY changed) ///< not well on this page, and muted
    Q_PROPERTY(int worst READ worst NOTIFY changed) ///< mark::Kind of the worst on this page
    Q_PROPERTY(int worstElsewhere READ worstElsewhere NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed) ///< the time of day

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< mark::Kind
        SubjectRole,                 ///< QString, the node, or "12 boards"
        WhatRole,                    ///< QString, "offline"
        WhereRole,                   ///< QString, may be empty
        SinceRole,                   ///< QString, "since 16:33"; empty when not known
        AgeRole,                     ///< QString, "12 min"; empty when not known
        SeenRole,                    ///< QString, "seen by ana"; empty while it asks somebody
        DescriptionRole,             ///< QString, all of it
    };
    static constexpr int shortest = 5, longest = 600; ///< seconds
    /// So many alike at one place are one line.
    static constexpr int together = 3;
    /// A wall has room for about so many; when there are more, those alike are one wherever they
    /// are.
    static constexpr int mostLines = 5;

    WallMode(Backend& backend, const Attention& attention, const Formatter& format,
             AppSettings& settings, QObject* parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool isHeld() const { return m_held; }
    void setHeld(bool held);
    int seconds() const { return m_seconds; }
    void setSeconds(int seconds); ///< out of range: the nearest that is not
    int groupBy() const { return m_groupBy; }
    void setGroupBy(int by);
    bool keepsAwake() const { return m_keepsAwake; }
    void setKeepsAwake(bool awake);
    bool moves() const { return m_moves; }
    void setMoves(bool moves);
    int page() const { return m_page; }
    int pages() const { return int(m_keys.size()) + 1; }
    QString title() const;
    int total() const { return m_total; }
    int online() const { return m_online; }
    int connecting() const { return m_connecting; }
    int troubled() const { return m_troubled; }
    int elsewhere() const { return m_elsewhere; }
    int seen() const { return m_seen; }
    int muted() const { return m_muted; }
    int worst() const { return m_worst; }
    int worstElsewhere() const { return m_worstElsewhere; }
    QString clock() const;

    Q_INVOKABLE void step(int pages);          ///< forward or back, around the end
    Q_INVOKABLE int boardsFrom(int row) const; ///< in the lines from this one on
    Q_INVOKABLE void nextGrouping();
    Q_INVOKABLE QStringList groupings() const; ///< choices of groupBy, in words
    void lookAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void activeChanged();
    void choiceChanged();
    void changed();

private:
    friend struct RowUpdate;
    void later();
    void restartCycle();

    Backend& m_backend;
    const Attention& m_attention;
    const Formatter& m_format;
    AppSettings& m_settings;
    bool m_active = false, m_held = false, m_keepsAwake = false, m_moves = true;
    int m_seconds = 20, m_groupBy = FleetGroups::Tag;
    int m_page = 0;
    QStringList m_keys; ///< of the groups, in the order of their pages
    QString m_key;      ///< of the group that is shown
    int m_total = 0, m_online = 0, m_connecting = 0, m_troubled = 0, m_elsewhere = 0;
    int m_seen = 0, m_muted = 0;
    int m_worst = mark::Online, m_worstElsewhere = mark::Online;
    QList<Trouble> m_rows;
    QTimer m_cycle, m_look, m_ages;
};

} // namespace rollcall::desktop
