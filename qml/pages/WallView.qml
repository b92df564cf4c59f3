pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The wall without groups: a tile a node, in the size that suits their number.
GridView {
    id: wall
    objectName: "wall"

    required property int level // 1 full, 2 compact, 3 dots
    property bool wasShown: false // no tile is made for a page that opens with another view
    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    // No tile is current, and none wears a focus ring, before the keyboard is used.
    function showCurrent() {
        currentIndex = Math.max(0, currentIndex)
    }

    function isArrow(key: int): bool {
        return key === Qt.Key_Left || key === Qt.Key_Right || key === Qt.Key_Up || key === Qt.Key_Down
    }

    function openCurrent() {
        const id = Dashboard.nodes.nodeIdAt(currentIndex)
        if (id > 0)
            nodeOpened(id)
    }

    function open(index: int, id: double) {
        currentIndex = index
        nodeOpened(id)
    }

    // Cells share the width, so that the right edge lines up with the search field above.
    readonly property int smallest: Theme.px([0, 222 * grow, 170, 32][level])
    // A few nodes on a large screen are shown larger, as long as all of them are seen at once.
    readonly property real grow: {
        for (const size of level === 1 ? [1.7, 1.5, 1.35, 1.2, 1.1] : []) {
            const columns = Math.floor(width / Theme.px(222 * size))
            if (columns > 0 && Math.ceil(Dashboard.nodes.count / columns) * Theme.px(148 * size) <= height)
                return size
        }
        return 1
    }
    readonly property int across: Math.max(1, Math.floor(width / smallest))
    // Dots grow until they just fill the screen.
    readonly property int dotSize: {
        for (let size = Theme.px(72); size > Theme.px(32); size -= 4) {
            if (Math.ceil(Dashboard.nodes.count / Math.floor(width / size)) * size * 0.72 <= height)
                return size
        }
        return Theme.px(32)
    }

    Component.onCompleted: wasShown = visible
    onVisibleChanged: wasShown = wasShown || visible

    Connections {
        target: wall.Window.window
        enabled: wall.cacheBuffer === 0

        function onFrameSwapped() {
            wall.cacheBuffer = 400
        }
    }

    clip: true
    focus: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    cacheBuffer: 0 // more than is seen is made after the first frame
    cellWidth: level === 3 ? Math.floor(width / Math.max(1, Math.floor(width / dotSize)))
                           : Math.floor(width / across)
    cellHeight: level === 3 ? Math.round(dotSize * 0.72) : Theme.px(level === 1 ? 148 * grow : 66)
    bottomMargin: Theme.px(12)
    currentIndex: -1
    onModelChanged: currentIndex = -1
    keyNavigationEnabled: true
    model: wasShown ? Dashboard.nodes : null
    delegate: [null, fullTile, compactTile, dotTile][level]
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%1 nodes").arg(count)
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            showCurrent()
        else if (event.modifiers & Qt.ShiftModifier && isArrow(event.key))
            Dashboard.selection.extendTo(Dashboard.nodes.nodeIdAt(currentIndex))
    }
    Keys.onReturnPressed: openCurrent()
    Keys.onEnterPressed: openCurrent()
    Keys.onSpacePressed: {
        const id = Dashboard.nodes.nodeIdAt(currentIndex)
        if (id > 0)
            Dashboard.selection.toggle(id)
    }
    // Shift with an arrow chooses from where it was pressed first.
    Keys.onShortcutOverride: event => {
        if (event.modifiers & Qt.ShiftModifier && isArrow(event.key) && Dashboard.selection.count === 0)
            Dashboard.selection.beginAt(Dashboard.nodes.nodeIdAt(currentIndex))
    }
    Keys.onMenuPressed: {
        const id = Dashboard.nodes.nodeIdAt(currentIndex)
        if (id > 0)
            menuRequested(id, currentItem, Theme.px(20), Theme.px(40))
    }

    Component {
        id: fullTile

        NodeTile {
            id: full
            width: wall.cellWidth
            height: wall.cellHeight
            zoom: wall.grow
            focused: GridView.isCurrentItem && wall.activeFocus
            onOpened: wall.open(index, nodeId)
            onMenuRequested: (x, y) => wall.menuRequested(nodeId, full, x, y)
        }
    }

    Component {
        id: compactTile

        CompactTile {
            id: compact
            width: wall.cellWidth
            height: wall.cellHeight
            focused: GridView.isCurrentItem && wall.activeFocus
            onOpened: wall.open(index, nodeId)
            onMenuRequested: (x, y) => wall.menuRequested(nodeId, compact, x, y)
        }
    }

    Component {
        id: dotTile

        DotTile {
            id: single
            width: wall.cellWidth
            height: wall.cellHeight
            focused: GridView.isCurrentItem && wall.activeFocus
            onOpened: wall.open(index, nodeId)
            onMenuRequested: (x, y) => wall.menuRequested(nodeId, single, x, y)
        }
    }
}
