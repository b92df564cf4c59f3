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

    spacing: Theme.px(12)

    Label {
        objectName: "progressTitle"
        Layout.fillWidth: true
        text: view.progress.online === view.progress.total
              ? qsTr("All %n board(s) are online.", "", view.progress.total)
              : qsTr("%1 of %n board(s) are online.", "", view.progress.total).arg(view.progress.online)
        font.pixelSize: Theme.px(18)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.px(6)
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
        spacing: Theme.px(8)

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
            anchors.margins: Theme.px(6)
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
                progress: view.progress
                onKeyRequested: nodeId => view.keyRequested(nodeId)
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
        spacing: Theme.px(8)

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
}
