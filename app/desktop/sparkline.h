#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QVariant>

namespace rollcall::desktop {

/// The last ten minutes of a value as a thin line. The time axis ends at the newest point and
/// spans ten minutes, or what there is of a node that is watched for less (but a minute at least);
/// the value axis
/// spans at least `minimumSpan`, so that noise of a tenth of a degree stays flat. A gap in time
/// stays a gap in the line.
class Sparkline : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant points READ points WRITE setPoints NOTIFY pointsChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal minimumSpan MEMBER m_minimumSpan NOTIFY minimumSpanChanged)

public:
    explicit Sparkline(QQuickItem* parent = nullptr);

    QVariant points() const { return QVariant::fromValue(m_points); } ///< QList<QPointF>
    void setPoints(const QVariant& points);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void pointsChanged();
    void colorChanged();
    void minimumSpanChanged();

private:
    QList<QPointF> m_points;
    QColor m_color = Qt::gray;
    qreal m_minimumSpan = 4;
};

} // namespace rollcall::desktop
