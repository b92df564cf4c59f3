import QtQuick
import QtQuick.Templates as T

// One of several words in a line that may wrap, one of them taken. The caller says which.
T.RadioButton {
    id: chip

    property bool taken: false

    implicitHeight: Theme.px(34)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.px(13)
    rightPadding: Theme.px(13)
    focusPolicy: Qt.StrongFocus
    checked: taken
    autoExclusive: false
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: taken
    Keys.onReturnPressed: chip.clicked()

    contentItem: Label {
        text: chip.text
        verticalAlignment: Text.AlignVCenter
        color: chip.taken ? Theme.text : Theme.muted
        font.pixelSize: Theme.secondarySize
        font.weight: chip.taken ? Font.DemiBold : Font.Normal
    }

    background: Rectangle {
        radius: Theme.radius
        color: chip.taken ? Theme.mix(Theme.surface, Theme.accent, 0.14)
                          : chip.hovered ? Theme.raised : Theme.surface
        border.width: chip.visualFocus ? 2 : 1
        border.color: chip.taken || chip.visualFocus ? Theme.accent
                                                     : chip.hovered ? Theme.lineStrong : Theme.line
    }
}
