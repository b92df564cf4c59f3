import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Host keys of many boards in one list: trusting them is a deliberate act.
Item {
    id: root

    width: 1280
    height: 800

    MainView {
        id: view
        anchors.fill: parent
    }

    TestCase {
        name: "HostKeys"
        when: windowShown

        function part(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function init() {
            for (const id of [1, 2, 3, 4])
                FleetControl.setUnknownKey(id)
            tryVerify(() => Dashboard.hostKeys.waiting.total >= 4)
            view.show("keys")
            tryVerify(() => findChild(view, "keysList") !== null)
            Dashboard.hostKeys.waiting.tickShown(false)
        }

        function cleanup() {
            Dashboard.hostKeys.waiting.filter = ""
            view.show("fleet")
        }

        function test_theFleetSaysThatKeysWaitAndLeadsThere() {
            view.show("fleet")
            const banner = part("keysBanner")
            tryVerify(() => banner.visible)
            banner.triggered()
            compare(view.page, "keys")
            keyClick(Qt.Key_Escape)
            compare(view.page, "fleet")
            keyClick(Qt.Key_K, Qt.ControlModifier | Qt.ShiftModifier)
            compare(view.page, "keys")
        }

        function test_nothingIsTrustedWithoutTickAndWord() {
            const trust = part("keysTrust"), sure = part("keysSure")
            verify(!trust.enabled)
            const list = part("keysList")
            list.forceActiveFocus(Qt.TabFocusReason)
            list.currentIndex = 0
            keyClick(Qt.Key_Space)
            compare(Dashboard.hostKeys.waiting.ticked, 1)
            verify(sure.visible)
            verify(!trust.enabled, "the comparison is to be confirmed")
            mouseClick(sure, 8, 12)
            verify(trust.enabled)
            keyClick(Qt.Key_Space)
            list.forceActiveFocus(Qt.TabFocusReason)
            list.currentIndex = 1
            keyClick(Qt.Key_Space)
            verify(!trust.enabled, "what was confirmed was the other one")
            mouseClick(sure, 8, 12)
            const before = FleetControl.calls().length
            mouseClick(trust)
            tryCompare(Dashboard.hostKeys.waiting, "ticked", 0)
            const calls = FleetControl.calls().slice(before)
            compare(calls.length, 2)
            verify(calls.every(call => call.startsWith("accept ") && !call.endsWith("replace")))
        }

        function test_aListVouchesForSomeAndContradictsOthers() {
            const path = FleetControl.write("known_hosts", FleetControl.knownHostsLine(1, 1)
                                            + FleetControl.knownHostsLine(2, 3))
            Dashboard.hostKeys.compareWith(path)
            tryVerify(() => part("keysMatched").visible)
            verify(part("keysRefused").visible)
            verify(part("keysRefused").text.indexOf("known_hosts") >= 0)
            compare(Dashboard.hostKeys.waiting.ticked, 1)
            verify(!part("keysSure").visible, "the list is the comparison")
            verify(part("keysTrust").enabled)
            mouseClick(part("keysTickAll")) // none
            mouseClick(part("keysTickAll")) // all that may be
            compare(Dashboard.hostKeys.waiting.ticked, Dashboard.hostKeys.waiting.total - 1)
            verify(!part("keysTrust").enabled)
        }

        function test_theFilterNarrowsTheList() {
            const filter = part("keysFilter")
            filter.forceActiveFocus()
            filter.text = "pi5-02"
            tryCompare(part("keysList"), "count", 1)
            filter.text = "nothing like it"
            tryCompare(part("keysList"), "count", 0)
        }

        function test_picturesAreShownOnDemand() {
            const list = part("keysList")
            const low = list.itemAtIndex(0).height
            mouseClick(part("keysPictures"), 8, 12)
            tryVerify(() => list.itemAtIndex(0).height > low + 80)
            mouseClick(part("keysPictures"), 8, 12)
        }

        function test_changedKeysAreDecidedOneByOne() {
            FleetControl.setChangedKey(5)
            tryVerify(() => Dashboard.hostKeys.changedKeys.total >= 1)
            const list = part("changedList")
            tryVerify(() => list.visible && list.count >= 1)
            compare(findChild(list, "tick"), null)
            list.forceActiveFocus(Qt.TabFocusReason)
            list.currentIndex = 0
            keyClick(Qt.Key_Return)
            const overlay = root.Window.window
            tryVerify(() => findChild(overlay, "hostKeyDialog") !== null || findChild(overlay, "acceptKey") !== null)
            keyClick(Qt.Key_Escape)
        }
    }
}
