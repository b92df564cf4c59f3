import QtQuick
import QtQuick.Templates as T

// A thin bar that is there only when there is something to scroll.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.px(10)
    implicitHeight: Theme.px(10)
    padding: 2
    visible: size < 1.0
    minimumSize: 0.06

    contentItem: Rectangle {
        implicitWidth: Theme.px(6)
        implicitHeight: Theme.px(6)
        radius: 3
        color: bar.pressed ? Theme.faint : Theme.lineStrong
        opacity: bar.pressed || bar.hovered ? 1 : 0.7
    }
}
