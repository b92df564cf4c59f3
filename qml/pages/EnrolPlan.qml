pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What adding would do: each board with a tick, and what is in the way of the others.
ColumnLayout {
    id: view

    readonly property PlanModel plan: Dashboard.enrolment.plan

    spacing: Theme.px(8)

    Rectangle {
        id: troubles
        objectName: "enrolTroubles"
        Layout.fillWidth: true
        visible: Dashboard.enrolment.problems.length + Dashboard.enrolment.notes.length > 0
        implicitHeight: troubleColumn.implicitHeight + Theme.px(20)
        radius: Theme.radius
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line

        ColumnLayout {
            id: troubleColumn
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.px(12)
            spacing: Theme.px(4)

            Label {
                Layout.fillWidth: true
                visible: Dashboard.enrolment.problems.length > 0
                text: qsTr("%n line(s) cannot be read:", "", Dashboard.enrolment.problems.length)
                color: Theme.late
                font.pixelSize: Theme.secondarySize
                font.weight: Font.Medium
            }

            Repeater {
                model: Math.min(4, Dashboard.enrolment.problems.length)

                Label {
                    required property int index

                    Layout.fillWidth: true
                    text: Dashboard.enrolment.problems[index] ?? ""
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.pixelSize: Theme.smallSize
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }

            Label {
                visible: Dashboard.enrolment.problems.length > 4
                text: qsTr("And %n more.", "", Dashboard.enrolment.problems.length - 4)
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }

            Repeater {
                model: Math.min(3, Dashboard.enrolment.notes.length)

                Label {
                    required property int index

                    Layout.fillWidth: true
                    text: qsTr("Passed over: %1").arg(Dashboard.enrolment.notes[index] ?? "")
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: view.plan.count > 0
        spacing: Theme.px(14)

        AppCheckBox {
            objectName: "tickAll"
            checked: view.plan.newCount > 0 && view.plan.tickedCount === view.plan.newCount
            enabled: view.plan.newCount > 0
            text: qsTr("%n new", "", view.plan.newCount)
            Accessible.name: qsTr("Add all new boards")
            onToggled: view.plan.tickAll(checked)
        }

        Label {
            visible: view.plan.knownCount > 0
            text: qsTr("%n watched already", "", view.plan.knownCount)
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            visible: view.plan.duplicateCount > 0
            text: qsTr("%n listed twice", "", view.plan.duplicateCount)
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            visible: view.plan.invalidCount > 0
            text: qsTr("%n cannot be added", "", view.plan.invalidCount)
            color: Theme.late
            font.pixelSize: Theme.secondarySize
        }

        Item {
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list
            objectName: "planList"
            anchors.fill: parent
            clip: true
            model: view.plan
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n board(s) to be added", "", view.plan.tickedCount)
            Keys.onSpacePressed: (currentItem as PlanRow)?.toggle()
            delegate: PlanRow {
                plan: view.plan
                width: ListView.view.width
            }
        }

        AppScrollBar {
            x: list.width - width
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
