pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The seats of a roll call: as they stand in the room where their names tell, else in the order of
// the list. All of them on one screen as long as that can be read.
FocusScope {
    id: grid

    required property RollCallModel seats
    property int filter: -1 // a standing, or -1: all
    property int current: -1
    readonly property bool planned: seats.planColumns > 0
    readonly property int count: seats.expected
    // As large as lets all of them be seen; wide enough for their words where there is room.
    readonly property size fitting: {
        for (const cell of [[196, 112], [164, 100], [134, 90], [104, 54], [110, 30], [88, 30]]) {
            const wide = Theme.px(cell[0]), high = Theme.px(cell[1])
            if (Math.ceil(count / Math.max(1, Math.floor(width / wide))) * high <= height)
                return Qt.size(wide, high)
        }
        return Qt.size(Theme.px(74), Theme.px(30))
    }
    readonly property int across: planned ? seats.planColumns : Math.max(1, Math.floor(width / fitting.width))
    readonly property real cellWidth: Math.min(Theme.px(240), width / Math.max(1, across))
    readonly property real cellHeight: planned
        ? Math.max(Theme.px(26), Math.min(Theme.px(112), height / seats.planRows, Math.max(Theme.px(54), cellWidth * 1.05))) : fitting.height

    signal nodeOpened(double nodeId)

    function tileAt(row: int): SeatTile {
        return (planned ? places.itemAt(row) : list.itemAtIndex(row)) as SeatTile
    }

    function open(row: int) {
        current = row
        const tile = tileAt(row)
        if (tile && tile.nodeId > 0)
            nodeOpened(tile.nodeId)
    }

    // To the next seat in that direction; empty places are passed over.
    function walk(x: int, y: int) {
        if (current < 0) {
            current = count > 0 ? 0 : -1
        } else if (!planned) {
            const next = current + x + y * across
            current = next >= 0 && next < count ? next : current
        } else {
            const from = places.itemAt(current)
            let column = from["planColumn"] + x, row = from["planRow"] + y
            while (column >= 0 && row >= 0 && column < seats.planColumns && row < seats.planRows) {
                const next = seatOn(column, row)
                if (next >= 0) {
                    current = next
                    break
                }
                column += x
                row += y
            }
        }
        if (planned)
            showPlace()
        else
            list.positionViewAtIndex(current, GridView.Contain)
    }

    function seatOn(column: int, row: int): int {
        for (let i = 0; i < places.count; ++i) {
            const seat = places.itemAt(i)
            if (seat && seat["planColumn"] === column && seat["planRow"] === row)
                return i
        }
        return -1
    }

    function showPlace() {
        const tile = places.itemAt(current)
        if (!tile)
            return
        if (tile.y < room.contentY)
            room.contentY = tile.y
        else if (tile.y + tile.height > room.contentY + room.height)
            room.contentY = tile.y + tile.height - room.height
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n seat(s)", "", count)
    onActiveFocusChanged: {
        if (activeFocus && current < 0 && count > 0)
            current = 0
    }
    onCountChanged: current = -1
    Keys.onLeftPressed: walk(-1, 0)
    Keys.onRightPressed: walk(1, 0)
    Keys.onUpPressed: walk(0, -1)
    Keys.onDownPressed: walk(0, 1)
    Keys.onReturnPressed: open(current)
    Keys.onEnterPressed: open(current)

    component PlannedSeat: SeatTile {
        id: seatTile

        required property int planRow
        required property int planColumn

        x: planColumn * grid.cellWidth
        y: planRow * grid.cellHeight
        width: grid.cellWidth
        height: grid.cellHeight
        dimmed: grid.filter >= 0 && standing !== grid.filter
        focused: grid.activeFocus && grid.current === index
        onOpened: grid.open(index)
    }

    Flickable {
        id: room
        anchors.fill: parent
        visible: grid.planned
        clip: true
        contentHeight: grid.seats.planRows * grid.cellHeight
        boundsBehavior: Flickable.StopAtBounds

        Repeater {
            id: places
            model: grid.planned ? grid.seats : null
            delegate: PlannedSeat {}
        }
    }

    GridView {
        id: list
        objectName: "seatList"
        anchors.fill: parent
        visible: !grid.planned
        clip: true
        keyNavigationEnabled: false
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cellWidth: Math.floor(width / Math.max(1, grid.across)) // a fraction more, and one less fits
        cellHeight: grid.cellHeight
        model: grid.planned ? null : grid.seats
        delegate: SeatTile {
            width: list.cellWidth
            height: list.cellHeight
            dimmed: grid.filter >= 0 && standing !== grid.filter
            focused: grid.activeFocus && grid.current === index
            onOpened: grid.open(index)
        }
    }

    AppScrollBar {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.px(14)
        height: parent.height
        visible: size < 1
        orientation: Qt.Vertical
        size: grid.planned ? room.visibleArea.heightRatio : list.visibleArea.heightRatio
        position: grid.planned ? room.visibleArea.yPosition : list.visibleArea.yPosition
        onPositionChanged: {
            if (!pressed)
                return
            if (grid.planned)
                room.contentY = position * room.contentHeight
            else
                list.contentY = position * list.contentHeight + list.originY
        }
    }
}
