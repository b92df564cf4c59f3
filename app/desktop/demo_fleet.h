#pragma once

#include "app/desktop/command_line.h"
#include "core/fleet/service.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace rollcall::desktop {

/// The demo: rollcall-simulator as a child process, and a temporary folder in the cache directory
/// with its keys and a store, which is deleted with it. The simulator prints one JSON line when its
/// boards answer and ends when its stdin closes.
class DemoFleet : public QObject
{
    Q_OBJECT

public:
    explicit DemoFleet(const DemoOptions& options, QObject* parent = nullptr);
    ~DemoFleet() override; ///< closes the simulator's stdin and waits for its end

    /// Starts the simulator and returns at once: ready() or failed() follows, failed() within 30 s.
    /// NotFound when the program is not beside this one.
    Result<void> start();

    /// Where the demo keeps its store, and whom it trusts.
    fleet::ServiceOptions serviceOptions(fleet::ServiceOptions options) const;
    /// Adds the simulated boards and this computer.
    void enroll(fleet::FleetService& service) const;

Q_SIGNALS:
    void ready(); ///< its boards answer
    void failed(const rollcall::Error& error);

private:
    void look();
    Result<void> readReady(const QByteArray& line);
    void settle(const Result<void>& outcome);
    Error silent() const;

    DemoOptions m_options;
    QTemporaryDir m_folder;
    QProcess m_simulator;
    QTimer m_patience;
    bool m_settled = false; ///< ready() or failed() was told
    QString m_knownHosts, m_identity;
    QList<store::NodeRecord> m_nodes;
};

} // namespace rollcall::desktop
