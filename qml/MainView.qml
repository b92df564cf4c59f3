import QtQuick
import Rollcall.App

// Everything inside the window: the rail, the page, dialogs and messages.
Rectangle {
    id: view

    property string page: "fleet"
    property int enrolSource: -1
    property string keysFrom: "fleet" // where the list of host keys leads back to
    readonly property alias commands: commandList // what can be done here
    readonly property bool nodeOpen: page === "fleet" && Dashboard.node.nodeId > 0

    function openNode(id: double) {
        Dashboard.node.nodeId = id
        page = "fleet"
        showTab(0)
        const opened = nodeLoader.item as Item
        opened.forceActiveFocus()
    }

    function closeNode() {
        Dashboard.node.nodeId = 0
        fleetPage.forceActiveFocus()
    }

    property bool wall: false // only the wall is shown, over the whole screen

    function showWall(on: bool) {
        if (on === wall)
            return
        wall = on
        if (!on)
            fleetPage.forceActiveFocus()
    }

    function show(name: string) {
        if (name === "wall" || name === "keys")
            return name === "wall" ? showWall(true) : showHostKeys()
        if (name === "fleet")
            Dashboard.node.nodeId = 0
        page = name
    }

    // Boards are added from `source`, or from wherever when that is -1.
    function addBoards(source: int) {
        enrolSource = source
        if (page === "enrol")
            (pageLoader.item as EnrolPage).begin(source)
        page = "enrol"
    }

    function showHostKeys() {
        keysFrom = page === "enrol" ? "enrol" : "fleet"
        enrolSource = -1 // whoever comes back sees how far the boards are
        page = "keys"
    }

    function askHostKey(id: double) {
        (hostKeyDialog.get() as HostKeyDialog).ask(id)
    }

    function askRemove(id: double, name: string) {
        (removeDialog.get() as RemoveDialog).ask(id, name)
    }

    function askMute(events: EventsModel) {
        (muteDialog.get() as MuteDialog).askEvents(events)
    }

    function askMuteNode(id: double, name: string) {
        (muteDialog.get() as MuteDialog).askNode(id, name)
    }

    function showMenu(id: double, item: Item, x: real, y: real) {
        (nodeMenu.get() as NodeMenu).show(id, item, x, y)
    }

    function focusSearch() {
        show("fleet")
        fleetPage.focusSearch()
    }

    // The view `index` of the open node.
    function showTab(index: int) {
        (nodeLoader.get() as NodePage).tab = index
    }

    function compareChosen() {
        show("compare")
    }

    function showUnusual() {
        show("compare")
        const page = pageLoader.item as ComparePage
        if (page)
            page.view = 1
    }

    function showFleetAs(index: int) {
        show("fleet")
        fleetPage.showView(index)
    }

    function showKeys() {
        const dialog = shortcutsDialog.get() as ShortcutsDialog
        dialog.commands = commandList
        dialog.open()
    }

    function showPalette() {
        (palette.get() as CommandPalette).ask(commandList)
    }

    color: Theme.bg

    NavRail {
        id: rail
        objectName: "rail"
        visible: !view.wall
        height: parent.height
        page: view.page === "enrol" || view.page === "keys" ? "fleet" : view.page
        onChosen: page => view.show(page)
    }

    // Banners come and go beside a page that is being made: in one layout with it, Qt 6.4 has crashed
    // then. A positioner keeps nothing of what it held.
    Column {
        id: banners
        visible: !view.wall
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pageMargin
        anchors.topMargin: height > 0 ? Theme.pageMargin : 0
        spacing: Theme.px(12)

        Banner {
            objectName: "storeBanner"
            width: parent.width
            visible: Dashboard.storeTitle.length > 0
            kind: Dashboard.storeFails ? Mark.Refused : Mark.Late
            text: Dashboard.storeTitle
            detail: Dashboard.storeDetail
            action: Dashboard.storeFails ? "" : qsTr("Understood")
            onTriggered: Dashboard.dismissStoreNews()
        }

        Banner {
            objectName: "adviceBanner"
            width: parent.width
            visible: Dashboard.advice.length > 0
            kind: Mark.Late
            text: Dashboard.advice
        }
    }

    Item {
        visible: !view.wall
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom

        FleetPage {
            id: fleetPage
            objectName: "fleetPage"
            anchors.fill: parent
            visible: view.page === "fleet" && !view.nodeOpen
            focus: visible
            onNodeOpened: nodeId => view.openNode(nodeId)
            onAddRequested: source => view.addBoards(source)
            onKeysRequested: view.showHostKeys()
            onMenuRequested: (nodeId, item, x, y) => view.showMenu(nodeId, item, x, y)
        }

        Later {
            id: nodeLoader
            anchors.fill: parent
            visible: view.nodeOpen
            source: "NodePage.qml"
            onLoaded: {
                const page = item as NodePage
                page.objectName = "nodePage"
                page.back.connect(view.closeNode)
                page.keyRequested.connect(view.askHostKey)
                page.menuRequested.connect(view.showMenu)
                page.muteRequested.connect(view.askMute)
            }
        }

        Loader {
            id: pageLoader
            objectName: "pageLoader"
            anchors.fill: parent
            active: view.page !== "fleet"
            source: ({ scores: "ScoresPage.qml", compare: "ComparePage.qml", events: "EventsPage.qml", reports: "ReportsPage.qml",
                       rollcall: "RollCallPage.qml",
                       settings: "SettingsPage.qml",
                       enrol: "EnrolPage.qml", keys: "HostKeysPage.qml" })[view.page] ?? ""
            onLoaded: {
                (item as Item).forceActiveFocus()
                if (view.page === "enrol") {
                    const enrol = item as EnrolPage
                    enrol.back.connect(() => view.show("fleet"))
                    enrol.fleetRequested.connect(() => view.show("fleet"))
                    enrol.keysRequested.connect(view.showHostKeys)
                    enrol.keyRequested.connect(view.askHostKey)
                    enrol.begin(view.enrolSource)
                } else if (view.page === "keys") {
                    const keys = item as HostKeysPage
                    keys.back.connect(() => view.page = view.keysFrom)
                    keys.keyRequested.connect(view.askHostKey)
                    keys.focusFirst()
                }
                if (view.page === "scores")
                    (item as ScoresPage).nodeOpened.connect(view.openNode)
                else if (view.page === "events") {
                    (item as EventsPage).nodeOpened.connect(view.openNode);
                    (item as EventsPage).muteRequested.connect(view.askMute)
                }
                else if (view.page === "compare") {
                    (item as ComparePage).nodeOpened.connect(view.openNode);
                    (item as ComparePage).fleetRequested.connect(() => view.show("fleet"))
                }
                else if (view.page === "rollcall")
                    (item as RollCallPage).nodeOpened.connect(view.openNode)
                else if (view.page === "reports")
                    (item as ReportsPage).pageRequested.connect(view.show)
            }
        }
    }

    // What to do with the chosen nodes.
    Later {
        id: selectionBar
        wanted: Dashboard.selection.count > 0
        visible: view.page === "fleet" && !view.nodeOpen && !view.wall
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: rail.width / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        source: "SelectionBar.qml"
        onLoaded: (item as SelectionBar).compareRequested.connect(view.compareChosen)
    }

    Loader {
        objectName: "wallLoader"
        anchors.fill: parent
        active: view.wall
        focus: view.wall
        source: "WallModeView.qml"
        onLoaded: {
            const wall = item as WallModeView
            wall.objectName = "wallMode"
            wall.leaveRequested.connect(() => view.showWall(false))
            wall.forceActiveFocus()
        }
    }

    // Made when they are first asked for: until then a window opens faster.
    Later {
        id: nodeMenu
        source: "NodeMenu.qml"
        onLoaded: {
            const menu = item as NodeMenu
            menu.nodeOpened.connect(view.openNode)
            menu.keyRequested.connect(view.askHostKey)
            menu.removeRequested.connect(view.askRemove)
            menu.muteRequested.connect(view.askMuteNode)
        }
    }

    Later {
        id: hostKeyDialog
        source: "HostKeyDialog.qml"
    }

    Later {
        id: removeDialog
        source: "RemoveDialog.qml"
    }

    Later {
        id: muteDialog
        source: "MuteDialog.qml"
    }

    Later {
        id: secretDialog
        source: "SecretDialog.qml"
    }

    Connections {
        target: Dashboard.secrets

        function onAsked() {
            (secretDialog.get() as SecretDialog).ask()
        }

        // What was asked before there was a window.
        Component.onCompleted: if (Dashboard.secrets.asking) onAsked()
    }

    Later {
        id: palette
        source: "CommandPalette.qml"
    }

    Connections {
        target: Dashboard.palette

        function onNodeChosen(nodeId: double) {
            view.openNode(nodeId)
        }

        function onSearchChosen(text: string) {
            view.show("fleet")
            Dashboard.nodes.searchText = text
            fleetPage.enterView()
        }
    }

    Later {
        id: shortcutsDialog
        source: "ShortcutsDialog.qml"
    }

    AppNews {
        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        page: view.page
        keyIsAsked: (hostKeyDialog.item as HostKeyDialog)?.visible ?? false
    }

    AppCommands {
        id: commandList
        events: view.page === "events" ? Dashboard.events
                : view.nodeOpen && Dashboard.nodeEvents.active ? Dashboard.nodeEvents : null
        nodeOpen: view.nodeOpen
        nodeId: Dashboard.node.nodeId
        onSearchRequested: view.focusSearch()
        onAddRequested: view.addBoards(-1)
        onHelpRequested: view.showKeys()
        onPaletteRequested: view.showPalette()
        onPageRequested: page => view.show(page)
        onCompareRequested: view.compareChosen()
        onUnusualRequested: view.showUnusual()
        onFleetViewRequested: index => view.showFleetAs(index)
        onTabRequested: index => view.showTab(index)
        onCloseNodeRequested: view.closeNode()
        onKeyRequested: nodeId => view.askHostKey(nodeId)
        onRemoveRequested: (nodeId, name) => view.askRemove(nodeId, name)
        onWallRequested: view.showWall(true)
        onMuteRequested: events => view.askMute(events)
        onMuteNodeRequested: (nodeId, name) => view.askMuteNode(nodeId, name)
    }

    AppShortcuts {
        commands: commandList
        quiet: view.wall
    }
}
