import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// What a person does about the store and about who is who.
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

        name: "Care"
        when: windowShown

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        function dialogPart(objectName) {
            const found = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function init() {
            view.show("fleet")
            Dashboard.node.nodeId = 0
            Dashboard.retention.revert()
        }

        function test_aFullDiskIsToldInItsOwnWords() {
            verify(!find("storeBanner").visible)
            FleetControl.failStore()
            const banner = find("storeBanner")
            tryVerify(() => banner.visible)
            compare(banner.text, "The disk is full")
            verify(banner.detail.indexOf("kept in memory") > 0, banner.detail)
            FleetControl.loseReadings(1200)
            verify(banner.detail.indexOf("1,200") > 0, banner.detail)
            FleetControl.recoverStore()
            compare(banner.text, "Some readings were lost")
            banner.triggered()
            tryVerify(() => !banner.visible)
        }

        function test_aRestoredStoreIsToldUntilItIsRead() {
            FleetControl.restoreStore("The damaged file is kept as fleet.db.damaged")
            const banner = find("storeBanner")
            tryVerify(() => banner.visible)
            verify(banner.text.indexOf("damaged") > 0)
            verify(banner.detail.indexOf("fleet.db.damaged") > 0)
            banner.triggered()
            tryVerify(() => !banner.visible)
        }

        function test_retentionIsTriedOutBeforeItIsSaved() {
            view.show("settings")
            tryVerify(() => findChild(view, "age0") !== null && Dashboard.retention.known)
            verify(!find("saveRetention").visible)
            verify(find("storeSize").text.indexOf("MiB now") > 0, find("storeSize").text)
            const before = find("retentionPlan").text
            verify(before.indexOf("24 nodes") > 0, before)
            const minutes = find("age1")
            minutes.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Down)
            verify(Dashboard.retention.edited)
            verify(find("retentionPlan").text !== before)
            verify(!Dashboard.retention.loses)
            compare(FleetControl.calls().filter(call => call.startsWith("retention")).length, 0)
            wait(30)
            // By keyboard: what an earlier test told may lie over the button for a while.
            find("saveRetention").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            compare(FleetControl.calls().pop(), "retention 86400000 7776000000 31536000000 0 8589934592")
            tryVerify(() => !find("saveRetention").visible)
        }

        function test_aChoiceThatDeletesSaysSo() {
            view.show("settings")
            tryVerify(() => findChild(view, "age2") !== null && Dashboard.retention.known)
            const calls = FleetControl.calls().length
            Dashboard.retention.choose(2, 1) // ten minutes: 90 days
            verify(Dashboard.retention.loses)
            verify(find("saveRetention").danger)
            compare(FleetControl.calls().length, calls)
            Dashboard.retention.choose(1, 3)
            Dashboard.retention.choose(2, 0) // 30 days, and minutes for 90
            verify(find("retentionProblem").visible)
            verify(!find("saveRetention").enabled)
            wait(30)
            find("revertRetention").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            verify(!Dashboard.retention.edited)
        }

        function test_whatIsTabbedToIsScrolledTo() {
            view.show("settings")
            tryVerify(() => findChild(view, "sizeLimit") !== null && Dashboard.retention.known)
            const flick = find("settingsFlick")
            root.height = 480
            wait(20)
            find("sizeLimit").forceActiveFocus(Qt.TabFocusReason)
            const box = find("sizeLimit").mapToItem(flick, 0, 0)
            verify(box.y >= 0 && box.y + find("sizeLimit").height <= flick.height, box.y)
            root.height = 800
        }

        function test_theIdentityTabTellsMarksAndPast() {
            view.openNode(20)
            keyClick(Qt.Key_6, Qt.AltModifier)
            tryVerify(() => Dashboard.nodeIdentity.known)
            compare(Dashboard.nodeIdentity.now.count, 5)
            compare(Dashboard.nodeIdentity.before.count, 1)
            compare(Dashboard.nodeIdentity.past.count, 2)
            verify(!find("identityWarning").visible)
            view.openNode(6)
            view.showTab(5)
            tryVerify(() => find("identityWarning").visible)
        }

        function test_joiningNamesWhoDisappears() {
            view.openNode(4)
            view.showTab(5)
            tryVerify(() => Dashboard.nodeIdentity.known)
            wait(30)
            mouseClick(find("joinButton"))
            const dialog = dialogPart("joinDialog")
            tryVerify(() => dialog.opened)
            verify(!dialogPart("joinSubmit").enabled)
            keyClick(Qt.Key_Down)
            compare(dialog.fromName, "rk-04.lab until 2026-04-02")
            verify(dialogPart("joinWords").text.indexOf("rk-04.lab until 2026-04-02") === 0)
            mouseClick(dialogPart("joinSubmit"))
            compare(FleetControl.calls().pop(), "join 9004 4")
            tryCompare(Dashboard.nodeIdentity.past, "count", 1)
            tryVerify(() => find("toast").visible)
        }

        function test_splittingWantsATimeThatWas() {
            view.openNode(8)
            view.showTab(5)
            tryVerify(() => Dashboard.nodeIdentity.known)
            wait(30)
            mouseClick(find("splitButton"))
            const dialog = dialogPart("splitDialog")
            tryVerify(() => dialog.opened)
            const when = dialogPart("splitWhen")
            compare(when.text, "2026-05-09 16:45")
            verify(dialogPart("splitSubmit").enabled)
            when.text = "2026-05-13 16:45"
            verify(!dialogPart("splitSubmit").enabled)
            verify(dialogPart("splitProblem").visible)
            when.text = "yesterday"
            verify(!dialogPart("splitSubmit").enabled)
            when.text = "2026-05-12 15:45"
            when.forceActiveFocus()
            keyClick(Qt.Key_Return)
            const call = FleetControl.calls().pop()
            verify(call.startsWith("split 8 3600000 "), call)
            verify(call.endsWith(" until 2026-05-12 15:45"), call)
        }
    }
}
