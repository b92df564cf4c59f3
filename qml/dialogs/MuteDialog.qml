pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What nobody wants to be told of, and for how long: of a whole node, or of the chosen events.
AppDialog {
    id: dialog

    property EventsModel events: null // null: the node
    property double nodeId: 0
    property var choices: []
    property int scope: EventsModel.Nodes
    property int span: Attention.OneHour

    function askNode(id: double, name: string) {
        events = null
        nodeId = id
        prepare([qsTr("Everything of %1").arg(name)], 0)
    }

    // What is meant more often: this kind of event, of this board.
    function askEvents(model: EventsModel) {
        events = model
        model.keepTargets()
        prepare(model.muteChoices(), EventsModel.KindsOnNodes)
    }

    function prepare(words: var, first: int) {
        choices = words
        scope = first
        span = Attention.OneHour
        reason.text = ""
        if (choices.length > 0)
            open()
    }

    function submit() {
        if (events)
            events.mute(scope, span, reason.text)
        else
            Dashboard.attention.muteNode(nodeId, span, reason.text)
        close()
    }

    objectName: "muteDialog"
    title: qsTr("Mute")
    onOpened: reason.forceActiveFocus()

    Label {
        Layout.fillWidth: true
        text: qsTr("It is recorded and listed all the same, but nobody is told, and it is no alarm on the wall.")
        wrapMode: Text.Wrap
        maximumLineCount: 3
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.px(2)

        Repeater {
            model: dialog.choices

            AppRadio {
                required property string modelData
                required property int index

                objectName: "muteScope" + index
                Layout.fillWidth: true
                text: modelData
                checked: dialog.scope === index
                enabled: dialog.choices.length > 1
                onClicked: dialog.scope = index
            }
        }
    }

    SegmentedControl {
        objectName: "muteSpan"
        name: qsTr("For how long")
        model: [qsTr("1 hour"), qsTr("8 hours"), qsTr("Until I unmute it")]
        currentIndex: dialog.span
        onActivated: index => dialog.span = index
    }

    AppField {
        id: reason
        objectName: "muteReason"
        Layout.fillWidth: true
        placeholderText: qsTr("Why? (optional, for the others)")
        maximumLength: 200
        Accessible.name: qsTr("Reason")
        onAccepted: dialog.submit()
    }

    buttons: [
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "muteSubmit"
            text: qsTr("Mute")
            primary: true
            onClicked: dialog.submit()
        }
    ]
}
