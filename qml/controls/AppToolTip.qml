import QtQuick
import QtQuick.Templates as T

// A short text over what the pointer rests on.
T.ToolTip {
    id: tip

    delay: 250
    y: -implicitHeight - Theme.px(4)
    implicitWidth: Math.min(implicitContentWidth, Theme.px(420)) + Theme.px(20)
    implicitHeight: implicitContentHeight + Theme.px(12)
    margins: Theme.px(8)

    contentItem: Label {
        leftPadding: Theme.px(10)
        rightPadding: Theme.px(10)
        topPadding: Theme.px(6)
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
