import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// "● 139 online": a count that is also a filter.
T.CheckBox {
    id: chip

    required property int kind
    required property int count
    required property string word
    property bool chosen: false

    implicitHeight: Theme.px(34)
    implicitWidth: implicitContentWidth + Theme.px(26)
    leftPadding: Theme.px(13)
    rightPadding: Theme.px(13)
    focusPolicy: Qt.StrongFocus
    checked: chosen
    Accessible.checkable: true
    Accessible.checked: checked
    nextCheckState: () => checkState // whoever is clicked for says what is chosen
    Accessible.name: qsTr("%1 %2").arg(count).arg(word)
    Keys.onReturnPressed: chip.clicked()

    contentItem: RowLayout {
        spacing: Theme.px(8)

        StateMark {
            Layout.preferredWidth: Theme.px(11)
            Layout.preferredHeight: Theme.px(11)
            kind: chip.kind
            color: Theme.markColor(chip.kind)
        }

        Label {
            text: chip.count
            font.pixelSize: Theme.px(15)
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
