import QtQuick
import Rollcall.App

// What the fleet page says before there is a node.
EmptyState {
    id: state

    signal addRequested

    title: qsTr("No nodes yet")
    text: qsTr("Rollcall watches boards over SSH: nothing to install on them, no port to open. "
               + "Add the first one by its address, or begin with this computer.")

    AppButton {
        objectName: "emptyAdd"
        text: qsTr("Add node")
        primary: true
        hasIcon: true
        iconName: Icon.Plus
        onClicked: state.addRequested()
    }

    AppButton {
        objectName: "emptyThisComputer"
        text: qsTr("Watch this computer")
        onClicked: Dashboard.actions.addThisComputer()
    }
}
