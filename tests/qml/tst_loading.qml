import QtQuick
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// What an empty fleet says, and when.
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
        name: "Loading"
        when: windowShown

        function test_aFleetThatIsStillReadIsNotCalledEmpty() {
            FleetControl.setLoaded(false)
            FleetControl.removeFrom(1)
            tryCompare(Dashboard.summary, "total", 0)
            verify(findChild(view, "welcomeSources") === null)
            FleetControl.setLoaded(true)
            tryVerify(() => findChild(view, "welcomeSources") !== null)
        }
    }
}
