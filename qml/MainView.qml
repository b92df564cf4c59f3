import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Everything inside the window: the rail, the page, dialogs and messages.
Rectangle {
    id: view

    property string page: "fleet"
    readonly property bool nodeOpen: page === "fleet" && Dashboard.node.nodeId > 0

    function openNode(id: double) {
        Dashboard.node.nodeId = id
        page = "fleet"
        nodePage.tab = 0
        nodePage.forceActiveFocus()
    }

    function closeNode() {
        Dashboard.node.nodeId = 0
        fleetPage.forceActiveFocus()
    }

    function show(name: string) {
        if (name === "fleet")
            Dashboard.node.nodeId = 0
        page = name
    }

    function addNode() {
        addDialog.open()
    }

    function askHostKey(id: double) {
        hostKeyDialog.ask(id)
    }

    // For --screenshot and tests: the view `index` of the open node.
    function showTab(index: int) {
        nodePage.tab = index
    }

    color: Theme.bg

    NavRail {
        id: rail
        objectName: "rail"
        height: parent.height
        page: view.page
        onChosen: page => view.show(page)
    }

    ColumnLayout {
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: 0

        Banner {
            objectName: "storeBanner"
            Layout.fillWidth: true
            Layout.margins: Theme.pageMargin
            Layout.bottomMargin: 0
            visible: Dashboard.storeProblem.length > 0
            kind: Mark.Refused
            text: qsTr("Readings cannot be saved")
            detail: qsTr("%1. They are kept in memory and written as soon as it works again.")
                    .arg(Dashboard.storeProblem)
        }

        Banner {
            objectName: "adviceBanner"
            Layout.fillWidth: true
            Layout.margins: Theme.pageMargin
            Layout.bottomMargin: 0
            visible: Dashboard.advice.length > 0
            kind: Mark.Late
            text: Dashboard.advice
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            FleetPage {
                id: fleetPage
                objectName: "fleetPage"
                anchors.fill: parent
                visible: view.page === "fleet" && !view.nodeOpen
                focus: visible
                onNodeOpened: nodeId => view.openNode(nodeId)
                onAddRequested: view.addNode()
                onMenuRequested: (nodeId, item, x, y) => nodeMenu.show(nodeId, item, x, y)
            }

            NodePage {
                id: nodePage
                objectName: "nodePage"
                anchors.fill: parent
                visible: view.nodeOpen
                onBack: view.closeNode()
                onKeyRequested: nodeId => view.askHostKey(nodeId)
                onMenuRequested: (nodeId, item, x, y) => nodeMenu.show(nodeId, item, x, y)
            }

            Loader {
                objectName: "pageLoader"
                anchors.fill: parent
                active: view.page !== "fleet"
                sourceComponent: view.page === "scores" ? scoresPage : view.page === "events" ? eventsPage
                                 : view.page === "reports" ? reportsPage : settingsPage
                onLoaded: (item as Item).forceActiveFocus()
            }
        }
    }

    Component {
        id: scoresPage

        ScoresPage {
            onNodeOpened: nodeId => view.openNode(nodeId)
        }
    }

    Component {
        id: eventsPage

        EventsPage {
            onNodeOpened: nodeId => view.openNode(nodeId)
        }
    }

    Component {
        id: reportsPage
        ReportsPage {}
    }

    Component {
        id: settingsPage
        SettingsPage {}
    }

    AppMenu {
        id: nodeMenu

        property double nodeId: 0
        property var facts: ({})

        function show(id: double, item: Item, x: real, y: real) {
            nodeId = id
            facts = Dashboard.actions.nodeFacts(id)
            popup(item, x, y)
        }

        objectName: "nodeMenu"

        AppMenuItem {
            text: qsTr("Open")
            visible: Dashboard.node.nodeId !== nodeMenu.nodeId
            onTriggered: view.openNode(nodeMenu.nodeId)
        }

        AppMenuItem {
            text: qsTr("Look at the key…")
            visible: nodeMenu.facts.needsKey === true
            onTriggered: view.askHostKey(nodeMenu.nodeId)
        }

        AppMenuItem {
            text: qsTr("Run benchmarks")
            enabled: nodeMenu.facts.live === true
            onTriggered: Dashboard.actions.bench(nodeMenu.nodeId)
        }

        AppMenuItem {
            text: qsTr("Connect again")
            onTriggered: Dashboard.actions.reconnect(nodeMenu.nodeId)
        }

        AppMenuItem {
            text: qsTr("Remove…")
            danger: true
            onTriggered: removeDialog.ask(nodeMenu.nodeId, nodeMenu.facts.nodeName)
        }
    }

    AddNodeDialog {
        id: addDialog
    }

    HostKeyDialog {
        id: hostKeyDialog
    }

    RemoveDialog {
        id: removeDialog
    }

    ShortcutsDialog {
        id: shortcutsDialog
    }

    Toast {
        id: toast
        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
    }

    Connections {
        target: Dashboard.actions

        function onAdded(nodeId: double, name: string) {
            toast.show(qsTr("%1 is watched now.").arg(name), Mark.Online)
        }

        function onAddFailed(message: string) {
            if (!addDialog.visible)
                toast.show(message, Mark.Refused)
        }

        function onKeyAccepted(name: string) {
            toast.show(qsTr("The key of %1 is accepted.").arg(name), Mark.Online)
        }

        function onDone(message: string) {
            toast.show(message, Mark.Online)
        }

        function onFailed(message: string) {
            if (!hostKeyDialog.visible && view.page !== "reports")
                toast.show(message, Mark.Refused)
        }
    }

    AppShortcuts {
        nodeOpen: view.nodeOpen
        onSearchRequested: {
            view.show("fleet")
            fleetPage.focusSearch()
        }
        onAddRequested: view.addNode()
        onHelpRequested: shortcutsDialog.open()
        onPageRequested: index => view.show(["fleet", "scores", "events", "reports", "settings"][index])
        onTabRequested: index => nodePage.tab = index
    }
}
