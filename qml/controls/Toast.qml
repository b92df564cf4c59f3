import QtQuick
import Rollcall.App

// Says for a few seconds what became of an action.
Rectangle {
    id: toast

    property int kind: Mark.Online

    function show(text: string, markKind: int) {
        label.text = text
        kind = markKind
        opacity = 1
        timer.restart()
    }

    implicitWidth: Math.min(label.implicitWidth + Theme.px(54), parent ? parent.width - Theme.px(48) : Theme.px(400))
    implicitHeight: label.height + Theme.px(24)
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
        }
    }

    Timer {
        id: timer
        interval: toast.kind === Mark.Online ? 4000 : 9000
        onTriggered: toast.opacity = 0
    }

    StateMark {
        x: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        kind: toast.kind
        color: Theme.markColor(toast.kind)
    }

    Label {
        id: label
        x: Theme.px(38)
        y: Theme.px(12)
        width: toast.width - Theme.px(54)
        wrapMode: Text.Wrap
        font.pixelSize: Theme.secondarySize
    }

    TapHandler {
        onTapped: toast.opacity = 0
    }
}
