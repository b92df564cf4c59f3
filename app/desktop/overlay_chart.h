#pragma once

#include "app/desktop/overlay_history.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace rollcall::desktop {

/// The lines of an OverlayHistory. Each has its own colour, dash and marks along it, so that lines
/// can be told apart without colour. Gaps stay empty.
class OverlayChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollcall::desktop::OverlayHistory* history READ history WRITE setHistory NOTIFY
                   looksChanged)
    Q_PROPERTY(QVariantList colors MEMBER m_colors NOTIFY looksChanged) ///< QColor, eight
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY looksChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY looksChanged)
    Q_PROPERTY(int fontSize MEMBER m_fontSize NOTIFY looksChanged) ///< pixels
    Q_PROPERTY(double time MEMBER m_time NOTIFY looksChanged)      ///< marked; 0: none
    Q_PROPERTY(int emphasis MEMBER m_emphasis NOTIFY looksChanged) ///< a line, or -1

public:
    explicit OverlayChart(QQuickItem* parent = nullptr);

    OverlayHistory* history() const { return m_history; }
    void setHistory(OverlayHistory* history);
    void paint(QPainter* painter) override;
    Q_INVOKABLE double timeAt(double x) const; ///< 0 outside of the lines

    /// The pen and the mark of line `index`; also of its entry in the legend.
    static QPen penOf(int index, const QColor& color);
    static void paintMark(QPainter& painter, int index, const QPointF& at, const QColor& color);

Q_SIGNALS:
    void looksChanged();

private:
    QRectF plot() const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintLine(QPainter& painter, const QRectF& plot, int index) const;

    QPointer<OverlayHistory> m_history;
    QVariantList m_colors;
    QColor m_gridColor, m_inkColor;
    int m_fontSize = 11, m_emphasis = -1;
    double m_time = 0;
};

/// A short piece of line `index`, for the legend.
class OverlayKey : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int index MEMBER m_index NOTIFY looksChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)

public:
    explicit OverlayKey(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    int m_index = 0;
    QColor m_color;
};

} // namespace rollcall::desktop
