#pragma once

#include "app/desktop/node_history.h"

#include <QtCharts/QAbstractSeries>

#include <QPointer>

namespace rollcall::desktop {

/// One metric of a NodeHistory in the shape a ChartView needs: segments for line series, replaced
/// as a whole from C++, and round axis limits, in the user's unit.
class ChartFeed : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        rollcall::desktop::NodeHistory* history READ history WRITE setHistory NOTIFY historyChanged)
    Q_PROPERTY(Metric metric READ metric WRITE setMetric NOTIFY metricChanged)
    /// Begins where the readings begin rather than showing empty time before them.
    Q_PROPERTY(bool fit READ fit WRITE setFit NOTIFY fitChanged)
    Q_PROPERTY(int segmentCount READ segmentCount NOTIFY updated)
    Q_PROPERTY(double from READ from NOTIFY updated) ///< ms since 1970
    Q_PROPERTY(double to READ to NOTIFY updated)
    Q_PROPERTY(double minimum READ minimum NOTIFY updated)
    Q_PROPERTY(double maximum READ maximum NOTIFY updated)
    Q_PROPERTY(double step READ step NOTIFY updated)
    Q_PROPERTY(QString newest READ newest NOTIFY updated)     ///< "58.3 °C" or a dash
    Q_PROPERTY(QString extremes READ extremes NOTIFY updated) ///< "41.0 – 83.4 °C" or empty

public:
    enum Metric { Temperature, Load, Memory, Frequency };
    Q_ENUM(Metric)

    explicit ChartFeed(QObject* parent = nullptr);

    NodeHistory* history() const { return m_history; }
    void setHistory(NodeHistory* history);
    Metric metric() const { return m_metric; }
    void setMetric(Metric metric);

    bool fit() const { return m_fit; }
    void setFit(bool fit);
    int segmentCount() const { return int(m_segments.size()); }
    double from() const { return double(m_from); }
    double to() const { return double(m_to); }
    double minimum() const { return m_axis.min; }
    double maximum() const { return m_axis.max; }
    double step() const { return m_axis.step; }
    QString newest() const;
    QString extremes() const;

    /// Puts the means of segment `index` into a QXYSeries; clears it when there is none.
    Q_INVOKABLE void fill(int index, QAbstractSeries* series) const;
    /// "12:04   58.3 °C (51.0 – 60.2)" at a time; empty in a gap.
    Q_INVOKABLE QString readout(double time) const;
    /// "Throttled at 12:04: …" of the event nearest to a time, within `reach` ms; else empty.
    Q_INVOKABLE QString eventNear(double time, double reach) const;

    const QList<HistorySegment>& segments() const { return m_segments; } ///< in the user's unit
    const QList<Span>& throttled() const { return m_throttled; }
    std::optional<double> trip() const { return m_trip; }
    const QList<store::EventRecord>& events() const { return m_events; } ///< within the axis

Q_SIGNALS:
    void historyChanged();
    void metricChanged();
    void fitChanged();
    void updated();

private:
    void rebuild();
    void toUserUnit();
    QString text(double value) const;

    QPointer<NodeHistory> m_history;
    Metric m_metric = Temperature;
    bool m_fit = false;
    QList<HistorySegment> m_segments;
    QList<Span> m_throttled;
    QList<store::EventRecord> m_events;
    std::optional<double> m_trip;
    qint64 m_from = 0, m_to = 1;
    AxisRange m_axis;
};

} // namespace rollcall::desktop
