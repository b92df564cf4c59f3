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
            showNodes: card.showNodes
            onOpened: nodeId => card.nodeOpened(nodeId)
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
}
