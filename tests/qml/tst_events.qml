import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Events are acknowledged and muted, by mouse and by keyboard; what is muted is seen and taken back.
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

        name: "Events"
        when: windowShown

        readonly property var events: Dashboard.events

        function find(objectName) {
            const found = findChild(view, objectName)
            verify(found, objectName)
            return found
        }

        // Of the events page: an open node has such a list as well.
        function part(objectName) {
            const found = findChild(find("pageLoader"), objectName)
            verify(found, objectName)
            return found
        }

        function dialogPart(objectName) {
            const found = findChild(root.Window.window.contentItem.parent ?? root.Window.window.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function click(item) {
            verify(item && item.visible && item.enabled, item)
            mouseClick(item)
        }

        function lastCall() {
            return FleetControl.calls().pop()
        }

        // The row of a kind of event, by its title; -1.
        function rowOf(title) {
            for (let row = 0; row < events.count; ++row) {
                if (events.data(events.index(row, 0), EventsModel.TitleRole) === title)
                    return row
            }
            return -1
        }

        function openList() {
            view.show("events")
            tryVerify(() => findChild(find("pageLoader"), "eventList") !== null && part("eventList").count > 5)
            wait(50)
            return part("eventList")
        }

        function init() {
            while (Dashboard.attention.count > 0) {
                const before = Dashboard.attention.count
                Dashboard.attention.unmute(Dashboard.attention.data(Dashboard.attention.index(0, 0), Attention.MuteIdRole))
                tryVerify(() => Dashboard.attention.count < before)
            }
            openList()
            events.chooseNone()
            // Nobody has seen anything.
            for (let row = 0; row < events.count; ++row) {
                if (events.data(events.index(row, 0), EventsModel.SeenRole).length > 0)
                    events.toggle(row)
            }
            if (events.chosenCount > 0)
                events.acknowledge()
            tryVerify(() => events.askingCount === events.openCount)
            verify(events.askingCount > 2)
        }

        function test_allThatWaitsIsAcknowledgedAtOnce() {
            const list = openList()
            const asking = events.askingCount
            click(part("acknowledgeAll"))
            tryCompare(events, "askingCount", 0)
            compare(events.openCount, asking)
            verify(!part("acknowledgeAll").visible)
            verify(part("eventSummary").text.indexOf("nothing waits") > 0, part("eventSummary").text)
            let row = null
            tryVerify(() => {
                row = list.itemAtIndex(rowOf("Throttled"))
                return row && row.seen.indexOf("seen by ana") === 0
            })
            verify(row.Accessible.name.indexOf("seen by ana") > 0, row.Accessible.name)
        }

        function test_severalAreChosenByMouse() {
            const list = openList()
            mouseClick(list.itemAtIndex(1), 20, 20) // the box
            compare(events.chosenCount, 1)
            compare(view.page, "events")
            compare(events.data(events.index(1, 0), EventsModel.ChosenRole), true)
            verify(list.itemAtIndex(1).chosen)
            mouseClick(list.itemAtIndex(4), 400, 20, Qt.LeftButton, Qt.ShiftModifier)
            compare(events.chosenCount, 4)
            mouseClick(list.itemAtIndex(2), 400, 20, Qt.LeftButton, Qt.ControlModifier)
            compare(events.chosenCount, 3)
            verify(!list.itemAtIndex(2).chosen)
            compare(part("eventSummary").text, "3 events chosen")
            click(part("chooseNoEvent"))
            compare(events.chosenCount, 0)
        }

        function test_severalAreAcknowledgedByKeyboard() {
            const list = openList()
            list.forceActiveFocus(Qt.TabFocusReason)
            list.currentIndex = 0
            compare(events.targetCount, 1) // the current one acts when none is chosen
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
            compare(events.chosenCount, 3)
            keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier)
            compare(lastCall().split(" ").length, 4)
            verify(lastCall().startsWith("seen "))
            compare(events.chosenCount, 0)
            tryVerify(() => events.data(events.index(1, 0), EventsModel.SeenRole).length > 0)
            // And taken back, one of them.
            list.currentIndex = 1
            keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier)
            verify(lastCall().startsWith("unseen "), lastCall())
            tryVerify(() => events.data(events.index(1, 0), EventsModel.SeenRole).length === 0)
            keyClick(Qt.Key_A, Qt.ControlModifier)
            compare(events.chosenCount, events.count)
            keyClick(Qt.Key_Escape)
            compare(events.chosenCount, 0)
            keyClick(Qt.Key_Space)
            compare(events.chosenCount, 1)
        }

        function test_aKindOnANodeIsMutedForAWhile() {
            const list = openList()
            const at = rowOf("Throttled")
            list.positionViewAtIndex(at, ListView.Contain)
            list.forceActiveFocus(Qt.TabFocusReason)
            list.currentIndex = at
            const asking = events.askingCount
            keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier)
            tryVerify(() => dialogPart("muteDialog").opened)
            verify(dialogPart("muteScope2").checked) // this kind, of this board
            verify(dialogPart("muteScope2").text.indexOf("Throttled") > 0)
            dialogPart("muteSpan").activated(1)
            dialogPart("muteReason").forceActiveFocus(Qt.TabFocusReason)
            for (const letter of "new fan")
                keyClick(letter)
            click(dialogPart("muteSubmit"))
            tryVerify(() => !dialogPart("muteDialog").visible)
            compare(lastCall(), "mute 8 throttled 28800000 new fan")
            tryCompare(Dashboard.attention, "count", 1)
            tryCompare(events, "askingCount", asking - 1)
            tryVerify(() => list.itemAtIndex(at).muted.startsWith("muted until "))
            // It is seen above the list, and taken back there.
            const card = part("muteList")
            tryVerify(() => card.visible && card.height > 30)
            wait(50)
            click(part("unmute0"))
            tryCompare(Dashboard.attention, "count", 0)
            verify(!card.visible)
            tryCompare(events, "askingCount", asking)
        }

        function test_aRuleIsMutedEverywhereFromTheMenu() {
            const list = openList()
            const at = rowOf("Offline")
            list.positionViewAtIndex(at, ListView.Contain)
            wait(30)
            mouseClick(list.itemAtIndex(at), 300, 20, Qt.RightButton)
            tryVerify(() => dialogPart("eventMenu").opened)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Return)
            tryVerify(() => dialogPart("muteDialog").opened)
            dialogPart("muteScope1").clicked()
            dialogPart("muteSpan").activated(2)
            click(dialogPart("muteSubmit"))
            tryCompare(Dashboard.attention, "count", 1)
            compare(lastCall(), "mute 0 offline 0")
        }

        function test_aNodeIsMutedAndSaysSo() {
            view.openNode(4)
            tryVerify(() => view.nodeOpen)
            verify(!find("muted").visible)
            verify(view.commands.run("node.mute"))
            tryVerify(() => dialogPart("muteDialog").opened)
            click(dialogPart("muteSubmit"))
            compare(lastCall(), "mute 4 all 3600000")
            const banner = find("muted")
            tryVerify(() => banner.visible)
            verify(banner.text.indexOf("Muted until 17:45, by ana") === 0, banner.text)
            verify(view.commands.named("node.unmute").enabled)
            banner.triggered()
            tryVerify(() => !banner.visible)
            compare(Dashboard.attention.count, 0)
        }

        function test_eventsOfANodeAreAcknowledgedOnItsPage() {
            view.openNode(8)
            view.showTab(4)
            const model = Dashboard.nodeEvents
            tryVerify(() => model.count > 5)
            const list = find("eventList")
            tryVerify(() => list.count > 5)
            verify(model.askingCount > 0)
            wait(50)
            mouseClick(list.itemAtIndex(0), 400, 20) // there is no node to open here
            compare(model.chosenCount, 1)
            verify(view.nodeOpen)
            compare(view.commands.events, model)
            keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier)
            compare(model.chosenCount, 0)
            verify(lastCall().startsWith("seen 8"), lastCall())
            tryVerify(() => model.data(model.index(0, 0), EventsModel.SeenRole).length > 0)
            model.toggle(0)
            model.acknowledge()
            tryVerify(() => model.data(model.index(0, 0), EventsModel.SeenRole).length === 0)
        }

        function test_whatFailsIsTold() {
            FleetControl.failNext("the disk is full")
            Dashboard.attention.muteNode(4, Attention.OneHour, "")
            tryVerify(() => find("toast").visible)
            verify(find("toast").Accessible.name.indexOf("the disk is full") >= 0, find("toast").Accessible.name)
            compare(Dashboard.attention.count, 0)
        }

        function test_aReplacedKeySaysWhetherItIsTheSameBoard_data() {
            return [{ tag: "same", same: true, words: "re-flashed card" },
                    { tag: "another", same: false, words: "Another board answers" }]
        }
        function test_aReplacedKeySaysWhetherItIsTheSameBoard(data) {
            FleetControl.setChangedKey(3)
            view.openNode(3)
            Dashboard.actions.acceptHostKey(3, Dashboard.actions.hostKeyQuestion(3).fingerprint, true)
            tryVerify(() => lastCall().endsWith(" replace"))
            const banner = find("replacedKey")
            verify(!banner.visible) // the board has not answered yet
            FleetControl.comeBack(3, data.same)
            tryVerify(() => banner.visible)
            verify(banner.text.indexOf(data.words) >= 0, banner.text)
            verify(banner.detail.length > 0)
            compare(banner.kind, data.same ? Mark.Online : Mark.Refused)
            banner.triggered()
            tryVerify(() => !banner.visible)
        }
    }
}
