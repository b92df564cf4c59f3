#include "app/desktop/tray_picture.h"

#include "app/desktop/formatter.h"
#include "app/desktop/state_mark.h"
#include "app/desktop/trouble_order.h"
#include "app/desktop/words.h"

#include <QPainter>
#include <QPainterPath>

namespace rollcall::desktop {

namespace {

/// Those of the dark theme: a panel may be of any colour, and the rim keeps them apart from it.
QColor colourOf(mark::Kind kind)
{
    switch (kind) {
    case mark::Online:
        return QColor(0x35, 0xc7, 0x9a);
    case mark::Late:
        return QColor(0xe9, 0xc2, 0x3b);
    case mark::Hot:
        return QColor(0xff, 0x7a, 0x45);
    case mark::Refused:
        return QColor(0xff, 0x61, 0x61);
    case mark::NeedsYou:
        return QColor(0xd9, 0xa0, 0xe8);
    case mark::Connecting:
        return QColor(0x5c, 0xb8, 0xf0);
    case mark::Offline:
        break;
    }
    return QColor(0xd5, 0xdc, 0xe3);
}

} // namespace

TrayState trayState(const QList<const fleet::NodeSnapshot*>& nodes, const AttentionState& attention,
                    const Formatter& format)
{
    TrayState state;
    state.total = int(nodes.size());
    int connecting = 0;
    for (const fleet::NodeSnapshot* node : nodes) {
        state.online +=
            node->state == fleet::NodeState::Online || node->state == fleet::NodeState::Late;
        connecting += node->state == fleet::NodeState::Connecting;
        const auto trouble = troubleOf(*node, attention, format);
        if (!trouble)
            continue;
        if (trouble->heed == Heed::Seen) {
            ++state.seen;
        } else if (trouble->heed == Heed::Muted) {
            ++state.muted;
        } else {
            ++state.troubled;
            if (troubleOrder(trouble->mark) < troubleOrder(state.worst))
                state.worst = trouble->mark;
        }
    }
    if (state.troubled == 0 && (nodes.isEmpty() || connecting == nodes.size()))
        state.worst = mark::Connecting;
    return state;
}

QImage trayPicture(const TrayState& state, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = size / 32.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0f, 0x13, 0x18));
    painter.drawRoundedRect(QRectF(0, 0, size, size), 7 * unit, 7 * unit);
    const QColor colour = colourOf(state.worst);
    if (state.troubled == 0) {
        paintMark(painter, state.worst, colour, QRectF(8 * unit, 8 * unit, 16 * unit, 16 * unit));
        return image;
    }
    paintMark(painter, state.worst, colour, QRectF(9 * unit, 2 * unit, 14 * unit, 12 * unit));
    QFont font;
    font.setPixelSize(qMax(8, qRound(15 * unit)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    const QString number =
        state.troubled > 99 ? QStringLiteral("99+") : QString::number(state.troubled);
    painter.drawText(QRectF(0, 14 * unit, size, 17 * unit), Qt::AlignCenter, number);
    return image;
}

QString trayWords(const TrayState& state)
{
    if (state.total == 0)
        return tr("No boards yet");
    const QString online = tr("%1 of %n board(s) online", nullptr, state.total).arg(state.online);
    QStringList lines{online};
    if (state.troubled > 0)
        lines << tr("%n board(s) not well", nullptr, state.troubled);
    if (state.seen > 0)
        lines << tr("%n board(s) not well, and somebody has seen it", nullptr, state.seen);
    if (state.muted > 0)
        lines << tr("%n board(s) not well, and muted", nullptr, state.muted);
    return lines.join(u'\n');
}

} // namespace rollcall::desktop
