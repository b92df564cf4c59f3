import QtQuick

// A plain window: that of Qt Quick Controls would load a whole style before the first frame. What is
// in it comes later: types are compiled while the first frame is drawn and the store is opened, and
// made a few at a time, so that the window answers meanwhile.
Window {
    id: window

    property bool ready: true    ///< there is a Dashboard
    property bool gradual: false ///< else everything is there when the window is
    property bool dark: true     ///< of the first frame
    property bool wall: false    ///< begins as the wall alone, over the whole screen
    property string notice       ///< for the title, e.g. that this is the demo
    readonly property Item view: loader.item as Item
    property Component page: null
    readonly property string problem: page && page.status === Component.Error ? page.errorString() : ""

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 480
    visible: true
    color: colours.bg
    title: notice.length > 0 ? qsTr("Rollcall (%1)").arg(notice) : "Rollcall"
    Component.onCompleted: {
        page = Qt.createComponent("MainView.qml", gradual ? Component.Asynchronous : Component.PreferSynchronous)
    }

    Ground {
        id: colours
        dark: window.dark
    }

    Skeleton {
        anchors.fill: parent
        visible: !window.view
        ground: colours
    }

    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        asynchronous: window.gradual
        sourceComponent: window.ready && window.page && window.page.status === Component.Ready ? window.page : null
        onLoaded: (item as Item).focus = true
    }

    // What ties the window to the desktop, which needs a Dashboard.
    Loader {
        id: links
        readonly property Item view: window.view
        onViewChanged: {
            if (view)
                setSource("WindowLinks.qml", { window: window, view: view, startWithWall: window.wall })
        }
    }
}
