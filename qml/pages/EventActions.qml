import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What can be done with events: with the chosen ones, or with all that wait for somebody.
RowLayout {
    id: actions

    required property EventsModel events
    signal muteRequested(EventsModel events)
    signal acted // the button that was pressed goes: the list has the focus again

    spacing: Theme.px(10)

    Label {
        objectName: "eventSummary"
        Layout.fillWidth: true
        text: {
            const model = actions.events
            if (model.count === 0)
                return ""
            if (model.chosenCount > 0)
                return qsTr("%n event(s) chosen", "", model.chosenCount)
            if (model.openCount === 0)
                return qsTr("nothing is going on now, newest first")
            return model.askingCount === 0
                    ? qsTr("%n going on now, nothing waits for you", "", model.openCount)
                    : model.askingCount === model.openCount
                    ? qsTr("%n going on now, newest first", "", model.openCount)
                    : qsTr("%1 of %n going on now wait for somebody", "", model.openCount).arg(model.askingCount)
        }
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    AppButton {
        objectName: "acknowledgeAll"
        visible: actions.events.chosenCount === 0 && actions.events.askingCount > 0
        hasIcon: true
        iconName: Icon.Check
        text: qsTr("Acknowledge all")
        onClicked: {
            actions.events.chooseAsking()
            actions.events.acknowledge()
            actions.acted()
        }
    }

    AppButton {
        objectName: "acknowledgeChosen"
        visible: actions.events.chosenCount > 0
        primary: true
        hasIcon: true
        iconName: Icon.Check
        text: actions.events.targetsSeen ? qsTr("Not seen after all") : qsTr("Acknowledge")
        onClicked: {
            actions.events.acknowledge()
            actions.acted()
        }
    }

    AppButton {
        objectName: "muteChosen"
        visible: actions.events.chosenCount > 0
        hasIcon: true
        iconName: Icon.Mute
        text: qsTr("Mute…")
        onClicked: actions.muteRequested(actions.events)
    }

    AppButton {
        objectName: "chooseNoEvent"
        visible: actions.events.chosenCount > 0
        quiet: true
        text: qsTr("Choose none")
        onClicked: {
            actions.events.chooseNone()
            actions.acted()
        }
    }
}
