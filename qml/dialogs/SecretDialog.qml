import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Asks for the passphrase of a key, a password, or what a server wants to know.
AppDialog {
    id: dialog

    function ask() {
        if (!Dashboard.secrets.asking)
            return
        secret.clear()
        keep.checked = false
        if (opened)
            secret.forceActiveFocus()
        else
            open()
    }

    function submit() {
        Dashboard.secrets.answer(secret.text, keep.visible && keep.checked)
        secret.clear()
    }

    objectName: "secretDialog"
    title: Dashboard.secrets.title
    onOpened: secret.forceActiveFocus()
    // However it was closed: what is still open then was not answered.
    onClosed: {
        secret.clear()
        if (Dashboard.secrets.asking && !Dashboard.secrets.trying)
            Dashboard.secrets.decline()
    }

    Connections {
        target: Dashboard.secrets

        function onChanged() {
            if (!Dashboard.secrets.asking)
                dialog.close()
        }
    }

    Label {
        objectName: "secretExplanation"
        Layout.fillWidth: true
        text: Dashboard.secrets.explanation
        textFormat: Text.PlainText // a server's words
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Label {
        objectName: "secretSubject"
        Layout.fillWidth: true
        text: Dashboard.secrets.subject
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        font.family: Theme.mono
        font.pixelSize: Theme.secondarySize
    }

    AppField {
        id: secret
        objectName: "secret"
        Layout.fillWidth: true
        enabled: !Dashboard.secrets.trying
        echoMode: Dashboard.secrets.echo ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        wrong: Dashboard.secrets.wrong
        Accessible.name: Dashboard.secrets.title
        Accessible.description: problem.visible ? problem.text : Dashboard.secrets.explanation
        Keys.onReturnPressed: dialog.submit()
        Keys.onEnterPressed: dialog.submit()
    }

    Label {
        id: problem
        objectName: "secretProblem"
        Layout.fillWidth: true
        visible: Dashboard.secrets.wrong
        text: qsTr("That was not right.")
        wrapMode: Text.Wrap
        color: Theme.bad
        font.pixelSize: Theme.smallSize
    }

    AppCheckBox {
        id: keep
        objectName: "secretKeep"
        Layout.fillWidth: true
        visible: Dashboard.secrets.canKeep
        enabled: !Dashboard.secrets.trying
        text: qsTr("Keep it in the system's keychain")
    }

    Label {
        objectName: "secretWhyNotKept"
        Layout.fillWidth: true
        visible: text.length > 0
        text: Dashboard.secrets.whyNotKept
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    Label {
        Layout.fillWidth: true
        visible: Dashboard.secrets.more > 0
        text: Dashboard.secrets.more === 1 ? qsTr("One more question follows.")
                                           : qsTr("%1 more questions follow.").arg(Dashboard.secrets.more)
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    buttons: [
        AppButton {
            objectName: "secretDecline"
            text: qsTr("Not now")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "secretSubmit"
            text: Dashboard.secrets.trying ? qsTr("Trying…") : qsTr("Continue")
            primary: true
            enabled: secret.text.length > 0 && !Dashboard.secrets.trying
            onClicked: dialog.submit()
        }
    ]
}
