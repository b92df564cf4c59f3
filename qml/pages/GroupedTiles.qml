pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The filtered fleet in groups, each with its counts and its worst, as tiles of any kind. The arrow
// keys walk through all groups.
FocusScope {
    id: tiles

    property int level: 1       // 1 full, 2 compact, 3 dots, 4 heat
    property real cellWidth: Theme.px(222)
    property real cellHeight: Theme.px(148)
    property double current: 0
    readonly property int across: Math.max(1, Math.floor((width + 0.5) / cellWidth))

    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    function showCurrent() {
        if (Dashboard.groups.groupOf(current) < 0)
            current = Dashboard.groups.step(0, 0, 0, 1)
        list.positionViewAtIndex(Math.max(0, Dashboard.groups.groupOf(current)), ListView.Contain)
    }

    function walk(across: int, down: int) {
        current = Dashboard.groups.step(current, across, down, tiles.across)
        show()
    }

    // The group is made if it is out of sight; then its line of tiles is brought into sight.
    function show() {
        const row = Dashboard.groups.groupOf(current)
        if (row < 0)
            return
        if (!list.itemAtIndex(row))
            list.positionViewAtIndex(row, ListView.Contain)
        const tile = tileIn(list.itemAtIndex(row))
        if (!tile)
            return
        const top = tile.mapToItem(list.contentItem, 0, 0).y
        if (top < list.contentY)
            list.contentY = Math.max(list.originY, top - Theme.px(30))
        else if (top + tiles.cellHeight > list.contentY + list.height)
            list.contentY = top + tiles.cellHeight - list.height
    }

    // Of any type: Qt 6.4 casts to an inline component, such as Group, with null.
    function tileIn(group: var): Item {
        return group ? group.tileOf(current) : null
    }

    function open(id: double) {
        current = id
        nodeOpened(id)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%1 groups").arg(list.count)
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
        const tile = tileIn(list.itemAtIndex(Dashboard.groups.groupOf(current)))
        if (tile)
            menuRequested(current, tile, Theme.px(20), Theme.px(20))
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            showCurrent()
    }

    ListView {
        id: list
        objectName: "groups"
        anchors.fill: parent
        clip: true
        currentIndex: -1
        model: Dashboard.groups
        spacing: Theme.px(8)
        cacheBuffer: Theme.px(200)
        bottomMargin: Theme.px(12)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        delegate: Group {
            width: ListView.view.width
        }

        AppScrollBar {
            parent: tiles
            x: tiles.width - width + Theme.px(10)
            height: tiles.height
            orientation: Qt.Vertical
            size: list.visibleArea.heightRatio
            position: list.visibleArea.yPosition
            onPositionChanged: {
                if (pressed)
                    list.contentY = position * list.contentHeight + list.originY
            }
        }
    }

    component Group: Column {
        id: group

        required property string title
        required property string note
        required property GroupNodes nodes

        function tileOf(id: double): Item {
            for (let i = 0; i < repeater.count; ++i) {
                const tile = repeater.itemAt(i)
                if (tile && tile["nodeId"] === id)
                    return tile
            }
            return null
        }

        spacing: Theme.px(8)

        RowLayout {
            visible: group.title.length > 0
            width: parent.width
            spacing: Theme.px(10)

            Label {
                Layout.maximumWidth: group.width * 0.6
                text: group.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text + ", " + group.note
            }

            Label {
                Layout.fillWidth: true
                text: group.note
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
                Accessible.ignored: true
            }
        }

        Grid {
            columns: tiles.across

            Repeater {
                id: repeater
                model: group.nodes
                delegate: [null, fullTile, compactTile, dotTile, heatTile][tiles.level]
            }
        }
    }

    Component {
        id: fullTile

        NodeTile {
            id: full
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, full, x, y)
        }
    }

    Component {
        id: compactTile

        CompactTile {
            id: compact
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, compact, x, y)
        }
    }

    Component {
        id: dotTile

        DotTile {
            id: single
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, single, x, y)
        }
    }

    Component {
        id: heatTile

        HeatTile {
            id: heat
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, heat, x, y)
        }
    }
}
