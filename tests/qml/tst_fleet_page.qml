import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// The fleet page: its search, and its three views of one filtered set.
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
        id: test

        name: "FleetPage"
        when: windowShown

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function overlayPart(objectName) {
            const found = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }

        function init() {
            view.show("fleet")
            Dashboard.nodes.clear()
            Dashboard.node.nodeId = 0
            Dashboard.groups.groupBy = FleetGroups.None
            Dashboard.groups.metric = 0
            Dashboard.nodes.sortKey = FleetFilterModel.ByName
            Dashboard.table.resetLayout()
            find("fleetPage").showView(0)
            find("search").forceActiveFocus()
            wait(20)
        }

        property double added: 0 // the first board that a test added

        function cleanup() {
            root.width = 1280
            find("fleetPage").zoom = 0
            Dashboard.selection.clear()
            if (added > 0)
                FleetControl.removeFrom(added)
            added = 0
            Dashboard.nodes.clear()
            tryCompare(Dashboard.nodes, "count", 24)
        }

        function test_aTermFiltersWhileItIsTyped() {
            type("part:cortex-a72")
            tryCompare(Dashboard.nodes, "count", 6)
            compare(Dashboard.nodes.searchProblem, "")
        }

        function test_whatIsHalfTypedIsNotBlamed() {
            type("temp>")
            verify(Dashboard.nodes.searchUnfinished)
            verify(!find("searchMark").visible)
            type("x ")
            verify(find("searchMark").visible)
            verify(find("search").wrong)
            compare(Dashboard.nodes.count, 24)
        }

        function test_completionsAreChosenByKeyboard() {
            type("sta")
            const offers = find("searchOffers")
            tryCompare(offers, "count", 1)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            compare(find("search").text, "state:")
            tryVerify(() => offers.count > 3)
            type("off")
            tryCompare(offers, "count", 1)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Tab)
            compare(find("search").text, "state:offline ")
            tryCompare(Dashboard.nodes, "count", 1)
            verify(!view.nodeOpen)
        }

        function test_escapeClosesTheOffersAndThenClears() {
            type("ta")
            tryCompare(find("searchOffers"), "count", 1)
            keyClick(Qt.Key_Escape)
            compare(find("search").text, "ta")
            keyClick(Qt.Key_Escape)
            compare(find("search").text, "")
        }

        function test_aSearchIsKeptAndForgotten() {
            type("tag:rack2")
            Dashboard.settings.keepSearch(find("search").text)
            compare(Dashboard.settings.searches[0], "tag:rack2")
            find("search").text = ""
            mouseClick(find("keepSearch"))
            const menu = overlayPart("keepThis")
            tryVerify(() => menu.visible)
            verify(!menu.enabled)
            keyClick(Qt.Key_Escape)
            Dashboard.settings.forgetSearch("tag:rack2")
            compare(Dashboard.settings.searches.length, 0)
        }

        function test_theViewsShowOneSet() {
            type("tag:rack2")
            tryCompare(find("wall"), "count", 4)
            find("fleetPage").showView(1)
            tryVerify(() => findChild(view, "fleetTable") !== null)
            tryCompare(find("fleetTable"), "rows", 4)
            find("fleetPage").showView(2)
            tryVerify(() => findChild(view, "legend") !== null)
            compare(Dashboard.groups.rowCount(), 1)
            compare(Dashboard.settings.word("fleetView"), "2")
        }

        function test_theTableSortsByItsTitles() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            tryVerify(() => table.rows === 24)
            wait(30)
            Dashboard.table.sortBy(4)
            Dashboard.table.sortBy(4)
            compare(Dashboard.table.sortedColumn, 4)
            verify(Dashboard.table.descending)
            tryVerify(() => table.itemAtCell(0, 0).text === "hk-05.lab")
        }

        function test_theTableWorksByKeyboard() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            wait(30)
            find("search").forceActiveFocus()
            keyClick(Qt.Key_Down)
            tryVerify(() => table.activeFocus)
            compare(table.parent.parent.currentRow, 0)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            compare(table.parent.parent.currentRow, 2)
            keyClick(Qt.Key_End)
            compare(table.parent.parent.currentRow, 23)
            keyClick(Qt.Key_Return)
            compare(Dashboard.node.nodeId, Dashboard.nodes.nodeIdAt(23))
        }

        function test_aColumnIsHiddenAndResized() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            tryVerify(() => table.columns === 9)
            Dashboard.table.show(2, false)
            tryCompare(table, "columns", 8)
            wait(30)
            const before = table.itemAtCell(1, 0).x
            Dashboard.table.setWidth(0, 300)
            tryVerify(() => table.itemAtCell(1, 0).x === before + 130)
            verify(Dashboard.settings.word("tableColumns").startsWith("name:300"))
        }

        function titleOf(name) {
            const seek = item => {
                if (item.caption === name && item.dropX !== undefined)
                    return item
                for (let i = 0; i < item.children.length; ++i) {
                    const found = seek(item.children[i])
                    if (found)
                        return found
                }
                return null
            }
            return seek(find("fleetTable").parent)
        }

        function test_columnsMoveByKeyboard() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            tryVerify(() => table.columns === 9)
            const name = titleOf("Name")
            verify(name !== null)
            name.forceActiveFocus()
            keyClick(Qt.Key_Right, Qt.ControlModifier)
            verify(Dashboard.settings.word("tableColumns").startsWith("state:"))
            compare(root.Window.window.activeFocusItem.caption, "Name")
            tryVerify(() => table.itemAtCell(1, 0).columnId === "name")
            keyClick(Qt.Key_Left, Qt.ControlModifier)
            verify(Dashboard.settings.word("tableColumns").startsWith("name:"))
        }

        function test_columnsMoveByDragging() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            tryVerify(() => table.columns === 9)
            wait(30)
            const board = titleOf("Board"), head = board.parent.parent
            const from = board.mapToItem(head, board.width / 2, board.height / 2)
            mousePress(head, from.x, from.y)
            for (let i = 1; i <= 10; ++i)
                mouseMove(head, from.x - i * 15, from.y, 5, Qt.LeftButton)
            tryVerify(() => board.dragged)
            mouseRelease(head, from.x - 150, from.y)
            tryVerify(() => Dashboard.settings.word("tableColumns").startsWith("name:170 board:"),
                      2000, Dashboard.settings.word("tableColumns"))
            compare(Dashboard.table.sortedColumn, -1)
            Dashboard.table.resetLayout()
        }

        function test_theLegendFilters() {
            find("fleetPage").showView(2)
            tryVerify(() => findChild(view, "legend") !== null)
            wait(30)
            const step = find("legend").children[1]
            const count = Dashboard.groups.legend[1].count
            mouseClick(step)
            compare(find("search").text, Dashboard.groups.legend[1].search)
            tryCompare(Dashboard.nodes, "count", count)
            mouseClick(find("legend").children[1])
            compare(find("search").text, "")
        }

        function test_groupsAreWalkedByArrows() {
            Dashboard.groups.groupBy = FleetGroups.Tag
            tryVerify(() => findChild(view, "groupedTiles") !== null)
            const tiles = find("groupedTiles")
            find("search").forceActiveFocus()
            keyClick(Qt.Key_Down)
            tryVerify(() => tiles.activeFocus)
            const first = tiles.current
            verify(first > 0)
            keyClick(Qt.Key_Right)
            verify(tiles.current !== first)
            for (let i = 0; i < 8; ++i)
                keyClick(Qt.Key_Down)
            compare(Dashboard.groups.groupOf(tiles.current), 1)
            keyClick(Qt.Key_Return)
            compare(Dashboard.node.nodeId, tiles.current)
        }

        function test_everyTileOfAHeatMapOpensItsNode() {
            find("fleetPage").showView(2)
            tryVerify(() => findChild(view, "heatTiles") !== null)
            wait(30)
            mouseClick(find("heatTiles"), 30, 20)
            tryVerify(() => view.nodeOpen)
            compare(Dashboard.node.nodeId, Dashboard.nodes.nodeIdAt(0))
        }

        // The tiles of the groups that are to be seen.
        function tilesIn(list) {
            const found = []
            for (let i = 0; i < list.contentItem.children.length; ++i) {
                const item = list.contentItem.children[i]
                if (item.nodeId !== undefined && item.tileX !== undefined && item.visible)
                    found.push(item)
            }
            return found
        }

        function verifyApart(tiles) {
            const taken = {}
            for (const tile of tiles) {
                verify(tile.width > 100 && tile.x >= 0 && tile.x + tile.width <= view.width, tile.name)
                const key = tile.x + " " + tile.y
                verify(taken[key] === undefined, tile.name + " lies over " + taken[key])
                taken[key] = tile.name
                for (const other of tiles) {
                    verify(other === tile || other.x + other.width <= tile.x || tile.x + tile.width <= other.x
                           || other.y + other.height <= tile.y || tile.y + tile.height <= other.y,
                           tile.name + " lies over " + other.name)
                }
            }
        }

        function test_groupsShowEveryTileOnceAndMakeNoMoreThanFit_data() {
            return [{ tag: "full", zoom: 1, by: FleetGroups.Tag }, { tag: "compact", zoom: 2, by: FleetGroups.Board },
                    { tag: "parts", zoom: 2, by: FleetGroups.Part }]
        }

        function test_groupsShowEveryTileOnceAndMakeNoMoreThanFit(data) {
            const page = find("fleetPage"), first = FleetControl.addBoards(120)
            added = first
            page.zoom = data.zoom
            Dashboard.groups.groupBy = data.by
            tryCompare(Dashboard.nodes, "count", 144)
            tryVerify(() => findChild(view, "groupedTiles") !== null)
            const group = find("groupedTiles"), list = findChild(group, "groups")
            tryCompare(group, "level", data.zoom)
            wait(50)
            const most = (Math.ceil(list.height / group.cellHeight) + 1) * group.across
            // Scrolls through all of it; how many nodes were seen.
            const seen = () => {
                const ids = new Set()
                for (let y = 0; ; y += group.cellHeight) {
                    list.contentY = Math.max(0, Math.min(y, list.contentHeight - list.height))
                    const tiles = tilesIn(list)
                    verifyApart(tiles)
                    verify(tiles.length <= most, tiles.length + " of " + most)
                    for (const tile of tiles)
                        ids.add(tile.nodeId)
                    if (y >= list.contentHeight - list.height)
                        return ids.size
                }
            }
            compare(seen(), 144)
            Dashboard.nodes.searchText = "tag:rack1"
            tryCompare(Dashboard.nodes, "count", 20)
            wait(20)
            compare(seen(), 20)
            root.width = 900
            tryVerify(() => tilesIn(list).length > 0 && list.width < 900)
            wait(20)
            compare(seen(), 20)
            Dashboard.nodes.clear()
            Dashboard.groups.groupBy = FleetGroups.State
            root.width = 1280
            wait(50)
            compare(seen(), 144)
            list.contentY = (list.contentHeight - list.height) / 2
            FleetControl.removeFrom(first + 60)
            tryCompare(Dashboard.nodes, "count", 84)
            wait(20)
            verifyApart(tilesIn(list))
            compare(seen(), 84)
        }

        function test_aCellIsChosenAndWalkedTo() {
            find("fleetPage").showView(2)
            tryVerify(() => findChild(view, "heatTiles") !== null)
            const map = find("heatTiles")
            wait(30)
            mouseClick(map, 30, 20, Qt.LeftButton, Qt.ControlModifier)
            compare(Dashboard.selection.count, 1)
            verify(Dashboard.selection.has(Dashboard.nodes.nodeIdAt(0)))
            const at = map.mapToItem(view, 4, 4), color = () => grabImage(view).pixel(at.x, at.y)
            tryVerify(() => Qt.colorEqual(color(), Theme.accent), 2000, String(color()))
            Dashboard.selection.clear()
            tryVerify(() => !Qt.colorEqual(color(), Theme.accent))
            map.forceActiveFocus(Qt.TabFocusReason)
            map.showCurrent()
            keyClick(Qt.Key_Right)
            compare(map.current, Dashboard.nodes.nodeIdAt(1))
            keyClick(Qt.Key_Space)
            verify(Dashboard.selection.has(map.current))
            Dashboard.selection.clear()
        }

        // Every stop of the Tab key has a name.
        function test_everyStopHasAName_data() {
            return [{ tag: "wall", view: 0 }, { tag: "table", view: 1 }, { tag: "heat", view: 2 }]
        }

        function test_everyStopHasAName(data) {
            find("fleetPage").showView(data.view)
            wait(30)
            find("search").forceActiveFocus()
            const first = root.Window.window.activeFocusItem
            for (let i = 0; i < 60; ++i) {
                keyClick(Qt.Key_Tab)
                const item = root.Window.window.activeFocusItem
                if (item === first)
                    break
                verify(item.Accessible.name.length > 0, String(item))
            }
        }

        function test_inkReadsOnEveryColour() {
            for (let i = 0; i <= 100; ++i) {
                const ground = Theme.heatColor(i / 100), ink = Theme.inkOn(ground)
                const a = Theme.luminance(ground), b = Theme.luminance(ink)
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
                verify(contrast >= 4.5, i + ": " + contrast)
            }
        }
    }
}
