import QtQuick
import QtQuick.Templates as T
import Rollcall.App

// "● 139 online": a count that is also a filter.
T.AbstractButton {
    id: chip

    property int kind: Mark.Online
    property int count: 0
    property string word
    property bool chosen: false

    implicitHeight: 34
    implicitWidth: row.implicitWidth + 26
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: qsTr("%1 %2").arg(count).arg(word)
    Keys.onReturnPressed: click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8

            StateMark {
                anchors.verticalCenter: parent.verticalCenter
                width: 11
                height: 11
                kind: chip.kind
                color: Theme.markColor(chip.kind)
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.count
                font.pixelSize: 15
                font.weight: Font.DemiBold
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.word
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: chip.chosen ? Theme.mix(Theme.surface, Theme.accent, 0.14)
                           : chip.hovered ? Theme.raised : Theme.surface
        border.width: chip.visualFocus ? 2 : 1
        border.color: chip.chosen || chip.visualFocus ? Theme.accent
                                                      : chip.hovered ? Theme.lineStrong : Theme.line
    }
}
