import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What happened in the fleet.
FocusScope {
    id: page

    signal nodeOpened(double nodeId)
    signal muteRequested(EventsModel events)

    Component.onCompleted: Dashboard.events.active = true
    Component.onDestruction: Dashboard.events.active = false

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(16)

        RowLayout {
            spacing: Theme.px(12)
            Layout.preferredHeight: Theme.controlHeight

            Label {
                text: qsTr("Events")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            EventActions {
                Layout.fillWidth: true
                events: Dashboard.events
                onMuteRequested: events => page.muteRequested(events)
                onActed: list.enter()
            }
        }

        MuteList {
            Layout.fillWidth: true
            visible: Dashboard.attention.count > 0
        }

        EventList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: Dashboard.events.count > 0
            focus: true
            events: Dashboard.events
            onNodeOpened: nodeId => page.nodeOpened(nodeId)
            onMuteRequested: events => page.muteRequested(events)
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: Dashboard.events.count === 0

            EmptyState {
                visible: !Dashboard.events.loading
                anchors.centerIn: parent
                width: Math.min(Theme.px(520), page.width - Theme.px(48))
                iconName: Icon.Events
                title: Dashboard.events.problem.length > 0 ? qsTr("Events cannot be read")
                                                           : qsTr("Nothing happened yet")
                text: Dashboard.events.problem.length > 0
                      ? Dashboard.events.problem
                      : qsTr("Throttling, outages, changed host keys and changed hardware will be listed "
                             + "here, with when they began and how long they took.")
            }
        }
    }
}
