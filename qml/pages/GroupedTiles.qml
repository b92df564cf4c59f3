pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The filtered fleet in groups, each with its counts and its worst, as tiles of any kind. The arrow
// keys walk through all groups.
FocusScope {
    id: tiles

    property int level: 1       // 1 full, 2 compact, 3 dots, 4 heat
    property real cellWidth: 222
    property real cellHeight: 148
    property double current: 0
    readonly property int across: Math.max(1, Math.floor((width + 0.5) / cellWidth))

    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    function showCurrent() {
        if (Dashboard.groups.groupOf(current) < 0)
            current = Dashboard.groups.step(0, 0, 0, 1)
        show()
    }

    function walk(across: int, down: int) {
        current = Dashboard.groups.step(current, across, down, tiles.across)
        show()
    }

    // With the title of its group, when it is in the first line of it.
    function show() {
        const line = grid.lineOf(current)
        if (line < 0)
            return
        if (grid.isTitle(line - 1))
            table.positionViewAtRow(line - 1, TableView.Contain)
        table.positionViewAtRow(line, TableView.Contain)
    }

    function currentTile(): Item {
        const line = grid.lineOf(current)
        return line < 0 ? null : table.itemAtCell(grid.columnOf(current), line)
    }

    function open(id: double) {
        current = id
        nodeOpened(id)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%1 groups").arg(grid.titles)
    Keys.onLeftPressed: walk(-1, 0)
    Keys.onRightPressed: walk(1, 0)
    Keys.onUpPressed: walk(0, -1)
    Keys.onDownPressed: walk(0, 1)
    Keys.onReturnPressed: {
        if (current > 0)
            open(current)
    }
    Keys.onEnterPressed: {
        if (current > 0)
            open(current)
    }
    Keys.onSpacePressed: {
        if (current > 0)
            Dashboard.selection.toggle(current)
    }
    Keys.onMenuPressed: {
        const tile = currentTile()
        if (tile)
            menuRequested(current, tile, 20, 20)
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            showCurrent()
    }

    TileGrid {
        id: grid
        groups: Dashboard.groups
        across: tiles.across
        onArranged: table.forceLayout()
    }

    // Only the tiles that are seen exist, and they are used again.
    TableView {
        id: table
        objectName: "groups"

        readonly property int titleHeight: 40

        anchors.fill: parent
        clip: true
        model: grid
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: () => tiles.cellWidth
        rowHeightProvider: row => grid.isTitle(row) ? titleHeight : tiles.cellHeight
        contentHeight: grid.titles * titleHeight + (grid.lines - grid.titles) * tiles.cellHeight + 12
        contentWidth: width
        delegate: [null, fullTile, compactTile, dotTile, heatTile][tiles.level]

        AppScrollBar {
            parent: tiles
            x: tiles.width - width + 10
            height: tiles.height
            orientation: Qt.Vertical
            size: table.visibleArea.heightRatio
            position: table.visibleArea.yPosition
            onPositionChanged: {
                if (pressed)
                    table.contentY = position * table.contentHeight + table.originY
            }
        }
    }

    onCellWidthChanged: table.forceLayout()
    onCellHeightChanged: table.forceLayout()

    Component {
        id: fullTile

        NodeTile {
            id: full

            required property string groupTitle
            required property string groupNote

            data: GroupTitle {
                title: full.groupTitle
                note: full.groupNote
                width: tiles.width
            }
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, full, x, y)
        }
    }

    Component {
        id: compactTile

        CompactTile {
            id: compact

            required property string groupTitle
            required property string groupNote

            data: GroupTitle {
                title: compact.groupTitle
                note: compact.groupNote
                width: tiles.width
            }
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, compact, x, y)
        }
    }

    Component {
        id: dotTile

        DotTile {
            id: single

            required property string groupTitle
            required property string groupNote

            data: GroupTitle {
                title: single.groupTitle
                note: single.groupNote
                width: tiles.width
            }
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, single, x, y)
        }
    }

    Component {
        id: heatTile

        HeatTile {
            id: heat

            required property string groupTitle
            required property string groupNote

            data: GroupTitle {
                title: heat.groupTitle
                note: heat.groupNote
                width: tiles.width
            }
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, heat, x, y)
        }
    }
}
