import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// The roll call and the wall, as a person uses them over a fake fleet of 24 nodes.
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
        name: "RollCall"
        when: windowShown

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function part(objectName) {
            const found = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }

        function init() {
            view.showWall(false)
            Dashboard.rollCall.clear()
            view.show("rollcall")
            tryVerify(() => findChild(view, "makeList") !== null)
            wait(20)
        }

        function test_aTypedRangeMakesTheSeats() {
            find("makeList").forceActiveFocus()
            keyClick(Qt.Key_Return)
            const field = part("expectedBoards")
            tryVerify(() => field.activeFocus)
            type("pi[01-12].room")
            keyClick(Qt.Key_Return)
            tryCompare(Dashboard.rollCall, "expected", 12)
            tryCompare(find("seatList"), "count", 12)
            compare(find("presentNumber").text, "0")
            compare(find("standing4").count, 12) // all are missing
            tryVerify(() => !part("rollCallDialog").visible)
        }

        function test_aRangeThatIsWrongIsToldInTheDialog() {
            mouseClick(find("makeList"))
            tryVerify(() => part("expectedBoards").activeFocus)
            type("pi[01-")
            keyClick(Qt.Key_Return)
            tryVerify(() => part("expectedProblem").visible)
            compare(Dashboard.rollCall.expected, 0)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !part("rollCallDialog").visible)
        }

        function test_thePresentFleetIsExpectedAndFollowed() {
            mouseClick(find("expectFleet"))
            tryCompare(Dashboard.rollCall, "expected", 24)
            const before = Number(find("presentNumber").text)
            verify(before > 10)
            FleetControl.setOffline(1)
            tryCompare(find("presentNumber"), "text", String(before - 1))
        }

        function test_aStandingIsAFilter() {
            Dashboard.rollCall.expectFleet()
            const grid = find("seatGrid")
            mouseClick(find("standing4"))
            compare(grid.filter, 4)
            const list = find("seatList")
            tryVerify(() => list.itemAtIndex(23) !== null)
            let dimmed = 0
            for (let i = 0; i < list.count; ++i)
                dimmed += list.itemAtIndex(i).dimmed ? 1 : 0
            compare(dimmed, 24 - Dashboard.rollCall.countOf(4))
            mouseClick(find("standing4"))
            compare(grid.filter, -1)
        }

        function test_arrowsMoveBetweenSeatsAndEnterOpensTheNode() {
            Dashboard.rollCall.expectFleet()
            const grid = find("seatGrid")
            grid.forceActiveFocus()
            tryCompare(grid, "current", 0)
            keyClick(Qt.Key_Right)
            compare(grid.current, 1)
            keyClick(Qt.Key_Down)
            compare(grid.current, 1 + grid.across)
            keyClick(Qt.Key_Left)
            compare(grid.current, grid.across)
            const expected = grid.tileAt(grid.current).nodeId
            keyClick(Qt.Key_Return)
            tryVerify(() => view.nodeOpen)
            compare(Dashboard.node.nodeId, expected)
            view.closeNode()
        }

        function test_arrowsPassOverEmptyPlacesOfTheRoom() {
            Dashboard.rollCall.expectText("seat,address\nA1,pi1\nA4,pi2\nC1,pi3\n")
            const grid = find("seatGrid")
            grid.forceActiveFocus()
            tryVerify(() => grid.planned && grid.tileAt(2) !== null)
            grid.current = 0
            keyClick(Qt.Key_Right)
            compare(grid.current, 1)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Down)
            compare(grid.current, 2)
            keyClick(Qt.Key_Down)
            compare(grid.current, 2)
        }

        function test_rulesAreChosenByKeyboard() {
            Dashboard.rollCall.expectFleet()
            const box = find("only64Bit")
            verify(!Dashboard.rollCall.only64Bit)
            const before = Dashboard.rollCall.countOf(2)
            box.forceActiveFocus()
            keyClick(Qt.Key_Space)
            verify(Dashboard.rollCall.only64Bit)
            verify(Dashboard.rollCall.countOf(2) > before) // a Raspberry Pi with a 32-bit userland
            keyClick(Qt.Key_Space)
            verify(!Dashboard.rollCall.only64Bit)
            compare(Dashboard.rollCall.countOf(2), before)
        }

        function test_everySeatTellsItselfToAScreenReader() {
            Dashboard.rollCall.expectFleet()
            const list = find("seatList")
            tryVerify(() => list.itemAtIndex(0) !== null)
            for (let i = 0; i < list.count; ++i) {
                const tile = list.itemAtIndex(i)
                compare(tile.Accessible.role, Accessible.Button)
                verify(tile.Accessible.name.indexOf(tile.word) > 0, tile.Accessible.name)
            }
        }

        function test_theWallIsLeftByEscape() {
            keyClick(Qt.Key_F11)
            tryVerify(() => view.wall)
            tryVerify(() => findChild(view, "wallMode") !== null)
            verify(find("wallMode").activeFocus)
            verify(!find("rail").visible)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !view.wall)
            verify(find("rail").visible)
            verify(!Dashboard.wall.active)
        }

        function test_theWallIsSteeredByKeys() {
            view.showWall(true)
            tryVerify(() => findChild(view, "wallMode") !== null)
            compare(Dashboard.wall.page, 0)
            keyClick(Qt.Key_Right)
            compare(Dashboard.wall.page, 1)
            keyClick(Qt.Key_Left)
            compare(Dashboard.wall.page, 0)
            keyClick(Qt.Key_Space)
            verify(Dashboard.wall.held)
            const by = Dashboard.wall.groupBy
            keyClick(Qt.Key_G)
            verify(Dashboard.wall.groupBy !== by)
            Dashboard.wall.groupBy = by
            // What means something else elsewhere means nothing here.
            keyClick(Qt.Key_2, Qt.ControlModifier)
            compare(view.page, "rollcall")
            verify(view.wall)
        }

        function test_aTroubledWallSaysWhatByShapeAndWord() {
            view.showWall(true)
            tryVerify(() => findChild(view, "wallMode") !== null)
            FleetControl.setOffline(3)
            tryVerify(() => find("wallAlarm").visible)
            const rows = find("wallRows")
            tryVerify(() => rows.itemAtIndex(0) !== null)
            const row = rows.itemAtIndex(0)
            verify(row.what.length > 0)
            verify(row.Accessible.name.indexOf(row.what) > 0)
            compare(Number(find("wallTroubled").text), Dashboard.wall.troubled)
            verify(!find("wallNumber").visible)
        }

        function test_theWallIsReadFromFiveMetres() {
            view.showWall(true)
            tryVerify(() => findChild(view, "wallMode") !== null)
            FleetControl.setOffline(3)
            tryVerify(() => find("wallAlarm").visible)
            const rows = find("wallRows")
            tryVerify(() => rows.itemAtIndex(0) !== null)
            // Names are at least a twentieth of the height of a wide screen.
            verify(rows.rowHeight >= view.width / 160 * 10, String(rows.rowHeight))
        }

        function cleanupTestCase() {
            view.showWall(false)
            view.show("fleet")
        }
    }
}
