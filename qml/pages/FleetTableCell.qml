import QtQuick
import Rollcall.App

// One cell of the fleet's table. A click opens the node, Ctrl and Shift choose nodes.
Item {
    id: cell

    required property int row
    required property int column
    required property string text
    required property string spoken
    required property string columnId
    required property int mark
    required property double nodeId
    required property bool known
    required property bool numeric
    property bool current: false
    property bool focused: false ///< the table has the keyboard
    readonly property bool chosen: Dashboard.selection.count > 0 && Dashboard.selection.revision > 0
                                   && Dashboard.selection.has(nodeId)

    signal picked
    signal opened
    signal menuRequested(real x, real y)

    implicitHeight: Theme.px(36)
    Accessible.role: Accessible.Cell
    Accessible.name: spoken
    Accessible.selected: chosen

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 1
        color: cell.current ? Theme.mix(Theme.surface, Theme.accent, cell.focused ? 0.2 : 0.1)
                            : hover.hovered ? Theme.hover : "transparent"
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
        opacity: 0.5
    }

    StateMark {
        id: sign
        visible: cell.columnId === "state"
        x: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(11)
        height: Theme.px(11)
        kind: cell.mark
        color: Theme.markColor(cell.mark)
    }

    Label {
        x: sign.visible ? Theme.px(27) : Theme.px(8)
        width: cell.width - x - (cell.numeric ? Theme.px(14) : Theme.px(8))
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: cell.numeric ? Text.AlignRight : Text.AlignLeft
        text: cell.text
        color: !cell.known ? Theme.faint
               : cell.columnId === "temp" && cell.mark === Mark.Hot ? Theme.hot
               : cell.columnId === "state" && cell.mark !== Mark.Online ? Theme.markColor(cell.mark)
               : Theme.text
        font.pixelSize: Theme.secondarySize
        font.weight: cell.columnId === "name" ? Font.Medium : Font.Normal
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 1
        visible: cell.chosen
        color: Theme.mix(Theme.surface, Theme.accent, 0.18)
        z: -1
    }

    Icon {
        visible: cell.chosen && cell.columnId === "name"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(13)
        height: Theme.px(13)
        name: Icon.Check
        color: Theme.accent
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.NoModifier
        onTapped: {
            cell.picked()
            cell.opened()
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.ControlModifier
        onTapped: {
            cell.picked()
            Dashboard.selection.toggle(cell.nodeId)
        }
    }

    TapHandler {
        acceptedButtons: Qt.LeftButton
        acceptedModifiers: Qt.ShiftModifier
        onTapped: Dashboard.selection.extendTo(cell.nodeId)
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => cell.menuRequested(point.position.x, point.position.y)
    }
}
