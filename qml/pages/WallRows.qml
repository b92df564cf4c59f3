pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The troubles on the wall, the worst first, as many as there is room for: what, where, since when.
ListView {
    id: rows

    property real unit: 1 // 1/90 of the height of a wide screen
    property real room: 0
    readonly property real rowHeight: 10.6 * unit
    // When there are more, a lower line says how many.
    readonly property int shown: count * rowHeight <= room
                                 ? count : Math.max(1, Math.floor((room - 6.5 * unit) / rowHeight))
    readonly property int hidden: count - shown

    // A board that is gone is grey in a list, and an alarm on a wall.
    function colorOf(kind: int): color {
        return kind === Mark.Offline ? Theme.bad : Theme.markColor(kind)
    }

    function dotted(parts: var): string {
        return parts.filter(part => part.length > 0).join(" · ")
    }

    height: rowHeight * shown
    clip: true
    interactive: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What is not well")

    component Words: Text {
        color: Theme.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        renderType: Text.QtRendering
    }

    delegate: Item {
        id: row

        required property int index
        required property int mark
        required property string subject
        required property string what
        required property string where
        required property string since
        required property string age
        required property string seenText // who knows of it
        required property string description
        readonly property color ink: seenText.length > 0 ? Theme.muted : rows.colorOf(mark)

        width: ListView.view.width
        height: rows.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: description

        Rectangle {
            visible: row.index > 0
            width: parent.width
            height: Math.max(1, rows.unit * 0.16)
            color: Theme.line
        }

        StateMark {
            y: (parent.height - height) / 2
            width: 5 * rows.unit
            height: width
            kind: row.mark
            color: row.ink
        }

        Words {
            x: 8 * rows.unit
            y: 0.6 * rows.unit
            width: parent.width - x - age.width - 3 * rows.unit
            text: row.subject
            font.pixelSize: 5.2 * rows.unit
            color: row.seenText.length > 0 ? Theme.muted : Theme.text
        }

        Words {
            x: 8 * rows.unit
            y: 6 * rows.unit
            width: parent.width - x - beginning.width - 3 * rows.unit
            text: rows.dotted([row.what, row.where, row.seenText])
            font.pixelSize: 3.4 * rows.unit
            color: row.ink
        }

        Words {
            id: age
            anchors.right: parent.right
            y: 0.6 * rows.unit
            text: row.age
            font.pixelSize: 5.2 * rows.unit
            color: row.ink
        }

        Words {
            id: beginning
            anchors.right: parent.right
            y: 6 * rows.unit
            text: row.since
            font.pixelSize: 3.4 * rows.unit
            font.weight: Font.Normal
            color: Theme.muted
        }
    }
}
