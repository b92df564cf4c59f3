import QtQuick
import QtQuick.Templates as T
import Rollcall.App

T.CheckBox {
    id: box

    implicitHeight: Math.max(28, implicitContentHeight)
    implicitWidth: implicitContentWidth + leftPadding
    leftPadding: 30
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    Accessible.name: text

    indicator: Rectangle {
        y: 5
        width: 18
        height: 18
        radius: 4
        color: box.checked ? Theme.accent : Theme.surface
        border.width: box.visualFocus ? 2 : 1
        border.color: box.visualFocus ? Theme.text : box.checked ? Theme.accent : Theme.lineStrong

        Icon {
            visible: box.checked
            anchors.centerIn: parent
            width: 14
            height: 14
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
