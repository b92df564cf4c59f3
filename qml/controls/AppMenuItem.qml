import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: item

    property bool danger: false

    implicitWidth: Theme.px(210)
    implicitHeight: visible ? Theme.px(34) : 0
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(12)
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    Accessible.name: text

    contentItem: Label {
        text: item.text
        font: item.font
        color: !item.enabled ? Theme.faint : item.danger ? Theme.bad : Theme.text
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: 6
        color: item.highlighted ? Theme.track : "transparent"
    }
}
