pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What the fleet page says before there is a node: a welcome, and the ways to a first live board.
ColumnLayout {
    id: state

    signal addRequested(int source)

    spacing: Theme.px(12)

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Theme.px(64)
        implicitHeight: Theme.px(64)
        radius: 16
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            width: Theme.px(28)
            height: Theme.px(28)
            name: Icon.Fleet
            color: Theme.accent
        }
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(8)
        text: qsTr("Welcome. Which boards are yours?")
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(480)
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: qsTr("Rollcall watches boards over SSH: nothing to install on them, no port to open. The first one is live in less than a minute.")
        color: Theme.muted
        lineHeight: 1.25
    }

    EnrolSources {
        objectName: "welcomeSources"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(420)
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(12)
        current: -1
        onChosen: source => {
            if (source === Enrolment.ThisComputer)
                Dashboard.actions.addThisComputer()
            else
                state.addRequested(source)
        }
    }
}
