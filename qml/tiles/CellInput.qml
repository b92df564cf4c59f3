import QtQuick
import Rollcall.App

// The mouse over cells that are painted: which one it rests on, and what a click on one means. Like a
// tile: a click opens, the right button asks for the menu, Ctrl chooses one more, Shift all between.
Item {
    id: input

    required property TileLines lines
    property real scrolled: 0 // px of it above
    property double hovered: 0

    signal opened(double nodeId)
    signal menuRequested(double nodeId, real x, real y)

    function nodeAt(x: real, y: real): double {
        return lines.nodeAt(x, y + scrolled)
    }

    HoverHandler {
        id: hover
        onHoveredChanged: {
            if (!hovered)
                input.hovered = 0
        }
        onPointChanged: {
            if (hovered)
                input.hovered = input.nodeAt(hover.point.position.x, hover.point.position.y)
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        acceptedModifiers: Qt.NoModifier
        onTapped: (point, button) => {
            const id = input.nodeAt(point.position.x, point.position.y)
            if (id <= 0)
                return
            if (button === Qt.RightButton)
                input.menuRequested(id, point.position.x, point.position.y)
            else
                input.opened(id)
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.ControlModifier
        onTapped: point => {
            const id = input.nodeAt(point.position.x, point.position.y)
            if (id > 0)
                Dashboard.selection.toggle(id)
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.ShiftModifier
        onTapped: point => {
            const id = input.nodeAt(point.position.x, point.position.y)
            if (id > 0)
                Dashboard.selection.extendTo(id)
        }
    }
}
