pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How the boards that were just added come alive, and what is in the way of the others.
ColumnLayout {
    id: view

    readonly property EnrolProgress progress: Dashboard.enrolment.progress
    readonly property real part: progress.total > 0 ? progress.online / progress.total : 0

    signal keysRequested
    signal keyRequested(double nodeId)
    signal fleetRequested
    signal moreRequested

    function focusFirst() {
        if (keysButton.visible)
            keysButton.forceActiveFocus(Qt.TabFocusReason)
        else
            fleetButton.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 12

    Label {
        objectName: "progressTitle"
        Layout.fillWidth: true
        text: view.progress.online === view.progress.total
              ? qsTr("All %n board(s) are online.", "", view.progress.total)
              : qsTr("%1 of %n board(s) are online.", "", view.progress.total).arg(view.progress.online)
        font.pixelSize: 18
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 6
        radius: 3
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Boards online")

        Rectangle {
            width: parent.width * view.part
            height: parent.height
            radius: 3
            color: Theme.ok

            Behavior on width {
                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: [
                { stage: EnrolProgress.Connecting, kind: Mark.Connecting, word: qsTr("connecting") },
                { stage: EnrolProgress.Online, kind: Mark.Online, word: qsTr("online") },
                { stage: EnrolProgress.NeedsYou, kind: Mark.NeedsYou, word: qsTr("needs you") },
                { stage: EnrolProgress.Failed, kind: Mark.Refused, word: qsTr("failed") }
            ]

            FilterChip {
                required property var modelData

                objectName: "stage" + modelData.stage
                kind: modelData.kind
                word: modelData.word
                count: modelData.stage === EnrolProgress.Connecting ? view.progress.connecting
                       : modelData.stage === EnrolProgress.Online ? view.progress.online
                       : modelData.stage === EnrolProgress.NeedsYou ? view.progress.needsYou
                       : view.progress.failed
                chosen: view.progress.shown === modelData.stage
                onClicked: view.progress.shown = chosen ? -1 : modelData.stage
            }
        }
    }

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true

        ListView {
            id: list
            objectName: "progressList"
            anchors.fill: parent
            anchors.margins: 6
            clip: true
            model: view.progress
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n board(s)", "", count)
            Keys.onReturnPressed: (currentItem as ProgressRow)?.act()
            Keys.onSpacePressed: (currentItem as ProgressRow)?.act()
            delegate: ProgressRow {
                width: ListView.view.width
            }
        }

        AppScrollBar {
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

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppButton {
            objectName: "addMore"
            text: qsTr("Add others")
            quiet: true
            onClicked: view.moreRequested()
        }

        Item {
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "retryFailed"
            visible: view.progress.failed > 0
            text: qsTr("Try %n failed again", "", view.progress.failed)
            onClicked: view.progress.retryFailed()
        }

        AppButton {
            id: fleetButton
            objectName: "showFleet"
            text: qsTr("Show the fleet")
            primary: !keysButton.visible
            onClicked: view.fleetRequested()
        }

        AppButton {
            id: keysButton
            objectName: "reviewKeys"
            visible: view.progress.waitingKeys > 0
            text: qsTr("Review %n host key(s)", "", view.progress.waitingKeys)
            primary: true
            hasIcon: true
            iconName: Icon.Key
            onClicked: view.keysRequested()
        }
    }

    component ProgressRow: Rectangle {
        id: row

        required property string name
        required property double nodeId
        required property string address
        required property int mark
        required property int stage
        required property string word
        required property string reason
        required property string remedy
        required property bool key
        readonly property bool retriable: stage === EnrolProgress.Failed && nodeId > 0

        // The one thing that can be done about it.
        function act() {
            if (key)
                view.keyRequested(nodeId)
            else if (retriable)
                view.progress.retry(nodeId)
        }

        implicitHeight: reason.length > 0 ? words.implicitHeight + 18 : 40
        radius: 6
        color: "transparent"
        border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
        border.color: Theme.accent
        Accessible.role: Accessible.ListItem
        Accessible.name: name + ", " + word + (reason.length > 0 ? ", " + reason + " " + remedy : "")

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 10
            anchors.rightMargin: 16
            spacing: 12

            StateMark {
                Layout.preferredWidth: 11
                Layout.preferredHeight: 11
                kind: row.mark
                color: Theme.markColor(row.mark)
            }

            ColumnLayout {
                id: words
                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    spacing: 10

                    Label {
                        Layout.maximumWidth: row.width * 0.4
                        text: row.name
                        font.weight: Font.Medium
                    }

                    Label {
                        Layout.maximumWidth: row.width * 0.3
                        visible: text !== row.name
                        text: row.address
                        color: Theme.faint
                        font.pixelSize: Theme.smallSize
                    }

                    Item {
                        Layout.fillWidth: true // without it short names would stand in the middle
                    }
                }

                Label {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: row.remedy.length > 0 ? qsTr("%1 %2").arg(row.reason).arg(row.remedy) : row.reason
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }

            Label {
                text: row.word
                color: Theme.markColor(row.mark)
                font.pixelSize: Theme.secondarySize
                font.weight: Font.Medium
            }

            AppButton {
                visible: row.key || row.retriable
                implicitHeight: 30
                activeFocusOnTab: false // the row does the same by Return
                text: row.key ? qsTr("Look…") : qsTr("Try again")
                Accessible.name: row.key ? qsTr("Look at the host key of %1").arg(row.name)
                                         : qsTr("Try %1 again").arg(row.name)
                onClicked: row.act()
            }
        }
    }
}
