import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Two boards, one history: since when does another one answer, and what is the history before
// called from now on?
AppDialog {
    id: dialog

    readonly property string problem: Dashboard.nodeIdentity.splitProblem(when.text)

    function ask() {
        when.text = Dashboard.nodeIdentity.suggestedSplit
        label.clear()
        open()
    }

    function submit() {
        if (problem.length > 0)
            return
        Dashboard.nodeIdentity.split(when.text, label.text)
        close()
    }

    objectName: "splitDialog"
    title: qsTr("Split the history of %1").arg(Dashboard.node.name)
    onOpened: when.forceActiveFocus()

    Label {
        Layout.fillWidth: true
        text: qsTr("What was before becomes the history of an archived board, kept but not watched. %1 goes on with what came after.").arg(Dashboard.node.name)
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Label {
        text: qsTr("Another board answers since")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    AppField {
        id: when
        objectName: "splitWhen"
        Layout.fillWidth: true
        placeholderText: qsTr("2026-05-12 16:45")
        Accessible.name: qsTr("Another board answers since")
        Accessible.description: dialog.problem
        wrong: text.length > 0 && dialog.problem.length > 0
        Keys.onReturnPressed: dialog.submit()
    }

    Label {
        objectName: "splitProblem"
        Layout.fillWidth: true
        visible: when.text.length > 0 && text.length > 0
        text: dialog.problem
        wrapMode: Text.Wrap
        color: Theme.bad
        font.pixelSize: Theme.smallSize
    }

    Label {
        text: qsTr("The history before is called")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    AppField {
        id: label
        objectName: "splitName"
        Layout.fillWidth: true
        placeholderText: Dashboard.nodeIdentity.suggestedName(when.text)
        Accessible.name: qsTr("The history before is called")
        Keys.onReturnPressed: dialog.submit()
    }

    buttons: [
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "splitSubmit"
            enabled: dialog.problem.length === 0
            danger: true
            text: qsTr("Split here")
            onClicked: dialog.submit()
        }
    ]
}
