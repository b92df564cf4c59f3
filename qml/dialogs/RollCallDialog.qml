import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Makes the list of who is expected: from a range, a file, or the fleet as it is now.
AppDialog {
    id: dialog

    readonly property RollCallModel call: Dashboard.rollCall
    property string failure

    function submit() {
        failure = ""
        if (boards.text.trim().length === 0)
            failure = qsTr("Name at least one board.")
        else
            call.expectText(boards.text)
    }

    objectName: "rollCallDialog"
    title: qsTr("Who is expected?")
    onAboutToShow: {
        boards.clear()
        failure = ""
    }
    onOpened: boards.forceActiveFocus()

    Connections {
        target: dialog.call
        enabled: dialog.visible

        function onMade() {
            dialog.close()
        }

        function onFailed(message: string) {
            dialog.failure = message
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("A range such as pi[01-30].lab, several addresses, or the path of a file: a table with "
                   + "the columns seat, name and address, a host list, or an inventory of Ansible. A file can also be dropped on the page.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    AppField {
        id: boards
        objectName: "expectedBoards"
        Layout.fillWidth: true
        placeholderText: "pi[01-30].lab"
        wrong: dialog.failure.length > 0
        Accessible.name: qsTr("Expected boards")
        Keys.onReturnPressed: dialog.submit()
    }

    Label {
        objectName: "expectedProblem"
        visible: dialog.failure.length > 0
        Layout.fillWidth: true
        text: dialog.failure
        wrapMode: Text.Wrap
        color: Theme.bad
        font.pixelSize: Theme.secondarySize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Label {
        visible: dialog.call.expected > 0
        Layout.fillWidth: true
        text: qsTr("The list of %n board(s) that is kept now is replaced.", "", dialog.call.expected)
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    buttons: [
        AppButton {
            visible: dialog.call.expected > 0
            text: qsTr("Expect nobody")
            quiet: true
            onClicked: {
                dialog.call.clear()
                dialog.close()
            }
        },
        AppButton {
            visible: Dashboard.summary.total > 0
            text: qsTr("Present fleet")
            Accessible.name: qsTr("Expect the present fleet")
            onClicked: dialog.call.expectFleet()
        },
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "expectThese"
            text: qsTr("Expect these")
            primary: true
            onClicked: dialog.submit()
        }
    ]
}
