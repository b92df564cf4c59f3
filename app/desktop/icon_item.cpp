#include "app/desktop/icon_item.h"

#include <QPainter>
#include <QPainterPath>

namespace rollcall::desktop {

namespace {

QPainterPath lines(std::initializer_list<QLineF> list)
{
    QPainterPath path;
    for (const QLineF& line : list) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

QPainterPath fourTiles()
{
    QPainterPath path;
    for (const QPointF& corner : {QPointF(2, 2), QPointF(11, 2), QPointF(2, 11), QPointF(11, 11)})
        path.addRoundedRect(QRectF(corner, QSizeF(7, 7)), 1, 1);
    return path;
}

QPainterPath page()
{
    QPainterPath path;
    path.moveTo(12, 2);
    path.lineTo(4, 2);
    path.lineTo(4, 18);
    path.lineTo(16, 18);
    path.lineTo(16, 6);
    path.closeSubpath();
    path.moveTo(12, 2);
    path.lineTo(12, 6);
    path.lineTo(16, 6);
    path.addPath(lines({{7, 10, 13, 10}, {7, 14, 13, 14}}));
    return path;
}

/// Three sliders: what a person adjusts.
QPainterPath sliders()
{
    QPainterPath path = lines({{2, 4, 11, 4},
                               {16, 4, 18, 4},
                               {2, 10, 4, 10},
                               {9, 10, 18, 10},
                               {2, 16, 11, 16},
                               {16, 16, 18, 16}});
    path.addEllipse(QPointF(13.5, 4), 2.2, 2.2);
    path.addEllipse(QPointF(6.5, 10), 2.2, 2.2);
    path.addEllipse(QPointF(13.5, 16), 2.2, 2.2);
    return path;
}

QPainterPath outline(IconItem::Name name)
{
    QPainterPath path;
    switch (name) {
    case IconItem::Fleet:
        return fourTiles();
    case IconItem::Scores:
        return lines({{4, 17, 4, 10}, {10, 17, 10, 3}, {16, 17, 16, 7}});
    case IconItem::Events:
        path.addPolygon(QPolygonF{{10, 2.5}, {18, 17}, {2, 17}, {10, 2.5}});
        path.addPath(lines({{10, 8, 10, 12}, {10, 14.4, 10, 14.6}}));
        return path;
    case IconItem::Reports:
        return page();
    case IconItem::Settings:
        return sliders();
    case IconItem::Search:
        path.addEllipse(QPointF(8.5, 8.5), 5.5, 5.5);
        path.addPath(lines({{12.7, 12.7, 17, 17}}));
        return path;
    case IconItem::Plus:
        return lines({{10, 4, 10, 16}, {4, 10, 16, 10}});
    case IconItem::Close:
        return lines({{5, 5, 15, 15}, {15, 5, 5, 15}});
    case IconItem::Back:
        return lines({{12.5, 4, 6.5, 10}, {6.5, 10, 12.5, 16}});
    case IconItem::More:
        return lines({{4, 10, 4.2, 10}, {10, 10, 10.2, 10}, {16, 10, 16.2, 10}});
    case IconItem::Check:
        return lines({{4, 10.5, 8.2, 14.7}, {8.2, 14.7, 16, 5.5}});
    case IconItem::Compare: // two columns, of which one line differs
        path.addRoundedRect(QRectF(2.5, 2.5, 6, 15), 1, 1);
        path.addRoundedRect(QRectF(11.5, 2.5, 6, 15), 1, 1);
        path.addPath(
            lines({{5, 6.5, 6, 6.5}, {5, 10, 6, 10}, {14, 6.5, 15, 6.5}, {14, 13.5, 15, 13.5}}));
        return path;
    case IconItem::Forward:
        return lines({{7.5, 4, 13.5, 10}, {13.5, 10, 7.5, 16}});
    case IconItem::Down:
        return lines({{4, 7.5, 10, 13.5}, {10, 13.5, 16, 7.5}});
    case IconItem::RollCall: // a list of which two lines are ticked
        return lines({{9, 4.5, 18, 4.5},
                      {9, 10, 18, 10},
                      {9, 15.5, 18, 15.5},
                      {2, 4.5, 3.6, 6},
                      {3.6, 6, 6, 2.8},
                      {2, 10, 3.6, 11.5},
                      {3.6, 11.5, 6, 8.3},
                      {3, 15.5, 4.6, 15.5}});
    case IconItem::Address: // a prompt that waits for letters
        path.addRoundedRect(QRectF(2, 3.5, 16, 13), 2, 2);
        path.addPath(lines({{5.5, 8, 8, 10}, {8, 10, 5.5, 12}, {10, 12.5, 14, 12.5}}));
        return path;
    case IconItem::Network: // one that is heard by others
        path.addEllipse(QPointF(10, 10), 1.6, 1.6);
        path.arcMoveTo(QRectF(5, 5, 10, 10), 125);
        path.arcTo(QRectF(5, 5, 10, 10), 125, 110);
        path.arcMoveTo(QRectF(5, 5, 10, 10), -55);
        path.arcTo(QRectF(5, 5, 10, 10), -55, 110);
        path.arcMoveTo(QRectF(1.5, 1.5, 17, 17), 125);
        path.arcTo(QRectF(1.5, 1.5, 17, 17), 125, 110);
        path.arcMoveTo(QRectF(1.5, 1.5, 17, 17), -55);
        path.arcTo(QRectF(1.5, 1.5, 17, 17), -55, 110);
        return path;
    case IconItem::Import:
        path = lines({{10, 2.5, 10, 12}, {6, 8, 10, 12}, {10, 12, 14, 8}});
        path.addPolygon(QPolygonF{{3, 12.5}, {3, 17}, {17, 17}, {17, 12.5}});
        return path;
    case IconItem::Computer:
        path.addRoundedRect(QRectF(2.5, 3, 15, 10.5), 1.5, 1.5);
        path.addPath(lines({{10, 13.5, 10, 17}, {6, 17, 14, 17}}));
        return path;
    case IconItem::Play:
        path.addPolygon(QPolygonF{{6, 3.5}, {16, 10}, {6, 16.5}, {6, 3.5}});
        return path;
    case IconItem::Key:
        path.addEllipse(QPointF(6.5, 13.5), 3.7, 3.7);
        path.addPath(lines({{9.2, 10.8, 17, 3}, {13.5, 6.5, 16, 9}, {16, 4, 17.8, 5.8}}));
        return path;
    case IconItem::Mute: // a bell that is struck out
        path.moveTo(4, 14.5);
        path.lineTo(16, 14.5);
        path.lineTo(14.5, 12.5);
        path.lineTo(14.5, 8.5);
        path.arcTo(QRectF(5.5, 4, 9, 9), 0, 180);
        path.lineTo(5.5, 12.5);
        path.closeSubpath();
        path.addPath(lines({{8.8, 17.3, 11.2, 17.3}, {10, 2.4, 10, 4}, {2.8, 2.8, 17.4, 17.4}}));
        return path;
    }
    return path;
}

} // namespace

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(20, 20);
}

void IconItem::setName(Name name)
{
    if (name == m_name)
        return;
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void IconItem::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void IconItem::paint(QPainter* painter)
{
    const qreal size = std::min(width(), height());
    painter->translate((width() - size) / 2, (height() - size) / 2);
    painter->scale(size / 20, size / 20);
    const qreal width = m_name == More ? 2.4 : m_name == Scores ? 2.0 : 1.6;
    painter->setPen(QPen(m_color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(outline(m_name));
}

} // namespace rollcall::desktop
