import QtQuick
import Rollcall.App

// One node of the heat map: a metric as colour, with its number while there is room, and its state
// as shape when it is not simply online.
Item {
    id: tile

    required property int index
    required property double nodeId
    required property int mark
    required property string name
    required property string description
    required property real heatPlace
    required property string heatText
    property bool focused: false
    readonly property bool known: !isNaN(heatPlace)
    readonly property color heat: known ? Theme.heatColor(heatPlace) : Theme.surface
    readonly property color ink: known ? Theme.inkOn(heat) : Theme.muted

    signal opened
    signal menuRequested(real x, real y)

    Accessible.role: Accessible.Button
    Accessible.name: name + ", " + heatText + ", " + description
    Accessible.focusable: true
    Accessible.ignored: nodeId <= 0
    Accessible.onPressAction: tile.opened()

    Rectangle {
        id: cell
        anchors.fill: parent
        visible: tile.nodeId > 0
        anchors.rightMargin: tile.width > Theme.px(60) ? Theme.px(4) : 2
        anchors.bottomMargin: tile.width > Theme.px(60) ? Theme.px(4) : 2
        radius: 5
        color: tile.heat
        border.width: tile.focused ? 3 : hover.hovered ? 2 : tile.known ? 0 : 1
        border.color: tile.focused ? Theme.accent : hover.hovered ? Theme.text : Theme.line

        StateMark {
            id: sign
            visible: tile.mark !== Mark.Online
            x: number.visible ? Theme.px(8) : (cell.width - width) / 2
            y: title.visible ? Theme.px(8) : (cell.height - height) / 2
            width: Theme.px(10)
            height: Theme.px(10)
            kind: tile.mark
            color: tile.ink
        }

        Label {
            id: title
            visible: tile.width >= Theme.px(84) && tile.height >= Theme.px(44)
            x: sign.visible ? Theme.px(24) : Theme.px(8)
            y: Theme.px(5)
            width: cell.width - x - Theme.px(6)
            text: tile.name
            color: tile.ink
            font.pixelSize: Theme.captionSize
        }

        Label {
            id: number
            visible: tile.width >= Theme.px(52) && (title.visible || !sign.visible || tile.width >= Theme.px(76))
            x: title.visible ? Theme.px(8) : sign.visible ? Theme.px(22) : (parent.width - width) / 2
            y: title.visible ? parent.height - height - Theme.px(5) : (parent.height - height) / 2
            width: Math.min(implicitWidth, cell.width - (sign.visible && !title.visible ? Theme.px(24) : Theme.px(8)))
            text: tile.heatText
            color: tile.ink
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            onTapped: (point, button) => {
                if (button === Qt.RightButton)
                    tile.menuRequested(point.position.x, point.position.y)
                else
                    tile.opened()
            }
        }
    }

    AppToolTip {
        visible: hover.hovered
        text: tile.name + ": " + tile.heatText + "\n" + tile.description
    }
}
