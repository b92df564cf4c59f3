import QtQuick
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Two and a half thousand nodes: views make what is seen, and nothing else.
Item {
    id: root

    width: 1280
    height: 800

    MainView {
        id: view
        anchors.fill: parent
        focus: true
    }

    TestCase {
        name: "BigFleet"
        when: windowShown

        property double first: 0

        function initTestCase() {
            first = FleetControl.addBoards(2500)
            tryCompare(Dashboard.nodes, "count", 2524)
        }

        function find(name) {
            const item = findChild(view, name)
            verify(item !== null, name)
            return item
        }

        // Delegates are children of the content, of GridView and TableView alike.
        function tilesIn(content) {
            const items = content.children
            let count = 0
            for (let i = 0; i < items.length; ++i)
                count += items[i].nodeId > 0 ? 1 : 0
            return count
        }

        function test_onlyTilesThatAreSeenExist_data() {
            return [{ tag: "wall", view: 0, group: FleetGroups.None, list: "wall" },
                    { tag: "grouped", view: 0, group: FleetGroups.Board, list: "groups" },
                    { tag: "heat", view: 2, group: FleetGroups.None, list: "groups" },
                    { tag: "grouped heat", view: 2, group: FleetGroups.Tag, list: "groups" }]
        }

        function test_onlyTilesThatAreSeenExist(data) {
            Dashboard.groups.groupBy = data.group
            find("fleetPage").zoom = 1
            find("fleetPage").showView(data.view)
            const holder = () => data.list === "wall" ? find("wall")
                               : findChild(find(data.view === 2 ? "heatTiles" : "groupedTiles"), "groups")
            tryVerify(() => holder() !== null && tilesIn(holder().contentItem) > 0)
            const list = holder()
            wait(50)
            verify(tilesIn(list.contentItem) < 1500, tilesIn(list.contentItem))
            list.contentY = list.contentHeight / 2
            wait(50)
            verify(tilesIn(list.contentItem) > 0)
            list.contentY = list.contentHeight - list.height
            wait(50)
            verify(tilesIn(list.contentItem) > 0)
            list.contentY = 0
            find("fleetPage").zoom = 0
        }

        function test_theKeyboardReachesTheLastNodeOfAllGroups() {
            Dashboard.groups.groupBy = FleetGroups.Tag
            find("fleetPage").showView(0)
            tryVerify(() => findChild(view, "groupedTiles") !== null)
            const tiles = find("groupedTiles")
            find("search").forceActiveFocus()
            keyClick(Qt.Key_Down)
            tryVerify(() => tiles.activeFocus)
            for (let i = 0; i < 60; ++i)
                keyClick(Qt.Key_Down)
            tryVerify(() => tiles.currentTile() !== null)
            const list = findChild(tiles, "groups")
            const inSight = () => {
                const tile = tiles.currentTile()
                const top = tile?.mapToItem(list, 0, 0).y ?? -1000
                return tile?.nodeId === tiles.current && top >= -1 && top + tile.height <= list.height + 13
            }
            tryVerify(inSight)
        }
    }
}
