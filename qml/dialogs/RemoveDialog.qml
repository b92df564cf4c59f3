import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Removing a node also deletes its history, so it is asked about.
AppDialog {
    id: dialog

    property double nodeId: 0
    property string nodeName

    function ask(id: double, name: string) {
        nodeId = id
        nodeName = name
        open()
    }

    objectName: "removeDialog"
    title: qsTr("Remove %1?").arg(nodeName)
    onOpened: keep.forceActiveFocus()

    Label {
        Layout.fillWidth: true
        text: qsTr("It is no longer watched, and its history, scores and events are deleted. Nothing changes on the board itself.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    buttons: [
        AppButton {
            id: keep
            text: qsTr("Keep")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "removeSubmit"
            text: qsTr("Remove node")
            danger: true
            onClicked: {
                Dashboard.actions.remove(dialog.nodeId)
                dialog.close()
            }
        }
    ]
}
