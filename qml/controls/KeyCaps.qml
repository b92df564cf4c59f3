pragma ComponentBehavior: Bound
import QtQuick

// Keys as they look on a keyboard: "Ctrl+F" in one frame, its alternatives beside it.
Row {
    id: caps

    property var keys: []

    spacing: Theme.px(6)
    Accessible.ignored: true

    Repeater {
        model: caps.keys

        Rectangle {
            id: cap

            required property string modelData

            objectName: "keyCap"
            implicitWidth: Math.max(Theme.px(22), label.implicitWidth + Theme.px(12))
            implicitHeight: Theme.px(20)
            radius: 4
            color: Theme.sunken
            border.width: 1
            border.color: Theme.lineStrong

            Label {
                id: label
                anchors.centerIn: parent
                text: cap.modelData
                color: Theme.muted
                font.pixelSize: Theme.captionSize
                font.weight: Font.Medium
            }
        }
    }
}
