pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The wall without groups: a tile a node, in full or compact. Of more nodes GroupedTiles.qml shows dots.
GridView {
    id: wall
    objectName: "wall"

    required property int level // 1 full, 2 compact; 3: dots, which are shown elsewhere
    property real grow: 1 // of full tiles
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
    bottomMargin: Theme.px(12)
    currentIndex: -1
    onModelChanged: currentIndex = -1
    keyNavigationEnabled: true
    model: wasShown && level < 3 ? Dashboard.nodes : null
    delegate: level === 1 ? fullTile : compactTile
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n node(s)", "", count)
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
}
