pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// The title of a column: a click sorts, its right edge resizes, and it is dragged to another place.
// By keyboard: Enter sorts, Shift with left and right resizes, Ctrl with left and right moves.
T.AbstractButton {
    id: title

    required property int index
    property int version: 0 ///< changes with widths and places, which are asked for by function
    readonly property string caption: version >= 0 ? Dashboard.table.title(index) : ""
    readonly property bool numeric: version >= 0 && Dashboard.table.isNumeric(index)
    readonly property bool sorted: Dashboard.table.sortedColumn === index
    readonly property bool dragged: drag.active
    readonly property real dropX: x + width / 2 + drag.activeTranslation.x ///< while it is dragged

    signal leaveRequested(int to)
    signal moveRequested(int to)
    signal dropped(real x)

    width: version >= 0 ? Dashboard.table.width(index) : 0
    height: Theme.px(35)
    z: dragged ? 1 : 0
    opacity: dragged ? 0.85 : 1
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: !sorted ? caption
                     : Dashboard.table.descending ? qsTr("%1, sorted downwards").arg(caption)
                                                  : qsTr("%1, sorted upwards").arg(caption)
    onClicked: Dashboard.table.sortBy(index)
    Keys.onReturnPressed: Dashboard.table.sortBy(index)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right)
            return
        const by = event.key === Qt.Key_Left ? -1 : 1
        if (event.modifiers & Qt.ShiftModifier)
            Dashboard.table.setWidth(index, Dashboard.table.width(index) + by * 16)
        else if (event.modifiers & Qt.ControlModifier)
            title.moveRequested(index + by)
        else
            title.leaveRequested(index + by)
        event.accepted = true
    }

    transform: Translate {
        x: title.dragged ? drag.activeTranslation.x : 0
    }

    DragHandler {
        id: drag
        target: null
        yAxis.enabled: false
        cursorShape: Qt.ClosedHandCursor
        onActiveChanged: {
            if (!active)
                title.dropped(title.x + title.width / 2 + lastX)
        }
        onActiveTranslationChanged: {
            if (active)
                lastX = activeTranslation.x
        }
        property real lastX: 0
    }

    contentItem: RowLayout {
        spacing: Theme.px(4)

        Label {
            Layout.leftMargin: Theme.px(8)
            Layout.rightMargin: title.numeric && !title.sorted ? Theme.px(14) : 0
            horizontalAlignment: title.numeric ? Text.AlignRight : Text.AlignLeft
            text: title.caption
            color: title.sorted ? Theme.text : Theme.muted
            font.pixelSize: Theme.smallSize
            font.weight: title.sorted ? Font.DemiBold : Font.Medium
            Layout.fillWidth: !title.sorted || title.numeric
        }

        Icon {
            visible: title.sorted
            Layout.preferredWidth: Theme.px(12)
            Layout.preferredHeight: Theme.px(12)
            Layout.rightMargin: title.numeric ? Theme.px(10) : 0
            name: Icon.Down
            rotation: Dashboard.table.descending ? 0 : 180
            color: Theme.text
        }

        Item {
            visible: title.sorted && !title.numeric
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: 6
        color: title.dragged ? Theme.raised : title.hovered ? Theme.hover : "transparent"
        border.width: title.visualFocus ? 2 : title.dragged ? 1 : 0
        border.color: title.visualFocus ? Theme.accent : Theme.lineStrong

        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 1
            height: Theme.px(16)
            color: Theme.line
        }
    }

    MouseArea {
        property real grabbed: 0

        anchors.right: parent.right
        width: Theme.px(8)
        height: parent.height
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: mouse => grabbed = mouse.x
        onPositionChanged: mouse => {
            if (pressed)
                Dashboard.table.setWidth(title.index, Dashboard.table.width(title.index) + mouse.x - grabbed)
        }
    }
}
