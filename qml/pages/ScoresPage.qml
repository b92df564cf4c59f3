pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One benchmark over the fleet, best board first.
FocusScope {
    id: page

    signal nodeOpened(double nodeId)

    Component.onCompleted: Dashboard.scores.reload()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(16)

        RowLayout {
            spacing: Theme.px(12)
            Layout.preferredHeight: Theme.controlHeight

            Label {
                text: qsTr("Scores")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                text: Dashboard.scores.explanation
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: Dashboard.scores.count > 0
            spacing: Theme.px(8)

            Repeater {
                model: Dashboard.scores.tests

                ChoiceChip {
                    required property string modelData
                    required property int index

                    text: modelData
                    taken: Dashboard.scores.test === index
                    onClicked: Dashboard.scores.test = index
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: Dashboard.scores.count > 0
            clip: true

            FocusFrame {
                z: 1
                of: list
            }

            ListView {
                id: list
                objectName: "scoreList"
                anchors.fill: parent
                anchors.margins: Theme.px(8)
                clip: true
                model: Dashboard.scores
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("%n score(s)", "", count)

                delegate: Item {
                    id: row

                    required property int index
                    required property string nodeName
                    required property double nodeId
                    required property string value
                    required property double fraction
                    required property string spread
                    required property string time

                    width: ListView.view.width
                    height: Theme.px(44)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2, %3").arg(nodeName).arg(value).arg(spread)

                    Rectangle {
                        anchors.fill: parent
                        radius: 6
                        color: hover.hovered ? Theme.hover : "transparent"
                        border.width: row.ListView.isCurrentItem && list.activeFocus ? 2 : 0
                        border.color: Theme.accent
                    }

                    Label {
                        x: Theme.px(12)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(Theme.px(220), parent.width * 0.22)
                        text: row.nodeName
                        font.weight: Font.Medium
                    }

                    Item {
                        id: lane
                        x: Math.min(Theme.px(220), parent.width * 0.22) + Theme.px(24)
                        width: parent.width - x - Theme.px(330)
                        height: parent.height

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.max(2, parent.width * row.fraction)
                            height: Theme.px(14)
                            radius: 3
                            color: Theme.accent
                            opacity: 0.85
                        }
                    }

                    Label {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(196)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(120)
                        horizontalAlignment: Text.AlignRight
                        text: row.value
                        font.weight: Font.DemiBold
                    }

                    Label {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.px(12)
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(170)
                        horizontalAlignment: Text.AlignRight
                        text: row.spread
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }

                    HoverHandler {
                        id: hover
                    }

                    TapHandler {
                        onTapped: page.nodeOpened(row.nodeId)
                    }
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: Dashboard.scores.count === 0

            EmptyState {
                visible: !Dashboard.scores.loading
                anchors.centerIn: parent
                width: Math.min(Theme.px(520), page.width - Theme.px(48))
                iconName: Icon.Scores
                title: Dashboard.scores.problem.length > 0 ? qsTr("Scores cannot be read")
                                                           : qsTr("No scores yet")
                text: Dashboard.scores.problem.length > 0
                      ? Dashboard.scores.problem
                      : qsTr("Open a node that is online and run its benchmarks under Scores. "
                             + "The boards are compared here.")
            }
        }
    }
}
