import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Adding boards, from the welcome to the live fleet, as a person would.
Item {
    id: root

    width: 1280
    height: 800

    MainView {
        id: view
        anchors.fill: parent
    }

    TestCase {
        name: "Enrolment"
        when: windowShown

        function part(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }

        function open(source) {
            view.addBoards(source)
            tryVerify(() => findChild(view, "enrolAdd") !== null)
        }

        function cleanup() {
            Dashboard.enrolment.startOver()
            Dashboard.enrolment.typed = ""
            view.show("fleet")
            FleetControl.announce([])
        }

        function test_aShortcutLeadsToTheAddressField() {
            keyClick(Qt.Key_N, Qt.ControlModifier)
            tryVerify(() => view.page === "enrol")
            tryVerify(() => part("enrolAddress").activeFocus)
            keyClick(Qt.Key_Escape)
            tryVerify(() => view.page === "fleet")
        }

        function test_aRangeIsPreviewedAddedAndFollowed() {
            open(Enrolment.Address)
            const before = FleetControl.nodeCount()
            tryVerify(() => part("enrolAddress").activeFocus)
            verify(!part("enrolAdd").enabled)
            type("pi@lab[01-03]")
            tryCompare(part("planList"), "count", 3)
            compare(part("enrolAdd").text.indexOf("3") >= 0, true)
            verify(!part("nodeName").visible, "a name is for one board")
            part("tags").forceActiveFocus()
            type("rack9")
            mouseClick(part("enrolAdd"))
            tryVerify(() => Dashboard.enrolment.added)
            compare(FleetControl.nodeCount(), before + 3)
            tryVerify(() => findChild(view, "progressList") !== null)
            tryCompare(part("progressList"), "count", 3)
            compare(Dashboard.enrolment.progress.connecting, 3)

            tryVerify(() => Dashboard.nodeNamed("lab03") > 0)
            const first = Dashboard.nodeNamed("lab01")
            FleetControl.setOnline(first)
            FleetControl.setUnknownKey(Dashboard.nodeNamed("lab02"))
            FleetControl.setOnline(Dashboard.nodeNamed("lab03"))
            FleetControl.setOffline(Dashboard.nodeNamed("lab03"))
            tryCompare(Dashboard.enrolment.progress, "failed", 1)
            verify(part("reviewKeys").visible)
            mouseClick(part("stage" + EnrolProgress.Failed))
            tryCompare(part("progressList"), "count", 1)
            wait(50) // until the buttons below the shorter list stand
            mouseClick(part("retryFailed"))
            tryVerify(() => FleetControl.calls().some(call => call.startsWith("reconnect ")))
            mouseClick(part("stage" + EnrolProgress.Failed))
            mouseClick(part("reviewKeys"))
            tryVerify(() => view.page === "keys")
            keyClick(Qt.Key_Escape)
            tryVerify(() => view.page === "enrol")
            verify(Dashboard.enrolment.added, "progress is still there")
            mouseClick(part("showFleet"))
            tryVerify(() => view.page === "fleet")
        }

        function test_whatIsWrongIsUnderlinedAndNotAdded() {
            open(Enrolment.Address)
            const before = FleetControl.calls().length
            type("pi[9-3]")
            tryVerify(() => part("enrolProblem").visible)
            const fault = part("fault")
            tryVerify(() => fault.visible)
            verify(fault.x > part("enrolAddress").leftPadding + 5, "not under pi[")
            keyClick(Qt.Key_Return)
            compare(FleetControl.calls().length, before)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Backspace)
            keyClick(Qt.Key_Backspace)
            tryVerify(() => !fault.visible)
        }

        function test_oneBoardGetsANameAndTags() {
            open(Enrolment.Address)
            type("pi@10.9.8.7:2222")
            tryCompare(Dashboard.enrolment.plan, "tickedCount", 1)
            part("nodeName").forceActiveFocus()
            type("bench-3")
            keyClick(Qt.Key_Return)
            tryVerify(() => Dashboard.nodeNamed("bench-3") > 0)
        }

        function test_whatIsRefusedIsSaidOnThePage() {
            open(Enrolment.Address)
            type("10.9.8.6")
            tryCompare(Dashboard.enrolment.plan, "tickedCount", 1)
            FleetControl.failNext("the store is read-only")
            keyClick(Qt.Key_Return)
            tryVerify(() => part("enrolFailure").visible)
            verify(part("enrolFailure").text.indexOf("read-only") >= 0)
            compare(part("enrolAddress").text, "10.9.8.6")
        }

        function test_aFileIsReadAndItsRowsTickedByKeyboard() {
            open(Enrolment.File)
            const path = FleetControl.write("hosts.ini", "[racks]\nnew-a\nnew-b\n10.0.0.1\n")
            const field = part("enrolPath")
            field.forceActiveFocus()
            field.text = path
            keyClick(Qt.Key_Return)
            tryCompare(part("planList"), "count", 3)
            verify(part("enrolFormatText").text.indexOf("Ansible") >= 0)
            compare(Dashboard.enrolment.plan.knownCount, 1)
            const list = part("planList")
            list.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => list.itemAtIndex(1) !== null)
            list.currentIndex = 1
            keyClick(Qt.Key_Space)
            compare(Dashboard.enrolment.plan.tickedCount, 1)
            mouseClick(part("tickAll"), 8, 12)
            compare(Dashboard.enrolment.plan.tickedCount, 2)
        }

        function test_boardsOnTheNetworkTurnUp() {
            open(Enrolment.Network)
            tryVerify(() => Dashboard.enrolment.searching)
            FleetControl.announce(["pi-a.local 10.5.0.1"])
            tryCompare(part("planList"), "count", 1)
            FleetControl.announce(["pi-a.local 10.5.0.1", "pi-b.local 10.5.0.2"])
            tryCompare(part("planList"), "count", 2)
            mouseClick(part("enrolBack"))
            tryVerify(() => !Dashboard.enrolment.searching) // nobody looks any more
        }

        function test_theDemoIsStartedBesideThisWindow() {
            open(Enrolment.Demo)
            mouseClick(part("enrolDemo"))
            compare(FleetControl.calls().pop(), "demo")
        }

        function test_theSourcesAreChosenByArrowKeys() {
            open(Enrolment.Address)
            const first = part("source" + Enrolment.Address)
            first.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            compare(Dashboard.enrolment.source, Enrolment.Network)
            verify(part("source" + Enrolment.Network).activeFocus)
            keyClick(Qt.Key_Up)
            compare(Dashboard.enrolment.source, Enrolment.Address)
        }

        function test_thisComputerIsOneClickAway() {
            open(Enrolment.ThisComputer)
            const button = part("enrolHere")
            if (!button.visible)
                skip("it is watched already")
            const before = FleetControl.nodeCount()
            mouseClick(button)
            tryCompare(FleetControl.calls(), "length", FleetControl.calls().length)
            compare(FleetControl.nodeCount(), before + 1)
            tryVerify(() => view.page === "fleet")
        }
    }
}
