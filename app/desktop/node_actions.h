#pragma once

#include "app/desktop/backend.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QVariantMap>

namespace rollcall::desktop {

/// What a person can do to the fleet. Each call returns at once; the outcome comes as a signal,
/// with words that can be shown as they are.
class NodeActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.actions")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool watchesThisComputer READ watchesThisComputer NOTIFY fleetChanged)

public:
    enum ExportFormat { Csv, Json };
    Q_ENUM(ExportFormat)

    explicit NodeActions(Backend& backend, QObject* parent = nullptr);

    bool isBusy() const { return m_running > 0; }
    bool watchesThisComputer() const;

    /// What is wrong with "[user@]host[:port]", or empty. Says nothing about whether it answers.
    Q_INVOKABLE QString addressProblem(const QString& address) const;
    /// `tags` separated by commas or blanks; an empty name is the host.
    Q_INVOKABLE void add(const QString& address, const QString& name, const QString& tags);
    Q_INVOKABLE void addThisComputer();
    Q_INVOKABLE void remove(double nodeId);
    Q_INVOKABLE void reconnect(double nodeId);
    Q_INVOKABLE void bench(double nodeId);
    Q_INVOKABLE void acceptHostKey(double nodeId, const QString& fingerprint, bool replace);

    /// The question a node waits with, or an empty map: nodeName, address, type, fingerprint,
    /// randomart (lines for a fixed-width font), changed (bool), known (list of "type
    /// fingerprint").
    Q_INVOKABLE QVariantMap hostKeyQuestion(double nodeId) const;

    /// What a menu needs to know of a node: nodeName, live (bool), needsKey (bool).
    Q_INVOKABLE QVariantMap nodeFacts(double nodeId) const;

    Q_INVOKABLE QString suggestedExportPath(ExportFormat format) const;
    Q_INVOKABLE void exportFleet(ExportFormat format, const QString& path);

Q_SIGNALS:
    void busyChanged();
    void fleetChanged();
    void added(double nodeId, const QString& name);
    void addFailed(const QString& message);
    void keyAccepted(const QString& name);
    /// With what was known of the board before.
    void keyReplaced(rollcall::fleet::NodeId node, const QString& fingerprint,
                     const rollcall::Result<rollcall::desktop::NodeIdentity>& before);
    void exported(const QString& path);
    void done(const QString& message);
    void failed(const QString& message); ///< of everything but adding

private:
    void addRecord(store::NodeRecord record);
    /// `before` is there for a key that takes another one's place.
    void accept(fleet::NodeId node, const QString& fingerprint,
                const std::optional<Result<NodeIdentity>>& before);
    void begin();
    void end();
    QString nameOf(double nodeId) const;

    Backend& m_backend;
    int m_running = 0;
};

} // namespace rollcall::desktop
