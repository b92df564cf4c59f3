import QtQuick
import Rollcall.App

// State, name and number of one node: what is left when many share a screen.
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
    required property bool live

    radius: Theme.radius

    StateMark {
        x: Theme.px(10)
        y: Theme.px(12)
        width: Theme.px(11)
        height: Theme.px(11)
        kind: tile.mark
        color: Theme.markColor(tile.mark)
    }

    Label {
        x: Theme.px(28)
        y: Theme.px(8)
        width: parent.width - x - Theme.px(12) - number.width - Theme.px(6)
        text: tile.name
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    Label {
        id: number
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        y: Theme.px(8)
        text: tile.live ? tile.temperatureText : "–"
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        color: !tile.live || isNaN(tile.temperature) ? Theme.faint
               : tile.mark === Mark.Hot ? Theme.hot : Theme.text
    }

    Label {
        x: Theme.px(28)
        y: Theme.px(27)
        width: parent.width - x - Theme.px(12) - (tile.muted ? Theme.px(18) : 0)
        text: tile.live ? (tile.badge.length > 0 ? tile.badge : tile.summary) : tile.reason
        color: !tile.live ? Theme.markColor(tile.mark)
               : tile.badge.length > 0 ? Theme.markColor(tile.badgeKind) : Theme.muted
        font.pixelSize: Theme.captionSize
    }

    Icon {
        visible: tile.muted
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(12)
        y: Theme.px(27)
        width: Theme.px(13)
        height: Theme.px(13)
        name: Icon.Mute
        color: Theme.muted
    }

    Meter {
        visible: tile.live
        x: Theme.px(10)
        y: parent.height - Theme.px(8)
        width: parent.width - Theme.px(20)
        height: Theme.px(3)
        value: tile.load
        fill: tile.mark === Mark.Hot ? Theme.hot : Theme.accent
    }
}
