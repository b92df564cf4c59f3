import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Computers that announce SSH on the local network, while this is to be seen.
ColumnLayout {
    id: form

    function focusField() {
        again.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.px(8)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(10)

        StateMark {
            Layout.preferredWidth: Theme.px(11)
            Layout.preferredHeight: Theme.px(11)
            kind: Dashboard.enrolment.problem.length > 0 ? Mark.Late
                  : Dashboard.enrolment.searching ? Mark.Connecting : Mark.Offline
            color: Theme.markColor(kind)
        }

        Label {
            objectName: "enrolSearchState"
            Layout.fillWidth: true
            text: Dashboard.enrolment.problem.length > 0
                  ? Dashboard.enrolment.problem
                  : !Dashboard.enrolment.searching
                  ? qsTr("%n board(s) announced themselves.", "", Dashboard.enrolment.plan.count)
                  : Dashboard.enrolment.plan.count === 0
                  ? qsTr("Listening for boards that announce SSH. Those that are switched on now will turn up by themselves.")
                  : qsTr("Listening: %n board(s) so far.", "", Dashboard.enrolment.plan.count)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.secondarySize
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        AppButton {
            id: again
            objectName: "enrolSearch"
            text: qsTr("Look again")
            onClicked: Dashboard.enrolment.search()
        }
    }

    AppCheckBox {
        objectName: "enrolByAddress"
        Layout.fillWidth: true
        text: qsTr("Reach them by IP address, for a computer that cannot look up .local names")
        checked: Dashboard.enrolment.byAddress
        onToggled: Dashboard.enrolment.byAddress = checked
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Boards announce SSH when avahi-daemon runs on them. Nothing is connected to before you add it, and anybody can announce anything: compare the host keys.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
