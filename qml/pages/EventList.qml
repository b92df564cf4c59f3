pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// Events, newest first: what, where, when and for how long.
Card {
    id: card

    required property EventsModel events
    property bool showNodes: true
    signal nodeOpened(double nodeId)

    clip: true

    ListView {
        id: list
        objectName: "eventList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        model: card.events
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%1 events").arg(count)
        Keys.onReturnPressed: {
            const row = currentItem as EventRow
            if (row && card.showNodes)
                card.nodeOpened(row.nodeId)
        }

        delegate: EventRow {
            width: ListView.view.width
        }

        // Not of what is scrolled: a child of a list moves with its content.
        FocusFrame {
            parent: list.parent
            of: list
        }

        AppScrollBar {
            parent: list.parent
            x: list.x + list.width - width
            y: list.y
            height: list.height
            orientation: Qt.Vertical
            size: list.visibleArea.heightRatio
            position: list.visibleArea.yPosition
            onPositionChanged: {
                if (pressed)
                    list.contentY = position * list.contentHeight + list.originY
            }
        }
    }

    component EventRow: Rectangle {
        id: row

        required property int index
        required property string nodeName
        required property double nodeId
        required property string title
        required property string detail
        required property int mark
        required property string time
        required property string length
        required property bool open

        height: 44
        color: hover.hovered && card.showNodes ? Theme.hover : "transparent"
        border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
        border.color: Theme.accent
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1, %2, %3, %4 %5").arg(title).arg(nodeName).arg(detail).arg(time).arg(length)

        Rectangle {
            visible: row.index > 0
            x: 16
            width: parent.width - 32
            height: 1
            color: Theme.line
            opacity: 0.6
        }

        StateMark {
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            kind: row.mark
            color: Theme.markColor(row.mark)
        }

        Label {
            id: what
            x: 40
            anchors.verticalCenter: parent.verticalCenter
            width: 150
            text: row.title
            font.weight: Font.Medium
            font.pixelSize: Theme.secondarySize
        }

        Label {
            id: where
            visible: card.showNodes
            x: 196
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(200, parent.width * 0.2)
            text: row.nodeName
            font.pixelSize: Theme.secondarySize
        }

        Label {
            x: card.showNodes ? where.x + where.width + 12 : 196
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 290
            text: row.detail
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: 178
            anchors.verticalCenter: parent.verticalCenter
            width: 104
            horizontalAlignment: Text.AlignRight
            text: row.open ? qsTr("for %1").arg(row.length) : row.length
            color: row.open ? Theme.markColor(row.mark) : Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            width: 148
            horizontalAlignment: Text.AlignRight
            text: row.time
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            enabled: card.showNodes
            onTapped: card.nodeOpened(row.nodeId)
        }
    }
}
