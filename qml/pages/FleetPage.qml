import QtQuick
import Rollcall.App

// The fleet: one filtered set in three views. The wall's tiles lose detail as nodes become many:
// full, compact, dot. Views other than the plain wall are made when they are first shown, and stay.
FocusScope {
    id: page

    property int view: Number(Dashboard.settings.word("fleetView")) || 0 // 0 wall, 1 table, 2 heat map
    property int zoom: 0 // 0: by the number of nodes; 1 full, 2 compact, 3 dots
    // Groups, and dots with groups or without.
    readonly property bool grouped: view === 0 && (Dashboard.groups.groupBy !== FleetGroups.None || level === 3)
    readonly property int wanted: zoom > 0 ? zoom : automatic
    property int level: 1
    readonly property int automatic: {
        const wide = wall.width, high = Math.max(Theme.px(200), wall.height)
        const screens = (w, h) => Dashboard.nodes.count / Math.max(1, Math.floor(wide / w)) * h / high
        return screens(Theme.px(222), Theme.px(148)) <= 2.6 ? 1 : screens(Theme.px(170), Theme.px(66)) <= 3 ? 2 : 3
    }
    // Cells share the width, so that the right edge lines up with the search field above.
    readonly property int tileWidth: {
        const smallest = level === 3 ? dotSize : Theme.px(level === 1 ? 222 * grow : 170)
        return Math.floor(wall.width / Math.max(1, Math.floor(wall.width / smallest)))
    }
    readonly property int tileHeight: level === 3 ? Math.round(dotSize * 0.72) : Theme.px(level === 1 ? 148 * grow : 66)
    // A few nodes on a large screen are shown larger, as long as all of them are seen at once.
    readonly property real grow: {
        for (const size of level === 1 ? [1.7, 1.5, 1.35, 1.2, 1.1] : []) {
            const columns = Math.floor(wall.width / Theme.px(222 * size))
            if (columns > 0 && Math.ceil(Dashboard.nodes.count / columns) * Theme.px(148 * size) <= wall.height)
                return size
        }
        return 1
    }
    // Dots grow until they just fill the screen.
    readonly property int dotSize: {
        for (let size = Theme.px(72); size > Theme.px(32); size -= 4) {
            if (Math.ceil(Dashboard.nodes.count / Math.floor(wall.width / size)) * size * 0.72 <= wall.height)
                return size
        }
        return Theme.px(32)
    }
    readonly property Item shown: view === 1 ? table.item as Item : view === 2 ? heat.item as Item
                                  : grouped ? groups.item as Item : wall

    // Later, since the number of nodes changes in the middle of the model's telling what was removed:
    // a GridView that is given another delegate just then shows nothing any more (Qt 6.4).
    onWantedChanged: levelTimer.restart()
    onVisibleChanged: follow()
    onViewChanged: follow()
    onGroupedChanged: follow()
    Component.onCompleted: {
        level = wanted
        follow()
    }

    signal nodeOpened(double nodeId)
    signal addRequested(int source) // -1: from wherever
    signal keysRequested
    signal menuRequested(double nodeId, Item item, real x, real y)

    // Groups and colours are worked out while somebody looks at them.
    function follow() {
        Dashboard.groups.active = visible && (view === 2 || grouped)
    }

    function focusSearch() {
        bar.focusSearch()
    }

    function showView(index: int) {
        view = index
        Dashboard.settings.setWord("fleetView", String(index))
    }

    // Into the view, by keyboard.
    function enterView() {
        if (!shown)
            return
        shown.forceActiveFocus(Qt.TabFocusReason)
        if (view === 1)
            (table.item as FleetTableView).showCurrent()
        else if (view === 2)
            (heat.item as HeatMap).showCurrent()
        else if (grouped)
            (groups.item as GroupedTiles).showCurrent()
        else
            wall.showCurrent()
    }

    function openFirst() {
        const id = Dashboard.nodes.nodeIdAt(0)
        if (id <= 0)
            return
        wall.currentIndex = 0
        nodeOpened(id)
    }

    Timer {
        id: levelTimer
        interval: 0
        onTriggered: page.level = page.wanted
    }

    FleetBar {
        id: bar
        objectName: "fleetBar"
        x: Theme.pageMargin
        y: Theme.px(20)
        width: page.width - 2 * Theme.pageMargin
        view: page.view
        zoom: page.zoom
        onViewChosen: index => page.showView(index)
        onZoomChosen: index => page.zoom = index
        onAddRequested: page.addRequested(-1)
        onLeaveRequested: page.enterView()
        onEntered: page.openFirst()
    }

    // Of one board its tile says it.
    Banner {
        id: keysBanner
        objectName: "keysBanner"
        readonly property int due: Dashboard.hostKeys.waiting.total + Dashboard.hostKeys.changedKeys.total
        x: bar.x
        y: bar.y + bar.height + Theme.px(12)
        width: bar.width
        visible: due > 1
        kind: Mark.NeedsYou
        text: qsTr("%n board(s) wait until somebody has looked at their host keys.", "", due)
        action: qsTr("Review host keys")
        onTriggered: page.keysRequested()
    }

    Item {
        id: place
        x: Theme.pageMargin
        y: (keysBanner.visible ? keysBanner.y + keysBanner.height : bar.y + bar.height) + Theme.px(16)
        width: page.width - 2 * Theme.pageMargin
        height: page.height - y

        WallView {
            id: wall
            width: parent.width + (page.level === 3 ? Theme.px(4) : Theme.px(12))
            height: parent.height
            visible: page.view === 0 && !page.grouped
            level: page.level
            cellWidth: page.tileWidth
            cellHeight: page.tileHeight
            grow: page.grow
            focus: visible
            onNodeOpened: nodeId => page.nodeOpened(nodeId)
            onMenuRequested: (nodeId, item, x, y) => page.menuRequested(nodeId, item, x, y)
        }

        AppScrollBar {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.px(20)
            visible: wall.visible && size < 1
            height: parent.height
            orientation: Qt.Vertical
            size: wall.visibleArea.heightRatio
            position: wall.visibleArea.yPosition
            onPositionChanged: {
                if (pressed)
                    wall.contentY = position * wall.contentHeight + wall.originY
            }
        }

        Later {
            id: groups
            width: wall.width
            height: parent.height
            visible: page.grouped
            focus: visible
            wanted: visible
            source: "GroupedTiles.qml"
            onLoaded: {
                const tiles = item as GroupedTiles
                tiles.objectName = "groupedTiles"
                tiles.level = Qt.binding(() => page.level)
                tiles.cellWidth = Qt.binding(() => page.tileWidth)
                tiles.cellHeight = Qt.binding(() => page.tileHeight)
                tiles.grow = Qt.binding(() => page.grow)
                tiles.nodeOpened.connect(page.nodeOpened)
                tiles.menuRequested.connect(page.menuRequested)
            }
        }

        Later {
            id: table
            anchors.fill: parent
            anchors.bottomMargin: Theme.px(16)
            visible: page.view === 1
            focus: visible
            wanted: visible
            source: "FleetTableView.qml"
            onLoaded: {
                const view = item as FleetTableView
                view.nodeOpened.connect(page.nodeOpened)
                view.menuRequested.connect(page.menuRequested)
            }
        }

        Later {
            id: heat
            anchors.fill: parent
            visible: page.view === 2
            focus: visible
            wanted: visible
            source: "HeatMap.qml"
            onLoaded: {
                const map = item as HeatMap
                map.nodeOpened.connect(page.nodeOpened)
                map.menuRequested.connect(page.menuRequested)
            }
        }
    }

    // Made when there is something to say.
    Later {
        wanted: Dashboard.loaded && Dashboard.summary.total === 0
        visible: wanted
        anchors.centerIn: parent
        width: Math.min(Theme.px(560), page.width - Theme.px(48))
        source: "NoNodes.qml"
        onLoaded: (item as NoNodes).addRequested.connect(page.addRequested)
    }

    Loader {
        active: Dashboard.summary.total > 0 && Dashboard.nodes.count === 0
        anchors.centerIn: parent
        width: Math.min(Theme.px(560), page.width - Theme.px(48))
        sourceComponent: EmptyState {
            iconName: Icon.Search
            title: qsTr("No node matches")
            text: qsTr("%n node(s) are watched, none of them matches this search and these states.", "",
                       Dashboard.summary.total)

            AppButton {
                objectName: "clearFilter"
                text: qsTr("Show all")
                onClicked: Dashboard.nodes.clear()
            }
        }
    }

    Label {
        visible: !Dashboard.loaded && Dashboard.summary.total === 0
        anchors.centerIn: parent
        text: qsTr("Reading what is stored…")
        color: Theme.muted
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
