import QtQuick
import Rollcall.App

// What ties the window to the desktop: the tray, notifications that are clicked, the whole screen.
Item {
    id: links

    required property Window window
    required property MainView view
    property bool startWithWall: false

    Component.onCompleted: {
        if (startWithWall)
            view.showWall(true)
    }

    Connections {
        target: links.window

        // Only while there is an icon to come back by.
        function onClosing(close: var) {
            const alerts = Dashboard.alerts
            if (alerts.closesToTray && alerts.showsTray && alerts.trayAvailable) {
                close.accepted = false
                links.window.hide()
            }
        }
    }

    Connections {
        target: Dashboard.alerts

        function onWindowRequested() {
            links.window.show()
            links.window.raise()
            links.window.requestActivate()
        }

        function onNodeRequested(nodeId: double) {
            links.view.showWall(false)
            links.view.openNode(nodeId)
        }

        function onEventsRequested() {
            links.view.showWall(false)
            links.view.show("events")
        }
    }

    WallScreen {
        window: links.window
        full: links.view.wall
        awake: Dashboard.wall.keepsAwake
    }
}
