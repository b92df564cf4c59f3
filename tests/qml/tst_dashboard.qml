import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Drives the dashboard as a person would: mouse and keyboard over a fake fleet of 24 nodes.
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

        name: "Dashboard"
        when: windowShown

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        // Dialogs live in the overlay of the window, not below the view.
        function dialogPart(objectName) {
            const found = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function click(objectName) {
            mouseClick(find(objectName))
        }

        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }

        function init() {
            view.show("fleet")
            Dashboard.nodes.clear()
            Dashboard.node.nodeId = 0
            find("search").text = ""
            find("search").forceActiveFocus()
            wait(20)
        }

        function test_theWallShowsEveryNode() {
            compare(find("wall").count, FleetControl.nodeCount())
        }

        function test_typingSearchesAndEscapeClears() {
            keyClick(Qt.Key_F, Qt.ControlModifier)
            type("rockpro64")
            tryCompare(find("wall"), "count", 3)
            keyClick(Qt.Key_Escape)
            tryCompare(find("wall"), "count", FleetControl.nodeCount())
        }

        function test_enterOpensTheFoundNodeAndEscapeGoesBack() {
            type("rk-04")
            tryCompare(find("wall"), "count", 1)
            keyClick(Qt.Key_Return)
            verify(view.nodeOpen)
            compare(Dashboard.node.name, "rk-04.lab")
            keyClick(Qt.Key_Escape)
            verify(!view.nodeOpen)
        }

        function test_aSearchWithoutResultOffersTheWayBack() {
            type("vax")
            tryCompare(find("wall"), "count", 0)
            click("clearFilter")
            tryCompare(find("wall"), "count", FleetControl.nodeCount())
        }

        function test_arrowsMoveAndEnterOpens() {
            keyClick(Qt.Key_Down)
            const wall = find("wall")
            verify(wall.activeFocus)
            wall.currentIndex = 0
            keyClick(Qt.Key_Right)
            compare(wall.currentIndex, 1)
            keyClick(Qt.Key_Return)
            compare(Dashboard.node.nodeId, Dashboard.nodes.nodeIdAt(1))
        }

        function test_clickingATileOpensItsNode() {
            const tile = find("wall").itemAtIndex(0)
            mouseClick(tile, 40, 40)
            tryVerify(() => view.nodeOpen)
            compare(Dashboard.node.name, tile.name)
            click("back")
            verify(!view.nodeOpen)
        }

        function test_eachViewOfANodeShows_data() {
            return [
                { tag: "now", tab: 0 },
                { tag: "history", tab: 1 },
                { tag: "hardware", tab: 2 },
                { tag: "scores", tab: 3 },
                { tag: "events", tab: 4 }
            ]
        }

        function test_eachViewOfANodeShows(data) {
            view.openNode(4)
            keyClick(Qt.Key_1 + data.tab, Qt.AltModifier)
            const loader = find("tabLoader")
            tryVerify(() => loader.item && loader.item.implicitHeight > 0)
            wait(50)
            verify(colours() > 40, "drawn with " + colours() + " colours")
        }

        function test_restingOnAFactTellsWhereItWasRead() {
            view.openNode(4)
            view.showTab(2)
            tryVerify(() => findChild(view, "boardFacts") !== null)
            wait(30)
            const board = find("boardFacts").rowAt(0)
            compare(board.source, "device-tree")
            verify(!board.tip.visible)
            mouseMove(board, 40, 6)
            tryVerify(() => board.tip.visible)
            verify(board.tip.text.indexOf("/proc/device-tree/model") > 0, board.tip.text)
        }

        function test_benchmarksRunFromTheScores() {
            view.openNode(4)
            view.showTab(3)
            tryVerify(() => findChild(view, "runBench") !== null)
            click("runBench")
            compare(FleetControl.calls().pop(), "bench 4")
            tryVerify(() => Dashboard.node.benchProgress === 0)
            verify(!find("runBench").enabled)
        }

        function test_everyKeyIsToldInTheListOfKeys() {
            keyClick(Qt.Key_F1)
            const list = dialogPart("keyList")
            tryVerify(() => list.visible)
            const told = new Set()
            const walk = item => {
                if (item.objectName === "keyCap")
                    told.add(item.modelData)
                for (let i = 0; i < item.children.length; ++i)
                    walk(item.children[i])
            }
            walk(list)
            const commands = view.commands
            verify(commands.withShortcut.length >= 15)
            const seen = {}
            for (const command of commands.withShortcut) {
                for (const key of Array.from(command.keys)) {
                    verify(!seen[key], key + " is told twice: " + command.name)
                    seen[key] = true
                }
                for (const word of Array.from(command.keyWords))
                    verify(told.has(word), word)
                verify(command.text.length > 0 && command.group.length > 0, command.name)
            }
            keyClick(Qt.Key_Escape)
            tryVerify(() => !list.visible)
        }

        function test_thePaletteGoesAnywhereByKeyboardAlone() {
            keyClick(Qt.Key_K, Qt.ControlModifier)
            const field = dialogPart("paletteField")
            const list = dialogPart("paletteList")
            tryVerify(() => field.activeFocus)
            verify(list.count > 15, "before anything is typed it shows what there is")
            type("setti")
            keyClick(Qt.Key_Return)
            compare(view.page, "settings")
            tryVerify(() => !field.visible)

            keyClick(Qt.Key_K, Qt.ControlModifier)
            tryVerify(() => field.activeFocus)
            compare(field.text, "", "it begins anew")
            compare(list.itemAtIndex(0).text, "Go to settings", "what was done lately is first")
            type("rk-04")
            compare(list.itemAtIndex(0).text, "rk-04.lab")
            verify(list.itemAtIndex(0).Accessible.name.length > 0)
            keyClick(Qt.Key_Return)
            verify(view.nodeOpen)
            compare(Dashboard.node.name, "rk-04.lab")

            keyClick(Qt.Key_K, Qt.ControlModifier)
            tryVerify(() => field.activeFocus)
            type("a73 zz")
            tryVerify(() => dialogPart("paletteEmpty").visible)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !field.visible)
            verify(view.nodeOpen, "Esc closes the palette and nothing else")

            keyClick(Qt.Key_K, Qt.ControlModifier)
            tryVerify(() => field.activeFocus)
            type("theme")
            const dark = Dashboard.settings.dark
            const rows = [0, 1, 2].map(i => list.itemAtIndex(i).text)
            const light = rows.indexOf("Theme: light")
            for (let i = 0; i < light; ++i)
                keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            verify(dark && !Dashboard.settings.dark)
            Dashboard.settings.theme = AppSettings.Dark
        }

        function test_aSearchFromThePaletteFiltersTheFleet() {
            keyClick(Qt.Key_K, Qt.ControlModifier)
            tryVerify(() => dialogPart("paletteField").activeFocus)
            type("rockpro64")
            keyClick(Qt.Key_Up) // from the first to the last: search for it
            keyClick(Qt.Key_Return)
            compare(Dashboard.nodes.searchText, "rockpro64")
            tryCompare(find("wall"), "count", 3)
        }

        function test_eachPageShows_data() {
            return [
                { tag: "fleet", key: Qt.Key_1 },
                { tag: "scores", key: Qt.Key_2 },
                { tag: "events", key: Qt.Key_3 },
                { tag: "rollcall", key: Qt.Key_7 },
                { tag: "reports", key: Qt.Key_4 },
                { tag: "settings", key: Qt.Key_5 }
            ]
        }

        function test_eachPageShows(data) {
            keyClick(data.key, Qt.ControlModifier)
            compare(view.page, data.tag)
            wait(60)
            verify(colours() > 25, "drawn with " + colours() + " colours")
        }

        // Different colours on a grid of points of the picture: a page that did not render has few.
        function colours() {
            const image = grabImage(view)
            const seen = {}
            for (let x = 2; x < view.width; x += 7) {
                for (let y = 2; y < view.height; y += 5)
                    seen[image.pixel(x, y)] = true
            }
            return Object.keys(seen).length
        }

        function test_anEventLeadsToItsNode() {
            view.show("events")
            tryVerify(() => findChild(view, "eventList") !== null)
            const list = find("eventList")
            tryVerify(() => list.count > 5)
            wait(50)
            mouseClick(list.itemAtIndex(0), 60, 20)
            tryVerify(() => view.nodeOpen)

            // The same by keyboard.
            view.show("events")
            tryVerify(() => findChild(view, "eventList") !== null)
            const again = find("eventList")
            tryVerify(() => again.count > 5)
            again.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryVerify(() => view.nodeOpen)
        }

        function test_changesAreToldInWordsAndAcknowledged() {
            view.openNode(4)
            view.showTab(4)
            tryVerify(() => findChild(view, "changeList") !== null && find("changeList").count === 3)
            wait(30)
            const first = find("changeList").itemAtIndex(1)
            verify(first.words.indexOf("SD card mmcblk0 replaced") === 0, first.words)
            verify(first.hardware && !first.seen)
            compare(Dashboard.nodeChanges.newCount, 2)
            click("acknowledge")
            compare(FleetControl.calls().pop(), "acknowledge 4 3")
            tryCompare(Dashboard.nodeChanges, "newCount", 0)
            verify(!find("acknowledge").visible)
            view.openNode(5)
            tryVerify(() => !find("changeCard").visible)
        }

        function test_whoElseCollectsIsTold() {
            verify(!find("adviceBanner").visible)
            FleetControl.advise("Another program collects for this store")
            tryVerify(() => find("adviceBanner").visible)
            FleetControl.advise("")
            tryVerify(() => !find("adviceBanner").visible)
        }

        function test_theThemeAndUnitChangeAtOnce() {
            view.show("settings")
            const before = String(Theme.bg)
            Dashboard.settings.theme = AppSettings.Light
            verify(String(Theme.bg) !== before)
            verify(!Theme.dark)
            Dashboard.settings.theme = AppSettings.Dark
            Dashboard.settings.temperatureUnit = Formatter.Fahrenheit
            compare(Dashboard.format.degrees, "°F")
            Dashboard.settings.temperatureUnit = Formatter.Celsius
        }

        function test_theReportIsWrittenWhereTheUserSays() {
            view.show("reports")
            tryVerify(() => findChild(view, "exportPath") !== null)
            find("exportPath").text = "/tmp/rollcall-test.csv"
            click("exportButton")
            compare(FleetControl.calls().pop(), "export csv /tmp/rollcall-test.csv")
            tryVerify(() => find("exportResult").visible)
        }

        function test_aFailingStoreIsToldUntilItWorksAgain() {
            verify(!find("storeBanner").visible)
            FleetControl.failStore()
            tryVerify(() => find("storeBanner").visible)
            FleetControl.recoverStore()
            tryVerify(() => !find("storeBanner").visible)
        }

        function test_tilesStayWhenTheirSizeChangesWithTheFilter() {
            const page = find("fleetPage"), wall = find("wall")
            const first = FleetControl.addBoards(130)
            tryVerify(() => page.level > 1)
            Dashboard.nodes.searchText = "rockpro64"
            tryCompare(page, "level", 1)
            tryVerify(() => wall.itemAt(20, wall.contentY + 20) !== null)
            Dashboard.nodes.clear()
            tryVerify(() => page.level > 1 && wall.itemAt(20, wall.contentY + 20) !== null)
            FleetControl.removeFrom(first)
            tryCompare(wall, "count", 24)
        }

        function test_tilesLoseDetailAsTheUserAsks_data() {
            return [{ tag: "full", zoom: 1 }, { tag: "compact", zoom: 2 }, { tag: "dots", zoom: 3 }]
        }

        function test_tilesLoseDetailAsTheUserAsks(data) {
            find("fleetPage").zoom = data.zoom
            wait(30)
            if (data.zoom < 3) {
                compare(find("wall").count, FleetControl.nodeCount())
                verify(find("wall").itemAtIndex(0).description.length > 10)
            } else {
                tryVerify(() => findChild(view, "groupedTiles") !== null)
                const cells = findChild(find("groupedTiles"), "cells")
                tryVerify(() => cells.visible && cells.height > 100)
                for (let row = 0; row < FleetControl.nodeCount(); ++row)
                    verify(cells.words(Dashboard.nodes.nodeIdAt(row)).length > 10)
            }
            find("fleetPage").zoom = 0
        }
    }
}
