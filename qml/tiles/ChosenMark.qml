import QtQuick
import Rollcall.App

// That a node is chosen: a frame and a tick, over whatever shows the node.
Rectangle {
    id: chosen

    required property double nodeId
    readonly property bool shown: Dashboard.selection.count > 0 && Dashboard.selection.revision > 0
                                  && Dashboard.selection.has(nodeId)

    visible: shown
    color: "transparent"
    border.width: 2
    border.color: Theme.accent

    Rectangle {
        width: Theme.px(15)
        height: Theme.px(15)
        radius: Math.min(7, chosen.radius)
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            width: Theme.px(11)
            height: Theme.px(11)
            name: Icon.Check
            color: Theme.accentText
        }
    }
}
