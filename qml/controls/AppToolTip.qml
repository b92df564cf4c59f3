import QtQuick
import QtQuick.Templates as T

// A short text over what the pointer rests on.
T.ToolTip {
    id: tip

    delay: 250
    y: -implicitHeight - 4
    implicitWidth: Math.min(implicitContentWidth, 420) + 20
    implicitHeight: implicitContentHeight + 12
    margins: 8

    contentItem: Label {
        leftPadding: 10
        rightPadding: 10
        topPadding: 6
        text: tip.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
    }

    background: Rectangle {
        radius: 6
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
    }
}
