import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How the demo is started: beside this window, and without touching what it keeps.
ColumnLayout {
    spacing: Theme.px(12)

    Label {
        Layout.fillWidth: true
        text: qsTr("The demo shows 24 simulated boards of many kinds behind real SSH, in a window of its own. It keeps nothing, and changes nothing here.")
        wrapMode: Text.Wrap
        color: Theme.muted
    }

    RowLayout {
        spacing: Theme.px(8)

        AppButton {
            objectName: "enrolDemo"
            text: qsTr("Start the demo")
            primary: true
            hasIcon: true
            iconName: Icon.Play
            onClicked: Dashboard.enrolment.startDemo()
        }

        Label {
            text: qsTr("or in a terminal:")
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            text: "rollcall --demo"
            color: Theme.accent
            font.family: Theme.mono
            font.pixelSize: Theme.secondarySize
        }

        AppButton {
            implicitHeight: Theme.px(30)
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy the command")
            onClicked: Dashboard.copyToClipboard("rollcall --demo")
        }
    }
}
