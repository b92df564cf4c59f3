pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// Where boards can be taken from: one of five, or none yet. Arrow keys move between them.
ColumnLayout {
    id: sources

    property int current: Enrolment.Address // -1: none yet, and each can be tabbed to
    signal chosen(int source)

    readonly property var choices: [
        { source: Enrolment.Address, icon: Icon.Address, title: qsTr("Address or range"),
          text: qsTr("One board, or pi[01-32].lab") },
        { source: Enrolment.Network, icon: Icon.Network, title: qsTr("On this network"),
          text: qsTr("Boards that announce themselves") },
        { source: Enrolment.File, icon: Icon.Import, title: qsTr("From a file"),
          text: qsTr("Ansible, CSV, hosts, SSH config") },
        { source: Enrolment.ThisComputer, icon: Icon.Computer, title: qsTr("This computer"),
          text: qsTr("Without SSH, at once") },
        { source: Enrolment.Demo, icon: Icon.Play, title: qsTr("Demo fleet"),
          text: qsTr("24 simulated boards to look at") }
    ]

    function focusCurrent() {
        for (let i = 0; i < repeater.count; ++i) {
            if (choices[i].source === current)
                repeater.itemAt(i).forceActiveFocus(Qt.TabFocusReason)
        }
    }

    function move(index: int) {
        if (index < 0 || index >= choices.length)
            return
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        if (current >= 0)
            chosen(choices[index].source)
    }

    spacing: Theme.px(8)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Where the boards are taken from")

    Repeater {
        id: repeater
        model: sources.choices

        T.RadioButton {
            id: choice

            required property var modelData
            required property int index
            readonly property bool taken: sources.current === modelData.source
            readonly property bool stop: taken || sources.current < 0

            objectName: "source" + modelData.source
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.px(58), implicitContentHeight + Theme.px(18))
            text: modelData.title
            focusPolicy: stop ? Qt.StrongFocus : Qt.ClickFocus
            activeFocusOnTab: stop
            checked: taken
            Accessible.checkable: true
            Accessible.checked: checked
            autoExclusive: false // the caller says what is taken
            Accessible.name: text
            Accessible.description: modelData.text
            onClicked: sources.chosen(modelData.source)
            Keys.onReturnPressed: choice.clicked()
            Keys.onUpPressed: sources.move(index - 1)
            Keys.onDownPressed: sources.move(index + 1)

            contentItem: RowLayout {
                spacing: Theme.px(12)

                Icon {
                    Layout.leftMargin: Theme.px(14)
                    Layout.preferredWidth: Theme.px(20)
                    Layout.preferredHeight: Theme.px(20)
                    name: choice.modelData.icon
                    color: choice.taken ? Theme.accent : Theme.muted
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.px(10)
                    spacing: 2

                    Label {
                        Layout.fillWidth: true
                        text: choice.modelData.title
                        font.pixelSize: Theme.cardTitleSize
                        font.weight: choice.taken ? Font.DemiBold : Font.Medium
                    }

                    Label {
                        Layout.fillWidth: true
                        text: choice.modelData.text
                        wrapMode: Text.Wrap
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }
            }

            background: Rectangle {
                radius: Theme.cardRadius
                color: choice.taken ? Theme.mix(Theme.surface, Theme.accent, 0.08)
                                    : choice.hovered ? Theme.hover : Theme.surface
                border.width: choice.visualFocus ? 2 : 1
                border.color: choice.taken || choice.visualFocus ? Theme.accent : Theme.line
            }
        }
    }
}
