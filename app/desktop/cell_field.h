#pragma once

#include "app/desktop/heat_metric.h"
#include "app/desktop/node_selection.h"
#include "app/desktop/tile_lines.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QQuickPaintedItem>
#include <QStaticText>
#include <QVariantMap>

namespace rollcall::desktop {

/// Nodes as small cells, thousands on one screen: a metric as colour, with its number and the name
/// while there is room, and the state as shape when a node is not simply online. One painted item,
/// as large as what is seen of TileLines, because an item a cell takes longer than a frame may.
class CellField : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rollcall::desktop::TileLines* lines READ lines WRITE setLines NOTIFY linesChanged)
    Q_PROPERTY(rollcall::desktop::NodeSelection* selection READ selection WRITE setSelection NOTIFY
                   linesChanged)
    /// px: where what is seen begins.
    Q_PROPERTY(double scrolled READ scrolled WRITE setScrolled NOTIFY scrolledChanged)
    /// The metric of the groups; else the temperature in softer colours, with a number and no name.
    Q_PROPERTY(bool heat READ isHeat WRITE setHeat NOTIFY lookChanged)
    /// Colours ground, surface, line, muted, text, accent, accentInk; lists of them colors (along
    /// the metric) and inks (on those), marks (by kind); family (of the font), small and caption
    /// (its sizes in px), unit (what is 1 px at the usual size of text).
    Q_PROPERTY(QVariantMap look READ look WRITE setLook NOTIFY lookChanged)
    Q_PROPERTY(double space READ space NOTIFY lookChanged) ///< px: right of a cell and below it

public:
    explicit CellField(QQuickItem* parent = nullptr);

    TileLines* lines() const { return m_lines; }
    void setLines(TileLines* lines);
    NodeSelection* selection() const { return m_selection; }
    void setSelection(NodeSelection* selection);
    double scrolled() const { return m_scrolled; }
    void setScrolled(double scrolled);
    bool isHeat() const { return m_heat; }
    void setHeat(bool heat);
    QVariantMap look() const { return m_look; }
    void setLook(const QVariantMap& look);

    double space() const;

    /// What a cell says, for a screen reader and a person who rests on it: "pi-07, 45.4 °C, …".
    Q_INVOKABLE QString words(double id) const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void linesChanged();
    void scrolledChanged();
    void lookChanged();

private:
    struct Cell {
        int color = unknown;
        QString number;
    };
    static constexpr int unknown = -1;
    /// Where in `colors` the dots begin and end, °C.
    static constexpr double coldest = 35, hottest = 80;

    const HeatMetric& metric() const;
    Cell cellOf(const fleet::NodeSnapshot& node) const;
    void paintCell(QPainter& painter, fleet::NodeId id, const QPointF& at);
    void paintWords(QPainter& painter, const QRectF& body, const QString& name, const Cell& cell,
                    int mark);
    void paintChosen(QPainter& painter, const QRectF& body) const;
    const QImage& body(int color, double dpr);
    const QStaticText& textOf(const QString& text, const QFont& font, int width);
    QColor color(const char* name) const;
    double px(double usual) const { return usual * m_unit; }
    void forget();
    QSizeF bodySize() const;

    QPointer<TileLines> m_lines;
    QPointer<NodeSelection> m_selection;
    double m_scrolled = 0, m_unit = 1;
    bool m_heat = false;
    QVariantMap m_look;
    QList<QColor> m_colors, m_inks, m_marks;
    QFont m_small, m_caption;
    // Painted once and used for all cells of that colour, size and text.
    QHash<int, QImage> m_bodies;
    QHash<QString, QStaticText> m_texts;
};

} // namespace rollcall::desktop
