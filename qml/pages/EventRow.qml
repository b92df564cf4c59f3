import QtQuick
import Rollcall.App

// One event on one line: what, where, in numbers, since when.
Rectangle {
    id: row

    property bool showNodes: false
    required property int index
    required property string nodeName
    required property double nodeId
    required property string title
    required property string detail
    required property int mark
    required property string time
    required property string length
    required property bool open

    signal opened(double nodeId)

    height: Theme.px(44)
    color: hover.hovered && row.showNodes ? Theme.hover : "transparent"
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3, %4 %5").arg(title).arg(nodeName).arg(detail).arg(time).arg(length)

    Rectangle {
        visible: row.index > 0
        x: Theme.px(16)
        width: parent.width - Theme.px(32)
        height: 1
        color: Theme.line
        opacity: 0.6
    }

    StateMark {
        x: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        kind: row.mark
        color: Theme.markColor(row.mark)
    }

    Label {
        id: what
        x: Theme.px(40)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(150)
        text: row.title
        font.weight: Font.Medium
        font.pixelSize: Theme.secondarySize
    }

    Label {
        id: where
        visible: row.showNodes
        x: Theme.px(196)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(200), parent.width * 0.2)
        text: row.nodeName
        font.pixelSize: Theme.secondarySize
    }

    Label {
        x: row.showNodes ? where.x + where.width + Theme.px(12) : Theme.px(196)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.px(290)
        text: row.detail
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(178)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(104)
        horizontalAlignment: Text.AlignRight
        text: row.open ? qsTr("for %1").arg(row.length) : row.length
        color: row.open ? Theme.markColor(row.mark) : Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(148)
        horizontalAlignment: Text.AlignRight
        text: row.time
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        enabled: row.showNodes
        onTapped: row.opened(row.nodeId)
    }
}
