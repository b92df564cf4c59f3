import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One address, several, or a range: read while it is typed, with what is wrong underlined.
ColumnLayout {
    id: form

    signal entered

    function focusField() {
        address.forceActiveFocus(Qt.TabFocusReason)
        address.selectAll()
    }

    spacing: Theme.px(6)

    Label {
        text: qsTr("Address, or a range of them")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    AppField {
        id: address
        objectName: "enrolAddress"
        Layout.fillWidth: true
        text: Dashboard.enrolment.typed
        placeholderText: qsTr("pi@raspberrypi.local, 192.168.1.20:2222, pi[01-32].lab")
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        wrong: Dashboard.enrolment.problem.length > 0
        Accessible.name: qsTr("Address, or a range of them")
        Accessible.description: problem.visible ? problem.text : summary.text
        onTextEdited: Dashboard.enrolment.typed = text
        Keys.onReturnPressed: form.entered()
        Keys.onEnterPressed: form.entered()

        // Under the part that is at fault.
        Rectangle {
            objectName: "fault"
            readonly property int begin: Dashboard.enrolment.faultBegin
            readonly property int end: Dashboard.enrolment.faultEnd
            // Worked out anew when the text scrolls within its field.
            readonly property real shift: address.cursorRectangle.x
            readonly property real from: placeOf(begin, shift)
            readonly property real to: placeOf(end, shift)

            function placeOf(letter: int, shifted: real): real {
                return letter < 0 ? 0 : address.positionToRectangle(letter).x
            }

            visible: begin >= 0 && end > begin && x < address.width - Theme.px(8)
            x: Math.max(address.leftPadding, from)
            y: address.height - Theme.px(8)
            width: Math.max(Theme.px(6), Math.min(to, address.width - address.rightPadding) - x)
            height: 2
            radius: 1
            color: Theme.bad
        }
    }

    Label {
        id: problem
        objectName: "enrolProblem"
        Layout.fillWidth: true
        visible: Dashboard.enrolment.problem.length > 0
        text: Dashboard.enrolment.problem
        wrapMode: Text.Wrap
        color: Theme.bad
        font.pixelSize: Theme.secondarySize
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Label {
        id: summary
        Layout.fillWidth: true
        visible: !problem.visible
        text: Dashboard.enrolment.typed.length === 0
              ? qsTr("[user@]host[:port]. Ranges count: pi[01-32].lab, node[1-3,7]. Several are separated by commas.")
              : Dashboard.enrolment.plan.count === 0 ? " "
              : qsTr("%n board(s)", "", Dashboard.enrolment.plan.count)
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
