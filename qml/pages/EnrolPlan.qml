pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What adding would do: each board with a tick, and what is in the way of the others.
ColumnLayout {
    id: view

    readonly property PlanModel plan: Dashboard.enrolment.plan

    spacing: 8

    Rectangle {
        id: troubles
        objectName: "enrolTroubles"
        Layout.fillWidth: true
        visible: Dashboard.enrolment.problems.length + Dashboard.enrolment.notes.length > 0
        implicitHeight: troubleColumn.implicitHeight + 20
        radius: Theme.radius
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line

        ColumnLayout {
            id: troubleColumn
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 12
            spacing: 4

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
        spacing: 14

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

    component PlanRow: Rectangle {
        id: row

        required property int index
        required property string name
        required property string address
        required property string tags
        required property int verdict
        required property string word
        required property string reason
        required property string where
        required property bool ticked
        readonly property bool fresh: verdict === PlanModel.New

        function toggle() {
            if (fresh)
                view.plan.setTicked(index, !ticked)
        }

        implicitHeight: 38
        radius: 6
        color: area.containsMouse && fresh ? Theme.hover : "transparent"
        border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
        border.color: Theme.accent
        Accessible.role: fresh ? Accessible.CheckBox : Accessible.ListItem
        Accessible.checkable: fresh
        Accessible.checked: ticked
        Accessible.name: name + ", " + address + ", " + word + (reason.length > 0 ? ", " + reason : "")

        MouseArea {
            id: area
            anchors.fill: parent
            hoverEnabled: true
            onClicked: {
                list.currentIndex = row.index
                row.toggle()
            }
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 18
            spacing: 12

            Rectangle {
                Layout.preferredWidth: 18
                Layout.preferredHeight: 18
                radius: 4
                opacity: row.fresh ? 1 : 0.35
                color: row.ticked ? Theme.accent : "transparent"
                border.width: 1
                border.color: row.ticked ? Theme.accent : Theme.lineStrong

                Icon {
                    visible: row.ticked
                    anchors.centerIn: parent
                    width: 14
                    height: 14
                    name: Icon.Check
                    color: Theme.accentText
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 200
                text: row.name
                font.weight: Font.Medium
                color: row.fresh ? Theme.text : Theme.muted
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 200
                text: row.address
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }

            Label {
                Layout.preferredWidth: row.width > 760 ? 120 : 0
                visible: row.width > 760
                text: row.tags
                color: Theme.faint
                font.pixelSize: Theme.smallSize
            }

            Label {
                Layout.fillWidth: true
                Layout.preferredWidth: 260
                horizontalAlignment: Text.AlignRight
                text: {
                    if (row.fresh)
                        return row.reason.length > 0 ? row.reason : row.where
                    return row.reason.length > 0 ? qsTr("%1: %2").arg(row.word).arg(row.reason) : row.word
                }
                color: row.verdict === PlanModel.Invalid ? Theme.late : Theme.faint
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
