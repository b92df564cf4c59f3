import QtQuick
import Rollcall.App

// The events of this node.
Item {
    id: tab

    implicitHeight: 300
    Component.onCompleted: Dashboard.nodeEvents.active = true
    Component.onDestruction: Dashboard.nodeEvents.active = false

    EventList {
        anchors.fill: parent
        visible: Dashboard.nodeEvents.count > 0
        events: Dashboard.nodeEvents
        showNodes: false
    }

    EmptyState {
        visible: Dashboard.nodeEvents.count === 0 && !Dashboard.nodeEvents.loading
        anchors.centerIn: parent
        width: Math.min(520, tab.width)
        iconName: Icon.Events
        title: Dashboard.nodeEvents.problem.length > 0 ? qsTr("Events cannot be read")
                                                       : qsTr("Nothing happened yet")
        text: Dashboard.nodeEvents.problem.length > 0
              ? Dashboard.nodeEvents.problem
              : qsTr("Throttling, outages and hardware changes of this node will be listed here.")
    }
}
