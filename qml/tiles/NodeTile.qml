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

    readonly property bool hot: mark === Mark.Hot

    StateMark {
        x: Theme.px(14)
        y: Theme.px(16)
        width: Theme.px(12)
        height: Theme.px(12)
        kind: tile.mark
        color: Theme.markColor(tile.mark)
    }

    Label {
        x: Theme.px(34)
        y: Theme.px(12)
        width: parent.width - x - Theme.px(14) - (badgeTag.visible ? badgeTag.width + Theme.px(8) : 0)
        text: tile.name
        font.weight: Font.DemiBold
    }

    Tag {
        id: badgeTag
        visible: tile.badge.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        y: Theme.px(13)
        width: Math.min(implicitWidth, parent.width * 0.6)
        text: tile.badge
        ink: Theme.markColor(tile.badgeKind)
    }

    Label {
        x: Theme.px(14)
        y: Theme.px(34)
        width: parent.width - Theme.px(28)
        text: tile.summary
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    // Right of a number stands its unit, smaller: the number keeps a fixed width, so that it does
    // not jump as it changes.
    Label {
        id: number
        x: Theme.px(14)
        y: Theme.px(54)
        text: tile.live ? tile.temperatureText : "–"
        font.pixelSize: Theme.numberSize
        font.weight: Font.DemiBold
        color: !tile.live || isNaN(tile.temperature) ? Theme.faint
               : tile.hot ? Theme.hot : Theme.text
    }

    Label {
        visible: tile.live && !isNaN(tile.temperature)
        anchors.left: number.right
        anchors.leftMargin: Theme.px(4)
        anchors.baseline: number.baseline
        text: Dashboard.format.degrees
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    Sparkline {
        visible: tile.live
        x: parent.width - width - Theme.px(12)
        y: Theme.px(57)
        width: Math.min(Theme.px(92), parent.width * 0.36)
        height: Theme.px(27)
        points: tile.sparkline
        color: tile.hot ? Theme.hot : Theme.accent
    }

    Label {
        visible: !tile.live
        x: Theme.px(44)
        y: Theme.px(62)
        width: parent.width - x - Theme.px(14)
        horizontalAlignment: Text.AlignRight
        text: tile.reason
        color: Theme.markColor(tile.mark)
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    Label {
        visible: !tile.live && tile.lastSeen.length > 0
        x: Theme.px(14)
        y: Theme.px(106)
        width: parent.width - Theme.px(28)
        text: qsTr("last seen %1").arg(tile.lastSeen)
        color: Theme.faint
        font.pixelSize: Theme.captionSize
    }

    component Bar: Item {
        id: bar

        required property string title
        required property string value
        required property real part
        property color fill: Theme.accent

        x: Theme.px(14)
        width: bar.parent ? bar.parent.width - Theme.px(28) : 0
        height: Theme.px(14)

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.title
            color: Theme.muted
            font.pixelSize: Theme.captionSize
        }

        Meter {
            x: Theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(42)
            value: bar.part
            fill: bar.fill
        }

        Label {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(38)
            horizontalAlignment: Text.AlignRight
            text: bar.value
            color: Theme.muted
            font.pixelSize: Theme.captionSize
        }
    }

    Bar {
        visible: tile.live
        y: Theme.px(90)
        title: qsTr("load")
        value: tile.loadText
        part: tile.load
        fill: tile.hot ? Theme.hot : Theme.accent
    }

    Bar {
        visible: tile.live
        y: Theme.px(109)
        title: qsTr("mem")
        value: tile.memoryText
        part: tile.memory
    }
}
