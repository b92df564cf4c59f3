pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The roll call of a workshop: who is expected, and who is there. One large number, a bar of all
// standings, and the seats.
FocusScope {
    id: page

    readonly property RollCallModel call: Dashboard.rollCall
    property int filter: -1
    property int ticks: 0 // counts what has to be looked at again
    property string told
    property bool toldTrouble: false
    readonly property bool wide: width >= Theme.px(900)

    signal nodeOpened(double nodeId)

    function countOf(standing: int): int {
        return page.ticks >= 0 ? call.countOf(standing) : 0
    }

    function tell(text: string, trouble: bool) {
        told = text
        toldTrouble = trouble
    }

    function changeList() {
        (listDialog.get() as RollCallDialog).open()
    }

    Component.onCompleted: call.active = true
    Component.onDestruction: call.active = false

    Connections {
        target: page.call

        function onCalled() {
            ++page.ticks
        }

        function onWritten(path: string) {
            page.tell(qsTr("Written to %1").arg(path), false)
        }

        function onFailed(message: string) {
            page.tell(message, true)
        }

        function onMade(boards: int, problems: var) {
            page.tell(problems.length > 0
                      ? qsTr("%n line(s) could not be taken; the first: %1", "", problems.length).arg(problems[0]) : "",
                      true)
        }
    }

    Later {
        id: listDialog
        source: "RollCallDialog.qml"
    }

    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls)
                page.call.expectFile(drop.urls[0].toString())
            else if (drop.hasText)
                page.call.expectText(drop.text)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(16)

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.controlHeight
            spacing: Theme.px(12)

            Label {
                text: qsTr("Roll call")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Item {
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "writeRollCall"
                visible: page.call.expected > 0
                text: page.wide ? qsTr("Write table") : ""
                hasIcon: true
                iconName: Icon.Reports
                Accessible.name: qsTr("Write the roll call as a CSV table")
                onClicked: page.call.writeCsv(page.call.suggestedPath())
            }

            AppButton {
                objectName: "changeList"
                visible: page.call.expected > 0
                text: qsTr("Change list")
                onClicked: page.changeList()
            }
        }

        Banner {
            objectName: "rollCallProblem"
            Layout.fillWidth: true
            visible: page.call.problem.length > 0
            kind: Mark.Refused
            text: page.call.problem
        }

        Banner {
            objectName: "rollCallTold"
            Layout.fillWidth: true
            visible: page.told.length > 0
            kind: page.toldTrouble ? Mark.Late : Mark.Online
            text: page.told
            action: qsTr("Understood")
            onTriggered: page.told = ""
        }

        // How far it is, to be read from the back of the room.
        GridLayout {
            visible: page.call.expected > 0
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.px(24)
            rowSpacing: Theme.px(8)

            RowLayout {
                spacing: Theme.px(14)

                StateMark {
                    Layout.preferredWidth: Theme.px(34)
                    Layout.preferredHeight: Theme.px(34)
                    visible: page.call.complete
                    kind: Mark.Online
                    color: Theme.ok
                }

                Label {
                    objectName: "presentNumber"
                    text: page.call.present
                    font.pixelSize: Theme.px(64)
                    font.weight: Font.DemiBold
                    color: page.call.complete ? Theme.ok : Theme.text
                }

                Label {
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.px(14)
                    text: page.call.complete ? qsTr("all present")
                                             : qsTr("of %n present", "", page.call.expected)
                    font.pixelSize: Theme.px(22)
                    color: Theme.muted
                    Accessible.role: Accessible.StaticText
                    Accessible.name: page.call.present + " " + text
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(10)

                // Every standing with its share; the words and shapes are below it.
                Row {
                    id: shares
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(14)
                    spacing: 2

                    Repeater {
                        model: 5

                        Rectangle {
                            required property int index
                            readonly property int count: page.countOf(index)

                            visible: count > 0
                            width: (shares.width - Theme.px(8)) * count / Math.max(1, page.call.expected)
                            height: Theme.px(14)
                            radius: 3
                            color: index === 4 ? Theme.track : Theme.markColor(page.call.markOf(index))
                            opacity: page.filter < 0 || page.filter === index ? 1 : 0.3

                            Behavior on width {
                                NumberAnimation {
                                    duration: Theme.motion
                                }
                            }
                        }
                    }
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.px(8)

                    Repeater {
                        model: 5

                        FilterChip {
                            required property int index

                            objectName: "standing" + index
                            kind: page.call.markOf(index)
                            count: page.countOf(index)
                            word: page.call.wordOf(index)
                            chosen: page.filter === index
                            onClicked: page.filter = chosen ? -1 : index
                        }
                    }
                }
            }
        }

        RowLayout {
            visible: page.call.expected > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.px(24)

            SeatGrid {
                objectName: "seatGrid"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                seats: page.call
                filter: page.filter
                onNodeOpened: nodeId => page.nodeOpened(nodeId)
            }

            RollCallSide {
                visible: page.wide
                Layout.preferredWidth: Theme.px(264)
                Layout.fillHeight: true
            }
        }

        Item {
            visible: page.call.expected === 0 && !page.call.loading
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(Theme.px(560), page.width - Theme.px(48))
                iconName: Icon.RollCall
                title: qsTr("Who is expected?")
                text: qsTr("Name the boards of your workshop, and see at a glance who is present, late, missing or wrong. "
                           + "The list may be a range, a file with seat names, or the fleet as it is now.")

                AppButton {
                    objectName: "makeList"
                    text: qsTr("Make the list")
                    primary: true
                    focus: page.call.expected === 0
                    onClicked: page.changeList()
                }

                AppButton {
                    objectName: "expectFleet"
                    visible: Dashboard.summary.total > 0
                    text: qsTr("Expect the present fleet")
                    onClicked: page.call.expectFleet()
                }
            }
        }
    }
}
