pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// Events, newest first: what, where, when and for how long.
Card {
    id: card

    required property EventsModel events
    property bool showNodes: true
    signal nodeOpened(double nodeId)
    signal muteRequested(EventsModel events)

    function enter() {
        list.forceActiveFocus()
    }

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
        Accessible.name: qsTr("%n event(s)", "", count)
        // The current row acts where none is chosen, as long as somebody is in the list.
        onActiveFocusChanged: card.events.current = activeFocus ? currentIndex : -1
        onCurrentIndexChanged: card.events.current = activeFocus ? currentIndex : -1
        Keys.onReturnPressed: {
            const row = currentItem as EventRow
            if (row && card.showNodes)
                card.nodeOpened(row.nodeId)
        }
        Keys.onSpacePressed: card.events.toggle(currentIndex)
        Keys.onMenuPressed: {
            if (currentItem) {
                card.events.chooseFor(currentIndex)
                menu.popup(currentItem, 40, currentItem.height)
            }
        }
        Keys.onPressed: event => {
            const extend = (event.modifiers & Qt.ShiftModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)
            if (extend) {
                // From where it begins to where it leads.
                if (card.events.chosenCount === 0)
                    card.events.toggle(currentIndex)
                event.key === Qt.Key_Up ? decrementCurrentIndex() : incrementCurrentIndex()
                card.events.chooseTo(currentIndex)
                event.accepted = true
            } else if (event.matches(StandardKey.SelectAll)) {
                card.events.chooseAll()
                event.accepted = true
            } else if (event.key === Qt.Key_Escape && card.events.chosenCount > 0) {
                card.events.chooseNone()
                event.accepted = true
            }
        }

        delegate: EventRow {
            width: ListView.view.width
            showNodes: card.showNodes
            onOpened: nodeId => card.nodeOpened(nodeId)
            onToggled: row => {
                list.forceActiveFocus()
                card.events.toggle(row)
            }
            onRangeChosen: row => {
                list.forceActiveFocus()
                card.events.chooseTo(row)
            }
            onMenuRequested: (row, item, x, y) => {
                list.forceActiveFocus()
                card.events.chooseFor(row)
                menu.popup(item, x, y)
            }
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

    AppMenu {
        id: menu
        objectName: "eventMenu"

        AppMenuItem {
            text: card.events.targetsSeen ? qsTr("Not seen after all") : qsTr("Acknowledge")
            onTriggered: card.events.acknowledge()
        }

        AppMenuItem {
            text: qsTr("Mute…")
            onTriggered: card.muteRequested(card.events)
        }

        AppMenuItem {
            text: qsTr("Open the node")
            visible: card.showNodes
            onTriggered: {
                const row = list.currentItem as EventRow
                if (row)
                    card.nodeOpened(row.nodeId)
            }
        }
    }
}
