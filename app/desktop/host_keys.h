#pragma once

#include "app/desktop/host_key_list.h"

#include <QtQml/qqmlregistration.h>

#include <QTimer>

namespace rollcall::desktop {

/// All host keys that wait for a person, reviewed together: first contacts in one list, changed
/// keys in another, which are never accepted together. Looked at again at most four times a second.
class HostKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.hostKeys")
    Q_PROPERTY(rollcall::desktop::HostKeyList* waiting READ waiting CONSTANT)
    Q_PROPERTY(rollcall::desktop::HostKeyList* changedKeys READ changedKeys CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int accepting READ accepting NOTIFY changed)   ///< of how many the answer is due
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   ///< of the last list or acceptance
    Q_PROPERTY(QString compared READ compared NOTIFY changed) ///< with what; empty: with nothing

public:
    explicit HostKeys(Backend& backend, QObject* parent = nullptr);

    HostKeyList* waiting() { return &m_waiting; }
    HostKeyList* changedKeys() { return &m_changed; }
    bool isBusy() const { return m_reading || m_due > 0; }
    int accepting() const { return m_due; }
    QString problem() const { return m_problem; }
    QString compared() const { return m_compared; }

    /// A known_hosts file, or fingerprints as `ssh-keygen -l` prints them; a path or a file://
    /// address.
    Q_INVOKABLE void compareWith(const QString& pathOrUrl);
    /// Accepts every ticked key, each by the fingerprint that was shown.
    Q_INVOKABLE void trustTicked();

Q_SIGNALS:
    void changed();
    void trusted(int count);
    void failed(const QString& message);

private:
    void look();
    void accepted(const QString& name, const Result<void>& result);

    Backend& m_backend;
    HostKeyList m_waiting, m_changed;
    QTimer m_timer;
    int m_request = 0;
    int m_due = 0, m_done = 0;
    bool m_reading = false;
    QString m_problem, m_compared;
    QStringList m_failures;
};

} // namespace rollcall::desktop
