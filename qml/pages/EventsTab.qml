import QtQuick
import Rollcall.App

// What changed on this node, and its events.
Item {
    id: tab

    signal muteRequested(EventsModel events)

    implicitHeight: Theme.px(300)
    Component.onCompleted: Dashboard.nodeEvents.active = Dashboard.nodeChanges.active = true
    Component.onDestruction: Dashboard.nodeEvents.active = Dashboard.nodeChanges.active = false

    ChangeList {
        id: changeCard
        objectName: "changeCard"
        width: tab.width
        height: visible ? implicitHeight : 0
        visible: changes.count > 0 || changes.problem.length > 0
        changes: Dashboard.nodeChanges
    }

    EventActions {
        id: actions
        y: changeCard.visible ? changeCard.height + Theme.px(12) : 0
        width: tab.width
        height: Theme.controlHeight
        visible: Dashboard.nodeEvents.count > 0
        events: Dashboard.nodeEvents
        onMuteRequested: events => tab.muteRequested(events)
        onActed: list.enter()
    }

    EventList {
        id: list
        anchors.fill: parent
        anchors.topMargin: actions.y + actions.height + Theme.px(8)
        onMuteRequested: events => tab.muteRequested(events)
        visible: Dashboard.nodeEvents.count > 0
        events: Dashboard.nodeEvents
        showNodes: false
    }

    EmptyState {
        visible: Dashboard.nodeEvents.count === 0 && !Dashboard.nodeEvents.loading
        anchors.centerIn: parent
        width: Math.min(Theme.px(520), tab.width)
        iconName: Icon.Events
        title: Dashboard.nodeEvents.problem.length > 0 ? qsTr("Events cannot be read")
                                                       : qsTr("Nothing happened yet")
        text: Dashboard.nodeEvents.problem.length > 0
              ? Dashboard.nodeEvents.problem
              : qsTr("Throttling, outages and hardware changes of this node will be listed here.")
    }
}
