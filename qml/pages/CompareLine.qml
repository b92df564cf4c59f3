pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// One fact of several nodes. What is not as with the others is framed and bold, and its line has
// the sign ≠: nothing depends on colour. Unknown is a question mark, known to be none a dash.
Item {
    id: line

    required property string title
    required property string heading
    required property bool differs
    required property var cells
    property int titleWidth: Theme.px(190)
    property real columnWidth: Theme.px(200)
    property bool focused: false
    readonly property int above: heading.length > 0 ? Theme.px(40) : 0

    implicitHeight: above + Math.max(Theme.px(34), cellRow.implicitHeight, name.implicitHeight + Theme.px(18))
    Accessible.role: Accessible.Row
    Accessible.name: differs ? qsTr("%1 differs").arg(title) : title

    Label {
        x: Theme.px(14)
        y: Theme.px(16)
        visible: line.heading.length > 0
        text: line.heading
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        y: line.above
        width: line.width
        height: line.height - line.above
        color: line.focused ? Theme.hover : "transparent"
        border.width: line.focused ? 2 : 0
        border.color: Theme.accent
    }

    Rectangle {
        x: Theme.px(14)
        y: line.above
        width: line.width - Theme.px(28)
        height: 1
        color: Theme.line
        opacity: 0.6
    }

    Label {
        x: Theme.px(14)
        y: line.above + Theme.px(9)
        width: Theme.px(16)
        visible: line.differs
        text: "≠"
        font.weight: Font.Bold
        font.pixelSize: Theme.secondarySize
        Accessible.ignored: true
    }

    Label {
        id: name
        x: Theme.px(32)
        y: line.above + Theme.px(9)
        width: line.titleWidth - x - Theme.px(8)
        text: line.title
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: line.differs ? Theme.text : Theme.muted
        font.pixelSize: Theme.secondarySize
        font.weight: line.differs ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }

    Row {
        id: cellRow
        x: line.titleWidth
        y: line.above

        Repeater {
            model: line.cells

            Item {
                id: cell

                required property var modelData
                readonly property bool known: modelData.state === CompareModel.Known

                width: line.columnWidth
                implicitHeight: column.implicitHeight + Theme.px(14)
                height: implicitHeight
                Accessible.role: Accessible.Cell
                Accessible.name: modelData.spoken

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.px(3)
                    anchors.rightMargin: Theme.px(6)
                    visible: cell.modelData.odd
                    radius: 6
                    color: Theme.sunken
                    border.width: 1
                    border.color: Theme.lineStrong
                }

                Column {
                    id: column
                    x: Theme.px(10)
                    y: Theme.px(9)
                    width: cell.width - Theme.px(22)
                    spacing: 2

                    Label {
                        width: parent.width
                        text: cell.known ? cell.modelData.text
                              : cell.modelData.state === CompareModel.Absent ? "– " + cell.modelData.text
                                                                              : "? " + cell.modelData.text
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        color: cell.known ? Theme.text : Theme.faint
                        font.pixelSize: Theme.secondarySize
                        font.weight: cell.modelData.odd ? Font.DemiBold : Font.Normal
                        font.italic: cell.modelData.state === CompareModel.Unknown
                    }

                    Label {
                        width: parent.width
                        visible: text.length > 0
                        text: cell.modelData.note
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }

                HoverHandler {
                    id: hover
                }

                AppToolTip {
                    visible: hover.hovered && cell.modelData.origin.length > 0
                    text: cell.modelData.origin
                }
            }
        }
    }
}
