#include "app/desktop/cell_field.h"

#include "app/desktop/fleet_model.h"
#include "app/desktop/formatter.h"
#include "app/desktop/state_mark.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace rollcall::desktop {

namespace {

constexpr int mostTexts = 4000;
constexpr double cellRadius = 5, markSize = 10;

QList<QColor> colorsIn(const QVariant& list)
{
    QList<QColor> colors;
    const QVariantList values = list.toList();
    for (const QVariant& value : values)
        colors.append(value.value<QColor>());
    return colors;
}

} // namespace

CellField::CellField(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void CellField::setLines(TileLines* lines)
{
    if (lines == m_lines)
        return;
    if (m_lines)
        m_lines->disconnect(this);
    m_lines = lines;
    if (lines) {
        const auto anew = [this] { update(); };
        connect(lines, &TileLines::arranged, this, anew);
        connect(lines, &TileLines::sizeChanged, this, &CellField::forget);
        connect(lines, &TileLines::nodeChanged, this, [this](int line, int column) {
            const QRectF cell(column * m_lines->cellWidth(), m_lines->yOf(line) - m_scrolled,
                              m_lines->cellWidth(), m_lines->cellHeight());
            if (cell.intersects(boundingRect()))
                update(cell.toAlignedRect());
        });
        const auto follow = [this, anew] {
            if (m_lines->groups())
                connect(m_lines->groups(), &FleetGroups::metricChanged, this, anew);
        };
        connect(lines, &TileLines::groupsChanged, this, follow);
        follow();
    }
    update();
    Q_EMIT linesChanged();
}

void CellField::setSelection(NodeSelection* selection)
{
    if (selection == m_selection)
        return;
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection)
        connect(selection, &NodeSelection::changed, this, [this] { update(); });
    update();
    Q_EMIT linesChanged();
}

void CellField::setScrolled(double scrolled)
{
    if (scrolled == m_scrolled)
        return;
    m_scrolled = scrolled;
    update();
    Q_EMIT scrolledChanged();
}

void CellField::setHeat(bool heat)
{
    if (heat == m_heat)
        return;
    m_heat = heat;
    forget();
}

void CellField::setLook(const QVariantMap& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_colors = colorsIn(look.value(QStringLiteral("colors")));
    m_inks = colorsIn(look.value(QStringLiteral("inks")));
    m_marks = colorsIn(look.value(QStringLiteral("marks")));
    m_unit = std::max(0.1, look.value(QStringLiteral("unit"), 1.0).toDouble());
    m_small.setFamily(look.value(QStringLiteral("family")).toString());
    m_caption = m_small;
    m_small.setPixelSize(std::max(1, look.value(QStringLiteral("small")).toInt()));
    m_caption.setPixelSize(std::max(1, look.value(QStringLiteral("caption")).toInt()));
    m_small.setWeight(QFont::DemiBold);
    setFillColor(color("ground"));
    forget();
}

QColor CellField::color(const char* name) const
{
    return m_look.value(QLatin1String(name)).value<QColor>();
}

void CellField::forget()
{
    m_bodies.clear();
    m_texts.clear();
    update();
    Q_EMIT lookChanged();
}

const HeatMetric& CellField::metric() const
{
    return m_heat ? m_lines->groups()->heat() : heatMetrics().front();
}

double CellField::space() const
{
    return !m_heat || (m_lines && m_lines->cellWidth() > px(60)) ? px(4) : 2;
}

QSizeF CellField::bodySize() const
{
    return {m_lines->cellWidth() - space(), m_lines->cellHeight() - space()};
}

CellField::Cell CellField::cellOf(const fleet::NodeSnapshot& node) const
{
    Cell cell;
    const auto value = metric().value(node);
    const Formatter& format = m_lines->groups()->format();
    if (!value) {
        cell.number = Formatter::dash();
        return cell;
    }
    const double place = m_heat ? placeOf(metric(), *value)
                                : std::clamp((*value - coldest) / (hottest - coldest), 0.0, 1.0);
    cell.color =
        m_colors.isEmpty() ? unknown : int(std::lround(place * double(m_colors.size() - 1)));
    cell.number =
        m_heat ? metric().text(*value, format) : format.number(format.inUserUnit(*value), 0);
    return cell;
}

QString CellField::words(double id) const
{
    if (!m_lines || !m_lines->groups())
        return {};
    const FleetModel& fleet = m_lines->groups()->fleet();
    const fleet::NodeSnapshot* node = fleet.snapshotOf(fleet::NodeId(id));
    if (!node)
        return {};
    const QString description = fleet.dataOf(node->id, FleetModel::DescriptionRole).toString();
    return m_heat ? tr("%1, %2: %3").arg(titleOf(metric()), cellOf(*node).number, description)
                  : description;
}

void CellField::paint(QPainter* painter)
{
    if (!m_lines || !m_lines->groups())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF dirty = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
    const int lines = m_lines->lines();
    for (int line = m_lines->lineAt(m_scrolled); line < lines; ++line) {
        const double y = m_lines->yOf(line) - m_scrolled;
        if (y >= height())
            break;
        if (y + m_lines->cellHeight() < dirty.top() || y > dirty.bottom())
            continue;
        for (int column = 0; column < m_lines->across(); ++column) {
            const fleet::NodeId id = m_lines->nodeIn(line, column);
            if (id == 0)
                break;
            paintCell(*painter, id, {column * m_lines->cellWidth(), y});
        }
    }
}

void CellField::paintCell(QPainter& painter, fleet::NodeId id, const QPointF& at)
{
    const fleet::NodeSnapshot* node = m_lines->groups()->fleet().snapshotOf(id);
    if (!node)
        return;
    const Cell cell = cellOf(*node);
    const QRectF place(at, bodySize());
    painter.drawImage(at, body(cell.color, painter.device()->devicePixelRatioF()));
    paintWords(painter, place, node->record.name, cell, markOf(*node));
    if (m_selection && m_selection->has(double(id)))
        paintChosen(painter, place);
}

void CellField::paintWords(QPainter& painter, const QRectF& body, const QString& name,
                           const Cell& cell, int mark)
{
    const bool known = cell.color != unknown;
    const bool marked = mark != mark::Online;
    const bool titled = m_heat && body.width() >= px(80) && body.height() >= px(40);
    const bool numbered =
        m_heat ? body.width() >= px(48) && (titled || !marked || body.width() >= px(72))
               : body.width() >= px(42) && known;
    const QColor ink = known && cell.color < m_inks.size() ? m_inks.at(cell.color) : color("muted");
    const double sign = px(markSize);
    if (marked) {
        const double x = titled     ? body.left() + px(8)
                         : numbered ? body.left() + px(6)
                                    : body.center().x() - sign / 2;
        const double y = titled ? body.top() + px(8) : body.center().y() - sign / 2;
        paintMark(painter, mark, known ? ink : m_marks.value(mark, ink), {x, y, sign, sign});
    }
    painter.setPen(ink);
    if (titled) {
        const double x = body.left() + (marked ? px(24) : px(8));
        painter.setFont(m_caption);
        painter.drawStaticText(QPointF(x, body.top() + px(5)),
                               textOf(name, m_caption, int(body.right() - px(6) - x)));
    }
    if (!numbered)
        return;
    const double left = !titled && marked ? px(18) : px(4);
    const QStaticText& text = textOf(cell.number, m_small, int(body.width() - left - px(4)));
    const QSizeF size = text.size();
    painter.setFont(m_small);
    // Below the name, or in the middle of what the mark leaves.
    const QPointF at = titled ? QPointF(body.left() + px(8), body.bottom() - px(5) - size.height())
                              : QPointF(body.left() + (body.width() + left / 2 - size.width()) / 2,
                                        body.center().y() - size.height() / 2);
    painter.drawStaticText(at, text);
}

void CellField::paintChosen(QPainter& painter, const QRectF& body) const
{
    painter.setPen(QPen(color("accent"), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), cellRadius - 1, cellRadius - 1);
    // In small cells beside the mark in their middle.
    const double size =
        std::min({px(15), body.height() - 4, (body.width() - px(markSize)) / 2 + 1});
    const QRectF box(body.topLeft(), QSizeF(size, size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color("accent"));
    painter.drawRoundedRect(box, cellRadius, cellRadius);
    painter.setPen(QPen(color("accentInk"), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF tick[] = {box.topLeft() + QPointF(0.26, 0.54) * size,
                            box.topLeft() + QPointF(0.43, 0.71) * size,
                            box.topLeft() + QPointF(0.75, 0.33) * size};
    painter.drawPolyline(tick, 3);
}

const QImage& CellField::body(int color, double dpr)
{
    QImage& image = m_bodies[color];
    const QSize pixels = (bodySize() * dpr).toSize();
    if (image.size() == pixels)
        return image;
    image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(QPointF(), bodySize());
    if (color == unknown) {
        painter.setPen(QPen(this->color("line"), 1));
        painter.setBrush(this->color("surface"));
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.at(color));
        painter.drawRoundedRect(whole, cellRadius, cellRadius);
    }
    return image;
}

const QStaticText& CellField::textOf(const QString& text, const QFont& font, int width)
{
    if (m_texts.size() > mostTexts)
        m_texts.clear();
    const QString key = QString::number(font.pixelSize()) + QLatin1Char(' ') +
                        QString::number(width) + QLatin1Char(' ') + text;
    const auto known = m_texts.constFind(key);
    if (known != m_texts.constEnd())
        return *known;
    QStaticText made(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, font);
    return *m_texts.insert(key, made);
}

} // namespace rollcall::desktop
