import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Asks about a host key: at first contact a comparison, for a changed key a deliberate decision.
AppDialog {
    id: dialog

    property double nodeId: 0
    property var question: ({})
    property string failure
    readonly property bool changed: question.changed === true

    // Nothing opens when the question has been answered meanwhile.
    function ask(id: double) {
        nodeId = id
        question = Dashboard.actions.hostKeyQuestion(id)
        failure = ""
        sure.checked = false
        if (question.fingerprint !== undefined)
            open()
    }

    objectName: "hostKeyDialog"
    width: Math.min(Theme.px(620), (parent ? parent.width : Theme.px(620)) - Theme.px(48))
    title: changed ? qsTr("The host key of %1 has changed").arg(question.nodeName ?? "")
                   : qsTr("Is this really %1?").arg(question.nodeName ?? "")
    onOpened: notNow.forceActiveFocus()

    Connections {
        target: Dashboard.actions
        enabled: dialog.visible

        function onKeyAccepted() {
            dialog.close()
        }

        function onFailed(message: string) {
            dialog.failure = message
        }
    }

    Label {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
        text: dialog.changed
              ? qsTr("%1 shows another key than before. That is so after the card was re-flashed or the system installed anew. It is also what an impostor between you and the board would look like. Nothing was sent to it.").arg(dialog.question.address ?? "")
              : qsTr("Rollcall connects to %1 for the first time. Compare the key once, so that nobody can pretend to be this board. Nothing was sent to it yet.").arg(dialog.question.address ?? "")
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: keys.implicitHeight + Theme.px(28)
        radius: Theme.radius
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line

        ColumnLayout {
            id: keys
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(14)
            spacing: Theme.px(4)

            Label {
                text: dialog.changed ? qsTr("Key shown now (%1)").arg(dialog.question.type ?? "")
                                     : qsTr("Key of type %1").arg(dialog.question.type ?? "")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }

            TextEdit {
                objectName: "fingerprint"
                Layout.fillWidth: true
                readOnly: true
                selectByMouse: true
                text: dialog.question.fingerprint ?? ""
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAnywhere
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: Theme.mono
                font.pixelSize: Theme.secondarySize
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Fingerprint %1").arg(text)
            }

            Label {
                visible: dialog.changed
                Layout.topMargin: Theme.px(8)
                text: qsTr("Known until now")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }

            Label {
                objectName: "knownKeys"
                visible: dialog.changed
                Layout.fillWidth: true
                text: (dialog.question.known ?? []).join("\n")
                wrapMode: Text.WrapAnywhere
                font.family: Theme.mono
                font.pixelSize: Theme.secondarySize
                color: Theme.muted
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(6)

        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            font.pixelSize: Theme.secondarySize
            text: qsTr("At the board's own console, this prints the same fingerprint:")
        }

        RowLayout {
            spacing: Theme.px(8)

            Label {
                Layout.fillWidth: true
                text: command.text
                font.family: Theme.mono
                font.pixelSize: Theme.smallSize
                color: Theme.accent

                QtObject {
                    id: command
                    readonly property string text: {
                        const type = dialog.question.type ?? ""
                        const file = type.indexOf("ecdsa") >= 0 ? "ecdsa" : type.indexOf("rsa") >= 0
                                                                ? "rsa" : "ed25519"
                        return "ssh-keygen -lf /etc/ssh/ssh_host_" + file + "_key.pub"
                    }
                }
            }

            AppButton {
                implicitHeight: Theme.px(30)
                text: qsTr("Copy")
                onClicked: Dashboard.copyToClipboard(command.text)
            }
        }
    }

    AppCheckBox {
        id: sure
        objectName: "sure"
        visible: dialog.changed
        Layout.fillWidth: true
        text: qsTr("I know why the key changed, and the fingerprint is the same at the board's console")
    }

    Label {
        objectName: "keyProblem"
        Layout.fillWidth: true
        visible: dialog.failure.length > 0
        text: dialog.failure
        wrapMode: Text.Wrap
        color: Theme.bad
        font.pixelSize: Theme.smallSize
    }

    buttons: [
        AppButton {
            id: notNow
            objectName: "notNow"
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "acceptKey"
            text: dialog.changed ? qsTr("Replace the key") : qsTr("Accept key")
            primary: !dialog.changed
            danger: dialog.changed
            enabled: !Dashboard.actions.busy && (!dialog.changed || sure.checked)
            onClicked: Dashboard.actions.acceptHostKey(dialog.nodeId, dialog.question.fingerprint,
                                                       dialog.changed)
        }
    ]
}
