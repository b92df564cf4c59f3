import QtQuick
import Rollcall.App

// What all tiles share: the card, its line in the colour of what needs attention, hover and focus,
// mouse and keyboard.
Item {
    id: frame

    required property int index
    required property double nodeId
    required property int mark
    required property string description
    readonly property bool warns: mark === Mark.Hot || mark === Mark.NeedsYou || mark === Mark.Refused
    readonly property bool muted: Dashboard.attention.count > 0
                                  && Dashboard.attention.isMutedNode(nodeId, Dashboard.attention.revision)
    property bool focused: false ///< wears the ring of the keyboard
    property int radius: Theme.cardRadius
    default property alias content: body.data

    signal opened
    signal menuRequested(real x, real y)

    Accessible.role: Accessible.Button
    Accessible.name: muted ? qsTr("%1, muted").arg(description) : description
    Accessible.focusable: true
    Accessible.selected: chosen.shown
    Accessible.onPressAction: frame.opened()

    Rectangle {
        id: body
        anchors.fill: parent
        anchors.rightMargin: Theme.px(12)
        anchors.bottomMargin: Theme.px(12)
        radius: frame.radius
        color: hover.hovered ? Theme.hover : Theme.surface
        border.width: frame.focused ? 2 : 1
        border.color: frame.focused ? Theme.accent
                      : frame.warns ? Theme.mix(Theme.line, Theme.markColor(frame.mark), 0.45)
                      : hover.hovered ? Theme.lineStrong : Theme.line

        HoverHandler {
            id: hover
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            acceptedModifiers: Qt.NoModifier
            onTapped: (point, button) => {
                if (button === Qt.RightButton)
                    frame.menuRequested(point.position.x, point.position.y)
                else
                    frame.opened()
            }
        }

        // Ctrl chooses one more, Shift all in between.
        TapHandler {
            acceptedButtons: Qt.LeftButton
            acceptedModifiers: Qt.ControlModifier
            onTapped: Dashboard.selection.toggle(frame.nodeId)
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton
            acceptedModifiers: Qt.ShiftModifier
            onTapped: Dashboard.selection.extendTo(frame.nodeId)
        }
    }

    ChosenMark {
        id: chosen
        anchors.fill: body
        radius: frame.radius
        nodeId: frame.nodeId
    }
}
