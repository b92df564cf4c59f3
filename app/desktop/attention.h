#pragma once

#include "app/desktop/attention_state.h"
#include "app/desktop/store_follower.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantMap>

namespace rollcall::desktop {

class Formatter;

/// What asks for a person now, and what somebody has seen or muted; the rows are the mutes that are
/// in force, the newest first. Reads the store when something was committed and every few seconds,
/// since other programs acknowledge and mute as well.
class Attention : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.attention")
    Q_PROPERTY(int count READ count NOTIFY changed) ///< mutes in force
    /// Another number whenever something is another; given to functions so that bindings follow.
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    enum Role {
        MuteIdRole = Qt::UserRole + 1, ///< double
        SubjectRole,                   ///< QString, "rk-04.lab", "every node"
        WhatRole,                      ///< QString, "Throttled", "everything"
        UntilRole,                     ///< QString, "until 17:45", "until you unmute it"
        ByRole,                        ///< QString, "by ana"
        ReasonRole,                    ///< QString, may be empty
        DescriptionRole,               ///< QString, all of it
    };
    Q_ENUM(Role)
    enum Span { OneHour, EightHours, UntilUnmuted };
    Q_ENUM(Span)

    Attention(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    void start(); ///< reads from now on
    const AttentionState& state() const { return m_state; }
    int count() const { return rowCount(); }
    int revision() const { return m_revision; }

    /// "Seen" of these events, or not after all.
    void acknowledge(const QList<qint64>& events, bool seen);
    void mute(const QList<store::MuteRecord>& wanted, Span span);
    Q_INVOKABLE void muteNode(double nodeId, int span, const QString& reason); ///< a Span
    Q_INVOKABLE void unmute(double muteId);
    Q_INVOKABLE void unmuteNode(double nodeId); ///< its own mutes, not those of a rule everywhere
    /// Of a node of which everything is muted: "Muted until 17:45, by ana: new fan"; else empty.
    Q_INVOKABLE QString nodeMute(double nodeId, int revision) const;
    /// Something of this very node is muted, not only a rule on every node.
    Q_INVOKABLE bool isMutedNode(double nodeId, int revision) const;
    /// "muted until 17:45"; empty when this is told.
    QString muteText(store::NodeId node, store::EventKind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// Something without an end was recorded: changed hardware, another board.
    void happened(const rollcall::store::EventRecord& event);
    void done(const QString& message);
    void failed(const QString& message);

private:
    void read();
    void take(const AttentionNews& news);
    void apply(); ///< which mutes are in force now
    QString timeText(qint64 time) const;
    QString untilText(const store::MuteRecord& mute) const;
    QString subjectOf(const store::MuteRecord& mute) const;

    Backend& m_backend;
    const Formatter& m_format;
    StoreFollower m_follower;
    AttentionState m_state;
    QList<store::MuteRecord> m_mutes; ///< in force or not
    std::optional<qint64> m_newest;   ///< what is recorded after this event is news
    int m_revision = 0;
    QTimer m_look, m_expiry;
};

} // namespace rollcall::desktop
