import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The computer that Rollcall runs on: the quickest way to see what it shows.
ColumnLayout {
    spacing: Theme.px(12)

    Label {
        Layout.fillWidth: true
        text: Dashboard.actions.watchesThisComputer
              ? qsTr("This computer is on the roster already.")
              : qsTr("Rollcall reads this computer without SSH, with the rights you have. It is live within seconds.")
        wrapMode: Text.Wrap
        color: Theme.muted
    }

    AppButton {
        objectName: "enrolHere"
        visible: !Dashboard.actions.watchesThisComputer
        text: qsTr("Watch this computer")
        primary: true
        enabled: !Dashboard.actions.busy
        onClicked: Dashboard.actions.addThisComputer()
    }
}
