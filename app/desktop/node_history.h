#pragma once

#include "app/desktop/backend.h"
#include "app/desktop/history.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>

namespace rollcall::desktop {

class Formatter;

/// The stored readings and events of one node within the chosen range, joined to what a chart can
/// show, read on the store's thread. The range ends now and grows with live readings, or is any
/// span of the past that a person zoomed or moved to. Late answers for another node or range are
/// dropped.
class NodeHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.node.history")
    Q_PROPERTY(int rangeMinutes READ rangeMinutes WRITE setRangeMinutes NOTIFY rangeChanged)
    Q_PROPERTY(bool live READ isLive NOTIFY rangeChanged) ///< ends now, rangeMinutes long
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int sampleCount READ sampleCount NOTIFY changed)

public:
    NodeHistory(Backend& backend, const Formatter& format, QObject* parent = nullptr);

    /// 0: none.
    void setNode(fleet::NodeId node);
    int rangeMinutes() const { return m_rangeMinutes; }
    void setRangeMinutes(int minutes); ///< 5 minutes to ten years; ends now
    bool isLive() const { return !m_window; }
    /// Any span of the past, in ms since 1970: from 5 minutes to ten years, not beyond now.
    Q_INVOKABLE void show(double from, double to);
    /// By a factor around a time, which stays where it is; below 1 is nearer.
    Q_INVOKABLE void zoom(double at, double factor);
    /// By a part of the span, to the past below 0.
    Q_INVOKABLE void pan(double part);
    Q_INVOKABLE void goLive();
    bool isLoading() const { return m_loading; }
    QString problem() const { return m_problem; }
    int sampleCount() const; ///< that all points together were made of

    const Formatter& format() const { return m_format; }
    const QList<store::Bucket>& buckets() const { return m_buckets; }    ///< oldest first
    const QList<store::EventRecord>& events() const { return m_events; } ///< newest first
    qint64 from() const;                                                 ///< ms since 1970
    qint64 to() const;
    /// The passive trip point of the CPU sensor, for the dashed line.
    std::optional<double> passiveTripC() const { return m_passiveTripC; }

Q_SIGNALS:
    void rangeChanged();
    void changed(); ///< at most once a second

private:
    struct Window {
        qint64 from = 0, to = 0;
    };
    void reload();
    void readEvents(int request);
    bool append(const store::Bucket& bucket);
    void onNodeChanged(fleet::NodeId node);
    void readTrip();

    Backend& m_backend;
    const Formatter& m_format;
    fleet::NodeId m_node = 0;
    int m_rangeMinutes = 60;
    int m_request = 0;
    bool m_loading = false;
    QString m_problem;
    std::optional<double> m_passiveTripC;
    std::optional<Window> m_window; ///< none: live
    QList<store::Bucket> m_buckets;
    QList<store::EventRecord> m_events;
    QTimer m_tell, m_reload;
};

} // namespace rollcall::desktop
