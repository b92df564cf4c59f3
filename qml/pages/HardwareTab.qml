import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What the node is, each fact with where it came from.
ColumnLayout {
    id: tab

    spacing: Theme.px(12)

    EmptyState {
        visible: !Dashboard.node.known
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(60)
        Layout.preferredWidth: Theme.px(520)
        title: qsTr("Hardware not known yet")
        text: qsTr("It is read as soon as the node can be reached for the first time.")
    }

    ClusterView {
        Layout.fillWidth: true
        visible: Dashboard.node.known
    }

    RowLayout {
        visible: Dashboard.node.known
        Layout.fillWidth: true
        spacing: Theme.px(12)

        ColumnLayout {
            Layout.preferredWidth: Theme.px(100)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(12)

            FactTable {
                Layout.fillWidth: true
                objectName: "boardFacts"
                title: qsTr("Board and system")
                facts: Dashboard.node.board
            }

            FactTable {
                Layout.fillWidth: true
                visible: Dashboard.node.features.count > 0
                title: qsTr("Hardware support for")
                facts: Dashboard.node.features
            }

            FactTable {
                Layout.fillWidth: true
                visible: Dashboard.node.devices.count > 0
                title: qsTr("PCI and USB devices")
                facts: Dashboard.node.devices
            }
        }

        ColumnLayout {
            Layout.preferredWidth: Theme.px(100)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(12)

            FactTable {
                Layout.fillWidth: true
                title: qsTr("Memory")
                facts: Dashboard.node.memory
            }

            FactTable {
                Layout.fillWidth: true
                title: qsTr("Storage")
                facts: Dashboard.node.storage
                emptyText: qsTr("No disk or card was found.")
            }

            FactTable {
                Layout.fillWidth: true
                title: qsTr("Network")
                facts: Dashboard.node.network
                emptyText: qsTr("No physical interface was found.")
            }

            FactTable {
                Layout.fillWidth: true
                visible: Dashboard.node.sensors.count > 0
                title: qsTr("Other sensors")
                facts: Dashboard.node.sensors
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
