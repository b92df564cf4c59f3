import QtQuick
import Rollcall.App

// The head of one column: which node this is, a way to its page and out of the comparison.
Item {
    id: head

    required property var modelData

    signal opened(double nodeId)
    signal dropped(double nodeId)

    height: Theme.px(56)

    StateMark {
        x: Theme.px(10)
        y: Theme.px(9)
        width: Theme.px(11)
        height: Theme.px(11)
        kind: head.modelData.mark
        color: Theme.markColor(head.modelData.mark)
    }

    AppButton {
        id: open
        x: Theme.px(22)
        y: 0
        width: Math.min(implicitWidth, head.width - x - Theme.px(34))
        implicitHeight: Theme.px(30)
        quiet: true
        leftPadding: Theme.px(6)
        rightPadding: Theme.px(6)
        text: head.modelData.name
        Accessible.name: qsTr("Open %1, %2").arg(head.modelData.name).arg(head.modelData.word)
        onClicked: head.opened(head.modelData.nodeId)
    }

    AppToolTip {
        visible: open.hovered
        text: head.modelData.name
    }

    AppButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        y: 1
        implicitWidth: Theme.px(28)
        implicitHeight: Theme.px(28)
        quiet: true
        hasIcon: true
        iconName: Icon.Close
        Accessible.name: qsTr("Leave out %1").arg(head.modelData.name)
        onClicked: head.dropped(head.modelData.nodeId)
    }

    Label {
        x: Theme.px(10)
        y: Theme.px(32)
        width: head.width - Theme.px(20)
        text: head.modelData.summary
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
