import QtQuick
import Rollcall.App

// One event on one line: what, where, in numbers, since when.
Rectangle {
    id: row

    property bool showNodes: false
    required property int index
    required property string nodeName
    required property double nodeId
    required property string title
    required property string detail
    required property int mark
    required property string time
    required property string length
    required property bool open
    required property string seen
    required property string muted
    required property bool chosen
    readonly property bool quiet: seen.length > 0 || muted.length > 0

    signal opened(double nodeId)
    signal toggled(int row)
    signal rangeChosen(int row)
    signal menuRequested(int row, Item item, real x, real y)

    height: Theme.px(44)
    color: chosen ? Theme.mix(Theme.surface, Theme.accent, 0.14) : hover.hovered ? Theme.hover : "transparent"
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    function sentence(parts: var): string {
        return parts.filter(part => part.length > 0).join(", ")
    }

    Accessible.name: sentence([title, nodeName, detail, time, length, seen, muted])
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: toggled(index)

    Rectangle {
        visible: row.index > 0
        x: Theme.px(16)
        width: parent.width - Theme.px(32)
        height: 1
        color: Theme.line
        opacity: 0.6
    }

    Rectangle {
        objectName: "chooser"
        x: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(18)
        height: Theme.px(18)
        radius: Theme.px(4)
        visible: row.chosen || hover.hovered || row.ListView.isCurrentItem && row.ListView.view.activeFocus
        color: row.chosen ? Theme.accent : "transparent"
        border.width: 1
        border.color: row.chosen ? Theme.accent : Theme.lineStrong

        Icon {
            visible: row.chosen
            anchors.centerIn: parent
            width: Theme.px(14)
            height: Theme.px(14)
            name: Icon.Check
            color: Theme.accentText
        }
    }

    StateMark {
        x: Theme.px(44)
        anchors.verticalCenter: parent.verticalCenter
        kind: row.mark
        color: Theme.markColor(row.mark)
        opacity: row.quiet ? 0.6 : 1
    }

    Label {
        id: what
        x: Theme.px(68)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(150)
        text: row.title
        font.weight: Font.Medium
        font.pixelSize: Theme.secondarySize
    }

    Label {
        id: where
        visible: row.showNodes
        x: Theme.px(224)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(200), parent.width * 0.2)
        text: row.nodeName
        font.pixelSize: Theme.secondarySize
    }

    Column {
        x: row.showNodes ? where.x + where.width + Theme.px(12) : Theme.px(224)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.px(290)
        visible: width > Theme.px(60) // in a narrow window there is no room for it

        Label {
            visible: text.length > 0
            width: parent.width
            text: row.detail
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        // Who has seen it, and that nobody is told.
        Row {
            visible: row.quiet
            width: parent.width
            spacing: Theme.px(5)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(12)
                height: Theme.px(12)
                name: row.muted.length > 0 ? Icon.Mute : Icon.Check
                color: Theme.muted
            }

            Label {
                width: parent.width - Theme.px(17)
                text: row.seen.length > 0 && row.muted.length > 0 ? row.seen + " · " + row.muted
                                                                  : row.seen + row.muted
                color: Theme.muted
                font.pixelSize: Theme.captionSize
            }
        }
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(178)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(104)
        horizontalAlignment: Text.AlignRight
        text: row.open ? qsTr("for %1").arg(row.length) : row.length
        color: row.open && !row.quiet ? Theme.markColor(row.mark) : Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Label {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(148)
        horizontalAlignment: Text.AlignRight
        text: row.time
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: point => {
            row.ListView.view.currentIndex = row.index
            if (point.position.x < Theme.px(40) || !row.showNodes)
                row.toggled(row.index)
            else
                row.opened(row.nodeId)
        }
    }

    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: row.toggled(row.index)
    }

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: row.rangeChosen(row.index)
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            row.ListView.view.currentIndex = row.index
            row.menuRequested(row.index, row, point.position.x, point.position.y)
        }
    }
}
