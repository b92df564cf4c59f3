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

    MainView {
        id: mainView
        anchors.fill: parent
        focus: true
    }
}
