import QtQuick
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// History: a person goes back in time, looks closer, and comes back to now.
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
        name: "HistoryTab"
        when: windowShown

        property HistoryChart chart: null

        function seek(item) {
            if (item instanceof HistoryChart && item.zoomable)
                return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = seek(item.children[i])
                if (found)
                    return found
            }
            return null
        }

        function init() {
            view.openNode(1)
            view.showTab(1)
            tryVerify(() => (chart = seek(view)) !== null)
            tryVerify(() => !Dashboard.node.history.loading && Dashboard.node.history.sampleCount > 0)
            wait(50)
        }

        function cleanup() {
            Dashboard.node.history.goLive()
        }

        function test_theWheelZoomsAndTheButtonComesBack() {
            const history = Dashboard.node.history
            verify(history.live)
            mouseWheel(chart, chart.width / 2, chart.height / 2, 0, 240)
            tryCompare(history, "live", false)
            const button = findChild(view, "backToNow")
            tryVerify(() => button.visible)
            mouseClick(button)
            tryCompare(history, "live", true)
        }

        function test_draggingMovesIntoThePast() {
            mousePress(chart, chart.width / 2, chart.height / 2)
            for (let i = 1; i <= 20; ++i)
                mouseMove(chart, chart.width / 2 + i * 8, chart.height / 2, 5, Qt.LeftButton)
            mouseRelease(chart, chart.width / 2 + 160, chart.height / 2)
            tryCompare(Dashboard.node.history, "live", false)
            verify(Dashboard.node.history.sampleCount > 0)
        }

        function test_keysZoomAndMove() {
            chart.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Plus)
            verify(!Dashboard.node.history.live)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Minus)
            tryVerify(() => !Dashboard.node.history.loading)
            keyClick(Qt.Key_Home)
            verify(Dashboard.node.history.live)
        }
    }
}
