import QtQuick
import QtQuick.Templates as T

// One of several choices below each other.
T.RadioButton {
    id: radio

    implicitHeight: Math.max(Theme.px(30), implicitContentHeight + Theme.px(8))
    implicitWidth: implicitContentWidth + leftPadding
    leftPadding: Theme.px(30)
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    indicator: Rectangle {
        y: (radio.height - height) / 2
        width: Theme.px(18)
        height: Theme.px(18)
        radius: Theme.px(9)
        color: Theme.surface
        border.width: radio.visualFocus ? 2 : 1
        border.color: radio.visualFocus || radio.checked ? Theme.accent : Theme.lineStrong

        Rectangle {
            visible: radio.checked
            anchors.centerIn: parent
            width: Theme.px(8)
            height: Theme.px(8)
            radius: Theme.px(4)
            color: Theme.accent
        }
    }

    contentItem: Label {
        text: radio.text
        font: radio.font
        wrapMode: Text.Wrap
        maximumLineCount: 3
        verticalAlignment: Text.AlignVCenter
    }
}
