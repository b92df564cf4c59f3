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
        x: 10
        y: 12
        width: 11
        height: 11
        kind: tile.mark
        color: Theme.markColor(tile.mark)
    }

    Label {
        x: 28
        y: 8
        width: parent.width - x - 12 - number.width - 6
        text: tile.name
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    Label {
        id: number
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 8
        text: tile.live ? tile.temperatureText : "–"
        font.pixelSize: Theme.secondarySize
        font.weight: Font.DemiBold
        color: !tile.live || isNaN(tile.temperature) ? Theme.faint
               : tile.mark === Mark.Hot ? Theme.hot : Theme.text
    }

    Label {
        x: 28
        y: 27
        width: parent.width - x - 12
        text: tile.live ? (tile.badge.length > 0 ? tile.badge : tile.summary) : tile.reason
        color: !tile.live ? Theme.markColor(tile.mark)
               : tile.badge.length > 0 ? Theme.markColor(tile.badgeKind) : Theme.muted
        font.pixelSize: Theme.captionSize
    }

    Meter {
        visible: tile.live
        x: 10
        y: parent.height - 8
        width: parent.width - 20
        height: 3
        value: tile.load
        fill: tile.mark === Mark.Hot ? Theme.hot : Theme.accent
    }
}
