import QtQuick
import Rollcall.App

// One node as a small cell: its temperature as colour, its state as shape when it is not simply
// online, its number while there is room.
Item {
    id: dot

    required property int index
    required property double nodeId
    required property int mark
    required property string description
    required property string temperatureText
    required property real temperature
    required property bool live

    property bool focused: false
    readonly property bool roomForNumber: width >= Theme.px(46)

    signal opened
    signal menuRequested(real x, real y)

    Accessible.role: Accessible.Button
    Accessible.name: description
    Accessible.focusable: true
    Accessible.ignored: nodeId <= 0
    Accessible.onPressAction: dot.opened()

    Rectangle {
        id: cell
        anchors.fill: parent
        visible: dot.nodeId > 0
        anchors.rightMargin: Theme.px(4)
        anchors.bottomMargin: Theme.px(4)
        radius: 5
        color: dot.live && !isNaN(dot.temperature)
               ? Theme.mix(Theme.surface, Theme.temperatureColor(dot.temperature),
                           Theme.dark ? 0.55 : 0.5)
               : Theme.surface
        border.width: dot.focused || hover.hovered ? 2 : dot.live ? 0 : 1
        border.color: dot.focused ? Theme.accent : hover.hovered ? Theme.lineStrong : Theme.line

        StateMark {
            visible: dot.mark !== Mark.Online
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: number.visible ? -cell.width / 2 + Theme.px(10) : 0
            width: Theme.px(10)
            height: Theme.px(10)
            kind: dot.mark
            color: dot.live ? Theme.text : Theme.markColor(dot.mark)
        }

        Label {
            id: number
            visible: dot.roomForNumber && dot.live
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: dot.mark !== Mark.Online ? Theme.px(6) : 0
            text: isNaN(dot.temperature) ? "–" : Math.round(dot.temperature)
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            acceptedModifiers: Qt.NoModifier
            onTapped: (point, button) => {
                if (button === Qt.RightButton)
                    dot.menuRequested(point.position.x, point.position.y)
                else
                    dot.opened()
            }
        }

        // Ctrl chooses one more, Shift all in between.
        TapHandler {
            acceptedButtons: Qt.LeftButton
            acceptedModifiers: Qt.ControlModifier
            onTapped: Dashboard.selection.toggle(dot.nodeId)
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton
            acceptedModifiers: Qt.ShiftModifier
            onTapped: Dashboard.selection.extendTo(dot.nodeId)
        }
    }

    ChosenMark {
        anchors.fill: cell
        radius: cell.radius
        nodeId: dot.nodeId
    }

    AppToolTip {
        visible: hover.hovered
        text: dot.description
    }
}
