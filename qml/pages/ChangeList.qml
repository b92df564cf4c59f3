pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What changed on the board of this node, in words, newest first, until somebody has seen it.
Card {
    id: card

    required property ChangesModel changes
    /// Rows to show before the list scrolls.
    property int maxRows: 4
    readonly property int rowHeight: Theme.px(40)

    implicitHeight: heading.height + Math.min(maxRows, Math.max(1, list.count)) * rowHeight + Theme.px(16)
    clip: true

    RowLayout {
        id: heading
        x: Theme.px(16)
        width: card.width - Theme.px(32)
        height: Theme.px(48)
        spacing: Theme.px(12)

        Label {
            text: qsTr("Changes")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            text: card.changes.problem.length > 0 ? card.changes.problem
                  : card.changes.newCount > 0 ? qsTr("%n new", "", card.changes.newCount)
                                              : qsTr("all seen")
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        AppButton {
            objectName: "acknowledge"
            visible: card.changes.newCount > 0
            text: qsTr("Mark as seen")
            onClicked: card.changes.acknowledge()
        }
    }

    ListView {
        id: list
        objectName: "changeList"
        anchors.top: heading.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 1
        clip: true
        model: card.changes
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n change(s)", "", count)
        delegate: ChangeRow {
            width: ListView.view.width
        }

        // Not of what is scrolled: a child of a list moves with its content.
        FocusFrame {
            parent: list.parent
            of: list
        }

        AppScrollBar {
            parent: list.parent
            x: list.x + list.width - width
            y: list.y
            height: list.height
            orientation: Qt.Vertical
            size: list.visibleArea.heightRatio
            position: list.visibleArea.yPosition
            onPositionChanged: {
                if (pressed)
                    list.contentY = position * list.contentHeight + list.originY
            }
        }
    }

    component ChangeRow: Item {
        id: row

        required property string words
        required property string time
        required property bool hardware
        required property bool seen

        height: card.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: seen ? qsTr("%1, %2, seen").arg(words).arg(time)
                              : qsTr("%1, %2, new").arg(words).arg(time)

        StateMark {
            x: Theme.px(16)
            visible: !row.seen
            anchors.verticalCenter: parent.verticalCenter
            kind: row.hardware ? Mark.NeedsYou : Mark.Late
            color: Theme.markColor(kind)
        }

        Label {
            x: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - Theme.px(178)
            text: row.words
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: row.seen ? Theme.muted : Theme.text
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
    }
}
