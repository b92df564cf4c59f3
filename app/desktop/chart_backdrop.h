#pragma once

#include "app/desktop/chart_feed.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QRectF>

namespace rollcall::desktop {

/// What lies behind the line of a history chart: the min–max band, throttled time as a shaded span
/// with its length, the passive trip point as a dashed line, events as flags on top, and labels at
/// round times below. `plotArea` is the ChartView's, in the same coordinates.
class ChartBackdrop : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollcall::desktop::ChartFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(QRectF plotArea READ plotArea WRITE setPlotArea NOTIFY plotAreaChanged)
    Q_PROPERTY(int fontSize MEMBER m_fontSize NOTIFY colorsChanged) ///< of the labels, in pixels
    Q_PROPERTY(QColor bandColor MEMBER m_band NOTIFY colorsChanged)
    Q_PROPERTY(QColor hotColor MEMBER m_hot NOTIFY colorsChanged)
    Q_PROPERTY(QColor labelColor MEMBER m_label NOTIFY colorsChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_line NOTIFY colorsChanged)

public:
    explicit ChartBackdrop(QQuickItem* parent = nullptr);

    ChartFeed* feed() const { return m_feed; }
    void setFeed(ChartFeed* feed);
    QRectF plotArea() const { return m_plot; }
    void setPlotArea(const QRectF& plot);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void feedChanged();
    void plotAreaChanged();
    void colorsChanged();

private:
    double xOf(double time) const;
    double yOf(double value) const;
    void paintTimes(QPainter* painter) const;
    void paintThrottled(QPainter* painter) const;
    void paintBand(QPainter* painter) const;
    void paintTrip(QPainter* painter) const;
    void paintEvents(QPainter* painter) const;

    QPointer<ChartFeed> m_feed;
    QRectF m_plot;
    int m_fontSize = 11;
    QColor m_band, m_hot, m_label, m_line;
};

} // namespace rollcall::desktop
