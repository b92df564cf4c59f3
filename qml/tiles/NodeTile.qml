import QtQuick
import Rollcall.App

// A node in full: state, name, badge; board and parts; temperature and its last ten minutes; load
// and memory. A node without fresh numbers says why, and what was last seen.
TileFrame {
    id: tile

    required property string name
    required property string reason
    required property string badge
    required property int badgeKind
    required property string summary
    required property string temperatureText
    required property real temperature
    required property real load
    required property string loadText
    required property real memory
    required property string memoryText
    required property var sparkline
    required property bool live
    required property string lastSeen

    property real zoom: 1 ///< where there is room for larger tiles
    readonly property bool hot: mark === Mark.Hot

    function px(length: real): int {
        return Theme.px(length * zoom)
    }

    StateMark {
        x: tile.px(14)
        y: tile.px(16)
        width: tile.px(12)
        height: tile.px(12)
        kind: tile.mark
        color: Theme.markColor(tile.mark)
    }

    Label {
        x: tile.px(34)
        y: tile.px(12)
        width: parent.width - x - tile.px(14) - (badgeTag.visible ? badgeTag.width + tile.px(8) : 0)
               - (tile.muted ? tile.px(20) : 0)
        text: tile.name
        font.pixelSize: tile.px(14)
        font.weight: Font.DemiBold
    }

    Tag {
        id: badgeTag
        visible: tile.badge.length > 0
        anchors.right: parent.right
        anchors.rightMargin: tile.px(14)
        y: tile.px(13)
        width: Math.min(implicitWidth, parent.width * 0.6)
        zoom: tile.zoom
        text: tile.badge
        ink: Theme.markColor(tile.badgeKind)
    }

    Icon {
        objectName: "mutedSign"
        visible: tile.muted
        anchors.right: badgeTag.visible ? badgeTag.left : parent.right
        anchors.rightMargin: badgeTag.visible ? tile.px(6) : tile.px(14)
        y: tile.px(14)
        width: tile.px(15)
        height: tile.px(15)
        name: Icon.Mute
        color: Theme.muted
    }

    Label {
        x: tile.px(14)
        y: tile.px(34)
        width: parent.width - tile.px(28)
        text: tile.summary
        color: Theme.muted
        font.pixelSize: tile.px(12)
    }

    // Right of a number stands its unit, smaller: the number keeps a fixed width, so that it does
    // not jump as it changes.
    Label {
        id: number
        x: tile.px(14)
        y: tile.px(54)
        text: tile.live ? tile.temperatureText : "–"
        font.pixelSize: tile.px(26)
        font.weight: Font.DemiBold
        color: !tile.live || isNaN(tile.temperature) ? Theme.faint
               : tile.hot ? Theme.hot : Theme.text
    }

    Label {
        visible: tile.live && !isNaN(tile.temperature)
        anchors.left: number.right
        anchors.leftMargin: tile.px(4)
        anchors.baseline: number.baseline
        text: Dashboard.format.degrees
        color: Theme.muted
        font.pixelSize: tile.px(12)
    }

    Sparkline {
        visible: tile.live
        x: parent.width - width - tile.px(12)
        y: tile.px(57)
        width: Math.min(tile.px(92), parent.width * 0.36)
        height: tile.px(27)
        points: tile.sparkline
        color: tile.hot ? Theme.hot : Theme.accent
    }

    Label {
        visible: !tile.live
        x: tile.px(44)
        y: tile.px(62)
        width: parent.width - x - tile.px(14)
        horizontalAlignment: Text.AlignRight
        text: tile.reason
        color: Theme.markColor(tile.mark)
        font.pixelSize: tile.px(13)
        font.weight: Font.Medium
    }

    Label {
        visible: !tile.live && tile.lastSeen.length > 0
        x: tile.px(14)
        y: tile.px(106)
        width: parent.width - tile.px(28)
        text: qsTr("last seen %1").arg(tile.lastSeen)
        color: Theme.faint
        font.pixelSize: tile.px(11)
    }

    component Bar: Item {
        id: bar

        required property string title
        required property string value
        required property real part
        property color fill: Theme.accent
        property real zoom: 1

        x: Theme.px(14 * bar.zoom)
        width: bar.parent ? bar.parent.width - Theme.px(28 * bar.zoom) : 0
        height: Theme.px(14 * bar.zoom)

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.title
            color: Theme.muted
            font.pixelSize: Theme.px(11 * bar.zoom)
        }

        Meter {
            x: Theme.px(36 * bar.zoom)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(42 * bar.zoom)
            height: Theme.px(4 * bar.zoom)
            value: bar.part
            fill: bar.fill
        }

        Label {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(38 * bar.zoom)
            horizontalAlignment: Text.AlignRight
            text: bar.value
            color: Theme.muted
            font.pixelSize: Theme.px(11 * bar.zoom)
        }
    }

    Bar {
        visible: tile.live
        zoom: tile.zoom
        y: tile.px(90)
        title: qsTr("load")
        value: tile.loadText
        part: tile.load
        fill: tile.hot ? Theme.hot : Theme.accent
    }

    Bar {
        visible: tile.live
        zoom: tile.zoom
        y: tile.px(109)
        title: qsTr("mem")
        value: tile.memoryText
        part: tile.memory
    }
}
