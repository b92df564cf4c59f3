import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// "● 139 online": a count that is also a filter.
T.AbstractButton {
    id: chip

    required property int kind
    required property int count
    required property string word
    property bool chosen: false

    implicitHeight: 34
    implicitWidth: implicitContentWidth + 26
    leftPadding: 13
    rightPadding: 13
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: qsTr("%1 %2").arg(count).arg(word)
    Keys.onReturnPressed: chip.clicked()

    contentItem: RowLayout {
        spacing: 8

        StateMark {
            Layout.preferredWidth: 11
            Layout.preferredHeight: 11
            kind: chip.kind
            color: Theme.markColor(chip.kind)
        }

        Label {
            text: chip.count
            font.pixelSize: 15
            font.weight: Font.DemiBold
        }

        Label {
            text: chip.word
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
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
