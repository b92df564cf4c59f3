import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Adds one node by its address, or this computer.
AppDialog {
    id: dialog

    property string failure
    property bool asked: false
    readonly property string problem: Dashboard.actions.addressProblem(address.text)
    readonly property string shownProblem: failure.length > 0 ? failure : asked ? problem : ""

    function submit() {
        asked = true
        failure = ""
        if (problem.length === 0)
            Dashboard.actions.add(address.text, nodeName.text, tags.text)
        else
            address.forceActiveFocus()
    }

    objectName: "addDialog"
    title: qsTr("Add node")
    onAboutToShow: {
        address.clear()
        nodeName.clear()
        tags.clear()
        failure = ""
        asked = false
    }
    onOpened: address.forceActiveFocus()

    Connections {
        target: Dashboard.actions
        enabled: dialog.visible

        function onAdded() {
            dialog.close()
        }

        function onAddFailed(message: string) {
            dialog.failure = message
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Rollcall logs in with your SSH keys and your agent. At first contact it shows the host key and asks you.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6

        Label {
            text: qsTr("Address")
            font.pixelSize: Theme.secondarySize
            font.weight: Font.Medium
        }

        AppField {
            id: address
            objectName: "address"
            Layout.fillWidth: true
            placeholderText: qsTr("[user@]host[:port]")
            Accessible.name: qsTr("Address")
            Accessible.description: dialog.shownProblem
            wrong: dialog.shownProblem.length > 0
            onTextEdited: dialog.failure = ""
            Keys.onReturnPressed: dialog.submit()
        }

        Label {
            objectName: "addProblem"
            Layout.fillWidth: true
            visible: text.length > 0
            text: dialog.shownProblem
            wrapMode: Text.Wrap
            color: Theme.bad
            font.pixelSize: Theme.smallSize
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            Label {
                text: qsTr("Name, if not the host's")
                font.pixelSize: Theme.secondarySize
                color: Theme.muted
            }

            AppField {
                id: nodeName
                objectName: "nodeName"
                Layout.fillWidth: true
                placeholderText: qsTr("e.g. bench-3")
                Accessible.name: qsTr("Name")
                maximumLength: 120
                Keys.onReturnPressed: dialog.submit()
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            Label {
                text: qsTr("Tags")
                font.pixelSize: Theme.secondarySize
                color: Theme.muted
            }

            AppField {
                id: tags
                objectName: "tags"
                Layout.fillWidth: true
                placeholderText: qsTr("e.g. rack1, lab")
                Accessible.name: qsTr("Tags")
                maximumLength: 400
                Keys.onReturnPressed: dialog.submit()
            }
        }
    }

    buttons: [
        AppButton {
            visible: !Dashboard.actions.watchesThisComputer
            text: qsTr("Watch this computer")
            quiet: true
            enabled: !Dashboard.actions.busy
            onClicked: Dashboard.actions.addThisComputer()
        },
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "addSubmit"
            text: qsTr("Add node")
            primary: true
            enabled: !Dashboard.actions.busy
            onClicked: dialog.submit()
        }
    ]
}
