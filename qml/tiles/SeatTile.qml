import QtQuick
import Rollcall.App

// One seat of the roll call: its name, the board that should stand there, and how it is, by shape
// and word. Loses the reason, then the board, then the word as it shrinks.
Item {
    id: tile

    required property int index
    required property string label
    required property string seat
    required property string name
    required property int standing
    required property int mark
    required property string word
    required property string note
    required property double nodeId
    required property string description
    property bool dimmed: false
    property bool focused: false
    readonly property bool full: width >= Theme.px(90) && height >= Theme.px(82)
    readonly property bool wordy: width >= Theme.px(84) && height >= Theme.px(50)
    readonly property color ink: Theme.markColor(mark)

    signal opened

    opacity: dimmed ? 0.25 : 1
    Accessible.role: Accessible.Button
    Accessible.name: description
    Accessible.focusable: true
    Accessible.onPressAction: tile.opened()

    Rectangle {
        id: body
        anchors.fill: parent
        anchors.margins: tile.wordy ? Theme.px(5) : 2
        radius: tile.wordy ? Theme.radius : 5
        color: tile.mark === Mark.Online ? Theme.surface : Theme.mix(Theme.surface, tile.ink, 0.1)
        border.width: tile.focused ? 2 : 1
        border.color: tile.focused ? Theme.accent
                      : tile.mark === Mark.Online ? Theme.line : Theme.mix(Theme.line, tile.ink, 0.55)

        StateMark {
            id: shape
            x: tile.wordy ? Theme.px(12) : Theme.px(6)
            y: tile.wordy ? title.y + (title.height - height) / 2 : (parent.height - height) / 2
            width: tile.full ? Theme.px(16) : Theme.px(12)
            height: width
            kind: tile.mark
            color: tile.ink
        }

        Label {
            id: title
            x: shape.x + shape.width + (tile.wordy ? Theme.px(9) : Theme.px(5))
            y: tile.full ? Theme.px(10) : tile.wordy ? Theme.px(5) : (parent.height - height) / 2
            width: parent.width - x - Theme.px(6)
            // Of a name the domain is the first to go.
            text: tile.wordy ? tile.label : tile.label.replace(/^([A-Za-z][^.]*)\..*$/, "$1")
            font.pixelSize: tile.full ? (tile.width >= Theme.px(132) ? Theme.px(20) : Theme.px(16)) : tile.wordy ? Theme.bodySize : Theme.captionSize
            font.weight: Font.DemiBold
        }

        Label {
            id: board
            visible: tile.full && tile.seat.length > 0
            x: Theme.px(12)
            y: title.y + title.height + 2
            width: parent.width - Theme.px(20)
            text: tile.name
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }

        Label {
            id: state
            visible: tile.wordy
            x: Theme.px(12)
            y: board.visible ? board.y + board.height + Theme.px(4) : title.y + title.height + (tile.full ? Theme.px(6) : 1)
            width: parent.width - Theme.px(20)
            text: tile.word
            color: tile.ink
            font.pixelSize: tile.full ? Theme.secondarySize : Theme.captionSize
            font.weight: Font.DemiBold
        }

        Label {
            visible: tile.full && y + height <= parent.height - Theme.px(4) && text.length > 0
            x: Theme.px(12)
            y: state.y + state.height + 1
            width: parent.width - Theme.px(20)
            text: tile.note
            color: Theme.muted
            font.pixelSize: Theme.captionSize
        }

        HoverHandler {
            id: hover
        }

        TapHandler {
            onTapped: tile.opened()
        }
    }

    AppToolTip {
        visible: hover.hovered
        text: tile.description
    }
}
