import QtQuick
import QtQuick.Templates as T
import Rollcall.App

T.CheckBox {
    id: box

    implicitHeight: Math.max(Theme.px(28), implicitContentHeight)
    implicitWidth: implicitContentWidth + leftPadding
    leftPadding: Theme.px(30)
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        y: Theme.px(5)
        width: Theme.px(18)
        height: Theme.px(18)
        radius: 4
        color: box.checked ? Theme.accent : Theme.surface
        border.width: box.visualFocus ? 2 : 1
        border.color: box.visualFocus ? Theme.text : box.checked ? Theme.accent : Theme.lineStrong

        Icon {
            visible: box.checked
            anchors.centerIn: parent
            width: Theme.px(14)
            height: Theme.px(14)
            name: Icon.Check
            color: Theme.accentText
        }
    }

    contentItem: Label {
        text: box.text
        font: box.font
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }
}
