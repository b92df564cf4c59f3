import QtQuick
import Rollcall.App

// A plain window: that of Qt Quick Controls would load a whole style before the first frame.
Window {
    id: window

    readonly property alias view: mainView

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    color: Theme.bg
    title: Dashboard.notice.length > 0 ? qsTr("Rollcall (%1)").arg(Dashboard.notice) : "Rollcall"

    // Only while there is an icon to come back by.
    onClosing: close => {
        const alerts = Dashboard.alerts
        if (alerts.closesToTray && alerts.showsTray && alerts.trayAvailable) {
            close.accepted = false
            window.hide()
        }
    }

    Connections {
        target: Dashboard.alerts

        function onWindowRequested() {
            window.show()
            window.raise()
            window.requestActivate()
        }

        function onNodeRequested(nodeId: double) {
            mainView.showWall(false)
            mainView.openNode(nodeId)
        }

        function onEventsRequested() {
            mainView.showWall(false)
            mainView.show("events")
        }
    }

    WallScreen {
        window: mainView.Window.window
        full: mainView.wall
        awake: Dashboard.wall.keepsAwake
    }

    MainView {
        id: mainView
        anchors.fill: parent
        focus: true
    }
}
