#pragma once

#include "app/desktop/backend.h"
#include "app/desktop/history.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QTimer>
#include <QVariantList>

namespace rollcall::desktop {

class Formatter;
class NodeSelection;

/// Several lines on one chart: one metric of the chosen nodes, or several metrics of one node. At
/// most eight. Metrics of different units have no axis in common: then each line uses the whole
/// height, and the legend tells its range.
class OverlayHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.overlay")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    /// One node and all its metrics; 0: the chosen nodes and one metric.
    Q_PROPERTY(double nodeId READ nodeId WRITE setNodeId NOTIFY changed)
    Q_PROPERTY(int metric READ metric WRITE setMetric NOTIFY changed) ///< ChartFeed::Metric
    Q_PROPERTY(int rangeMinutes READ rangeMinutes WRITE setRangeMinutes NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY changed) ///< title, range, known
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    static constexpr int most = 8;
    struct Line {
        fleet::NodeId node = 0;
        Metric metric = Metric::Temperature;
        QString title;
        QList<HistorySegment> segments; ///< in the user's unit
        AxisRange axis;                 ///< of the chart, or its own
    };

    OverlayHistory(Backend& backend, NodeSelection& selection, const Formatter& format,
                   QObject* parent = nullptr);

    bool isActive() const { return m_active; }
    void setActive(bool active);
    double nodeId() const { return double(m_node); }
    void setNodeId(double id);
    int metric() const { return int(m_metric); }
    void setMetric(int metric);
    int rangeMinutes() const { return m_rangeMinutes; }
    void setRangeMinutes(int minutes);
    bool isLoading() const { return m_waiting > 0; }
    QString problem() const { return m_problem; }
    QVariantList legend() const;
    bool isEmpty() const;

    /// What each line shows at a time, as text; a dash in a gap.
    Q_INVOKABLE QStringList valuesAt(double time) const;
    Q_INVOKABLE QString timeText(double time) const;

    const QList<Line>& lines() const { return m_lines; }
    bool sharesAxis() const { return m_node == 0; }
    qint64 from() const { return m_from; }
    qint64 to() const { return m_to; }
    QString text(Metric metric, double value) const; ///< with its unit

Q_SIGNALS:
    void changed();

private:
    void reload();
    void rebuild();
    QList<fleet::NodeId> nodes() const;

    Backend& m_backend;
    NodeSelection& m_selection;
    const Formatter& m_format;
    QTimer m_again;
    bool m_active = false;
    fleet::NodeId m_node = 0;
    Metric m_metric = Metric::Temperature;
    int m_rangeMinutes = 180, m_request = 0, m_waiting = 0;
    qint64 m_from = 0, m_to = 1;
    QString m_problem;
    QHash<fleet::NodeId, QList<store::Bucket>> m_read;
    QList<Line> m_lines;
};

} // namespace rollcall::desktop
