import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: item

    property bool danger: false

    implicitWidth: 210
    implicitHeight: visible ? 34 : 0
    leftPadding: 12
    rightPadding: 12
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
