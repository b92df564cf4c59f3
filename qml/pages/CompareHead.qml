import QtQuick
import Rollcall.App

// The head of one column: which node this is, a way to its page and out of the comparison.
Item {
    id: head

    required property var modelData

    signal opened(double nodeId)
    signal dropped(double nodeId)

    height: 56

    StateMark {
        x: 10
        y: 9
        width: 11
        height: 11
        kind: head.modelData.mark
        color: Theme.markColor(head.modelData.mark)
    }

    AppButton {
        id: open
        x: 22
        y: 0
        width: Math.min(implicitWidth, head.width - x - 34)
        implicitHeight: 30
        quiet: true
        leftPadding: 6
        rightPadding: 6
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
        anchors.rightMargin: 8
        y: 1
        implicitWidth: 28
        implicitHeight: 28
        quiet: true
        hasIcon: true
        iconName: Icon.Close
        Accessible.name: qsTr("Leave out %1").arg(head.modelData.name)
        onClicked: head.dropped(head.modelData.nodeId)
    }

    Label {
        x: 10
        y: 32
        width: head.width - 20
        text: head.modelData.summary
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }
}
