#pragma once

#include "app/desktop/fact_model.h"
#include "app/desktop/node_identity.h"
#include "app/desktop/store_follower.h"

#include <QtQml/qqmlregistration.h>

#include <QVariantList>

namespace rollcall::desktop {

class Formatter;

/// Who the open node is: the marks its board, card and system show now and showed before, what
/// other nodes share with it, and the two ways a person has to put histories right. Nothing is ever
/// joined or split by itself.
class IdentityModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.nodeIdentity")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< read from the store
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed) ///< what it shares; lines
    Q_PROPERTY(rollcall::desktop::FactModel* now READ now CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* before READ before CONSTANT)
    Q_PROPERTY(rollcall::desktop::FactModel* past READ past CONSTANT)
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed)
    Q_PROPERTY(QString suggestedSplit READ suggestedSplit NOTIFY changed)

public:
    IdentityModel(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    void setNode(fleet::NodeId node); ///< 0: none
    bool isActive() const { return m_follower.isActive(); }
    void setActive(bool active);
    bool isKnown() const { return m_known; }
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QString warning() const;

    FactModel* now() { return &m_now; }
    FactModel* before() { return &m_before; }
    FactModel* past() { return &m_past; } ///< identity events, and archived histories

    /// Whom it can be joined with, likeliest first: nodeId (double), name, note, archived (bool).
    QVariantList candidates() const;
    /// When another board probably took over, as text that splitProblem() accepts; may be empty.
    QString suggestedSplit() const;

    /// What is wrong with "2026-05-12 16:45" as the time of a split, or empty.
    Q_INVOKABLE QString splitProblem(const QString& when) const;
    Q_INVOKABLE QString suggestedName(const QString& when) const;
    /// All history of `from` becomes that of the open node.
    Q_INVOKABLE void join(double from);
    /// What was before `when` becomes the history of an archived node of this name.
    Q_INVOKABLE void split(const QString& when, const QString& name);

Q_SIGNALS:
    void activeChanged();
    void changed();
    void done(const QString& message);
    void failed(const QString& message);

private:
    void reload();
    void take(const Result<NodeIdentity>& result);
    void finish(const Result<void>& result, const QString& message);
    QString nameOf(fleet::NodeId id) const;
    FactRow markRow(const rules::SeenKey& mark, bool current) const;

    Backend& m_backend;
    const Formatter& m_format;
    StoreFollower m_follower;
    NodeIdentity m_identity;
    FactModel m_now, m_before, m_past;
    bool m_known = false, m_busy = false;
    QString m_problem;
};

} // namespace rollcall::desktop
