pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Benchmarks of this node: run them, and what they said.
ColumnLayout {
    id: tab

    readonly property bool running: Dashboard.node.benchProgress >= 0

    spacing: Theme.px(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(12)

        AppButton {
            objectName: "runBench"
            text: tab.running ? qsTr("Running…") : qsTr("Run benchmarks")
            primary: true
            enabled: Dashboard.node.live && !tab.running
            onClicked: Dashboard.actions.bench(Dashboard.node.nodeId)
        }

        Label {
            Layout.fillWidth: true
            text: tab.running ? Dashboard.node.benchTest
                  : Dashboard.node.live ? qsTr("About a minute on this board alone. It will be busy and warm.")
                  : qsTr("The node must be online to run benchmarks.")
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }

        Meter {
            visible: tab.running
            Layout.preferredWidth: Theme.px(200)
            value: Dashboard.node.benchProgress
        }
    }

    EmptyState {
        visible: Dashboard.nodeScores.count === 0
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(60)
        Layout.preferredWidth: Theme.px(520)
        iconName: Icon.Scores
        title: Dashboard.nodeScores.problem.length > 0 ? qsTr("Scores cannot be read")
                                                       : qsTr("No scores yet")
        text: Dashboard.nodeScores.problem.length > 0
              ? Dashboard.nodeScores.problem
              : qsTr("Memory bandwidth and latency, integer speed and SHA-256, measured on the board "
                     + "with checked results.")
    }

    Card {
        visible: Dashboard.nodeScores.count > 0
        Layout.fillWidth: true
        implicitHeight: rows.implicitHeight + Theme.px(16)

        ColumnLayout {
            id: rows
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(8)
            spacing: 0

            Repeater {
                model: Dashboard.nodeScores

                Item {
                    id: row

                    required property int index
                    required property string test
                    required property string value
                    required property string spread
                    required property string conditions
                    required property string time
                    required property bool checked

                    Layout.fillWidth: true
                    implicitHeight: Theme.px(52)

                    Rectangle {
                        visible: row.index > 0
                        x: Theme.px(8)
                        width: parent.width - Theme.px(16)
                        height: 1
                        color: Theme.line
                        opacity: 0.6
                    }

                    Label {
                        x: Theme.px(8)
                        y: Theme.px(8)
                        width: parent.width * 0.44
                        text: row.test
                        font.weight: Font.Medium
                    }

                    Label {
                        x: Theme.px(8)
                        y: Theme.px(28)
                        width: parent.width * 0.44
                        text: row.time
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }

                    Label {
                        x: parent.width * 0.46
                        y: Theme.px(8)
                        width: parent.width * 0.2
                        horizontalAlignment: Text.AlignRight
                        text: row.value
                        font.weight: Font.DemiBold
                    }

                    Label {
                        x: parent.width * 0.46
                        y: Theme.px(28)
                        width: parent.width * 0.2
                        horizontalAlignment: Text.AlignRight
                        text: row.spread
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }

                    Label {
                        x: parent.width * 0.7
                        y: Theme.px(8)
                        width: parent.width * 0.3 - Theme.px(8)
                        horizontalAlignment: Text.AlignRight
                        text: row.conditions
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }

                    Label {
                        x: parent.width * 0.7
                        y: Theme.px(28)
                        width: parent.width * 0.3 - Theme.px(8)
                        horizontalAlignment: Text.AlignRight
                        text: row.checked ? qsTr("result checked") : qsTr("result not checked")
                        color: row.checked ? Theme.muted : Theme.late
                        font.pixelSize: Theme.smallSize
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
