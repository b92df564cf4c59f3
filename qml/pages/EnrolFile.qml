import QtQuick
import QtQuick.Layouts
import Rollcall.App

// A list that is there already: a file chosen, dropped, or named by its path.
ColumnLayout {
    id: form

    function focusField() {
        path.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.px(8)

    FilePicker {
        id: picker
        title: qsTr("A list of boards")
        onPicked: path => Dashboard.enrolment.readFile(path)
    }

    Label {
        text: qsTr("File")
        font.pixelSize: Theme.secondarySize
        font.weight: Font.Medium
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(8)

        AppField {
            id: path
            objectName: "enrolPath"
            Layout.fillWidth: true
            text: Dashboard.enrolment.file
            placeholderText: qsTr("Choose a file, or drop it anywhere on this page")
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            wrong: Dashboard.enrolment.problem.length > 0
            Accessible.name: qsTr("Path of the file")
            Accessible.description: Dashboard.enrolment.problem
            Keys.onReturnPressed: Dashboard.enrolment.readFile(text)
            Keys.onEnterPressed: Dashboard.enrolment.readFile(text)
        }

        AppButton {
            objectName: "enrolBrowse"
            text: qsTr("Choose…")
            onClicked: picker.open()
        }

        ChoiceBox {
            objectName: "enrolFormat"
            name: qsTr("Format")
            prefix: qsTr("Format")
            model: Dashboard.enrolment.formatChoices
            currentIndex: Dashboard.enrolment.formatChoice
            onChosen: index => Dashboard.enrolment.formatChoice = index
        }
    }

    Label {
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
        objectName: "enrolFormatText"
        Layout.fillWidth: true
        visible: Dashboard.enrolment.problem.length === 0
        text: Dashboard.enrolment.formatText.length > 0
              ? qsTr("Read as: %1").arg(Dashboard.enrolment.formatText)
              : qsTr("Ansible inventories (INI, YAML), CSV tables with a name or address column, ~/.ssh/config, hosts files and plain lists of addresses are recognised. The file is only read.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
