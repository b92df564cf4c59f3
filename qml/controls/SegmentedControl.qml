pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A few choices side by side, one of them taken. Arrow keys move between them.
Rectangle {
    id: control

    property var model: []
    property int currentIndex: 0
    property string name
    signal activated(int index)

    function choose(index: int) {
        if (index < 0 || index >= model.length)
            return
        activated(index)
        const button = repeater.itemAt(index)
        if (button)
            button.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: row.implicitWidth + 2
    implicitHeight: Theme.controlHeight - 2
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Row {
        id: row
        anchors.centerIn: parent

        Repeater {
            id: repeater
            model: control.model

            // Not an AbstractButton: that would tell screen readers it is a push button, whatever
            // role it is given here.
            T.TabButton {
                id: segment

                required property string modelData
                required property int index
                readonly property bool current: control.currentIndex === index
                readonly property bool stop: current || control.currentIndex < 0 && index === 0

                implicitHeight: control.implicitHeight - 2
                implicitWidth: implicitContentWidth + Theme.px(26)
                text: modelData
                focusPolicy: stop ? Qt.StrongFocus : Qt.ClickFocus
                activeFocusOnTab: stop
                Accessible.name: text
                Accessible.selected: current
                onClicked: control.activated(index)
                Keys.onLeftPressed: control.choose(index - 1)
                Keys.onRightPressed: control.choose(index + 1)

                contentItem: Label {
                    text: segment.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.secondarySize
                    font.weight: segment.current ? Font.DemiBold : Font.Normal
                    color: segment.current ? Theme.text : Theme.muted
                }

                background: Rectangle {
                    radius: Theme.radius - 2
                    color: segment.current ? (Theme.dark ? Theme.line : Theme.sunken)
                                           : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.visualFocus ? 2 : 0
                    border.color: Theme.accent
                }
            }
        }
    }
}
