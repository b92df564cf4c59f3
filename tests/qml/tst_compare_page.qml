import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Choosing nodes on the fleet page, and looking at them side by side.
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
        name: "Compare"
        when: windowShown

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function init() {
            Dashboard.selection.clear()
            Dashboard.compare.onlyDifferences = false
            view.show("fleet")
            find("fleetPage").showView(0)
            wait(20)
        }

        function test_nodesAreChosenWithTheMouse() {
            const wall = find("wall")
            tryVerify(() => wall.itemAtIndex(4))
            mouseClick(wall.itemAtIndex(0), 60, 60, Qt.LeftButton, Qt.ControlModifier)
            tryCompare(Dashboard.selection, "count", 1)
            verify(!view.nodeOpen)
            mouseClick(wall.itemAtIndex(3), 60, 60, Qt.LeftButton, Qt.ShiftModifier)
            compare(Dashboard.selection.count, 4)
            mouseClick(wall.itemAtIndex(1), 60, 60, Qt.LeftButton, Qt.ControlModifier)
            compare(Dashboard.selection.count, 3)
            mouseClick(find("compareChosen"))
            compare(view.page, "compare")
            compare(Dashboard.compare.nodes.length, 3)
            tryVerify(() => find("compareList").count > 15)
        }

        function test_nodesAreChosenByKeyboard() {
            const wall = find("wall")
            wall.forceActiveFocus()
            wall.currentIndex = 0
            keyClick(Qt.Key_Space)
            compare(Dashboard.selection.count, 1)
            keyClick(Qt.Key_Right, Qt.ShiftModifier)
            keyClick(Qt.Key_Right, Qt.ShiftModifier)
            compare(Dashboard.selection.count, 3)
            keyClick(Qt.Key_Left, Qt.ShiftModifier)
            compare(Dashboard.selection.count, 2)
            keyClick(Qt.Key_6, Qt.ControlModifier)
            compare(view.page, "compare")
            tryVerify(() => find("compareList").count > 15)
        }

        function test_rowsOfTheTableAreChosenByKeyboard() {
            find("fleetPage").showView(1)
            const table = find("fleetTable")
            tryVerify(() => table.rows > 0)
            find("fleetPage").enterView()
            keyClick(Qt.Key_Space)
            compare(Dashboard.selection.count, 1)
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            compare(Dashboard.selection.count, 3)
        }

        function test_thePaletteAddsNodes() {
            keyClick(Qt.Key_K, Qt.ControlModifier)
            const field = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, "paletteField")
            tryVerify(() => field.activeFocus)
            for (const letter of "rk-04")
                keyClick(letter)
            keyClick(Qt.Key_Return, Qt.ControlModifier)
            compare(Dashboard.selection.count, 1)
            verify(field.activeFocus, "it stays for the next")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !field.visible)
        }

        function test_onlyDifferencesAreShownAndTheTableIsCopied() {
            for (const id of [4, 1, 6])
                Dashboard.selection.add(id)
            view.compareChosen()
            const list = find("compareList")
            tryVerify(() => list.count > 15)
            const all = list.count
            mouseClick(find("onlyDifferences"))
            tryVerify(() => list.count < all)
            compare(list.count, Dashboard.compare.differences)
            const line = list.itemAtIndex(0)
            verify(line.differs)
            verify(line.Accessible.name.length > 0)
            mouseClick(find("copyComparison"))
            verify(Dashboard.compare.asText().split("\n").length > 3)
            Dashboard.compare.onlyDifferences = false
        }

        function test_withoutNodesItSaysHowToChooseThem() {
            view.compareChosen()
            find("compareView").activated(0)
            tryVerify(() => find("compareEmpty").visible)
        }

        function test_unusualBoardsAreListed() {
            view.showUnusual()
            tryVerify(() => find("noOutliers").visible)
            const first = FleetControl.addBoards(100) // ten of each kind
            Dashboard.outliers.look()
            tryVerify(() => Dashboard.outliers.models > 4)
            FleetControl.removeFrom(first)
            Dashboard.outliers.look()
            tryCompare(Dashboard.outliers, "models", 0)
        }

        function test_severalNodesAreOnOneChart() {
            for (const id of [4, 14, 1])
                Dashboard.selection.add(id)
            view.compareChosen()
            find("compareView").activated(2)
            tryVerify(() => find("compareHistory").visible)
            tryCompare(Dashboard.overlay.legend, "length", 3)
            const chart = find("overlayChart")
            chart.forceActiveFocus()
            keyClick(Qt.Key_Left)
            verify(chart.time > 0)
            verify(chart.Accessible.description.indexOf("°C") > 0)
            find("overlayMetric").activated(1)
            compare(Dashboard.overlay.metric, 1)
            find("overlayMetric").activated(0)
            view.show("fleet")
            verify(!Dashboard.overlay.active)
        }

        function test_allMetricsOfANodeAreOnOneChart() {
            view.openNode(4)
            view.showTab(1)
            tryVerify(() => findChild(view, "oneChart") !== null)
            mouseClick(find("oneChart"))
            tryCompare(Dashboard.overlay.legend, "length", 4)
            verify(Dashboard.overlay.active)
            view.closeNode()
            tryVerify(() => !Dashboard.overlay.active)
        }

        function test_whatLeavesTheFleetLeavesTheComparison() {
            const first = FleetControl.addBoards(2)
            Dashboard.selection.add(4)
            Dashboard.selection.add(first)
            view.compareChosen()
            compare(Dashboard.compare.nodes.length, 2)
            FleetControl.removeFrom(first)
            compare(Dashboard.compare.nodes.length, 1)
        }
    }
}
