import QtQuick
import Rollcall.App

// What can be done with one node, from its tile, its row or its page.
AppMenu {
    id: menu

    property double nodeId: 0
    property var facts: ({})

    signal nodeOpened(double nodeId)
    signal keyRequested(double nodeId)
    signal removeRequested(double nodeId, string name)
    signal muteRequested(double nodeId, string name)

    function show(id: double, item: Item, x: real, y: real) {
        nodeId = id
        facts = Dashboard.actions.nodeFacts(id)
        popup(item, x, y)
    }

    objectName: "nodeMenu"

    AppMenuItem {
        text: qsTr("Open")
        visible: Dashboard.node.nodeId !== menu.nodeId
        onTriggered: menu.nodeOpened(menu.nodeId)
    }

    AppMenuItem {
        text: qsTr("Look at the key…")
        visible: menu.facts.needsKey === true
        onTriggered: menu.keyRequested(menu.nodeId)
    }

    AppMenuItem {
        text: qsTr("Run benchmarks")
        enabled: menu.facts.live === true
        onTriggered: Dashboard.actions.bench(menu.nodeId)
    }

    AppMenuItem {
        text: qsTr("Connect again")
        onTriggered: Dashboard.actions.reconnect(menu.nodeId)
    }

    AppMenuItem {
        readonly property bool muted: Dashboard.attention.nodeMute(menu.nodeId, Dashboard.attention.revision).length > 0

        text: muted ? qsTr("Unmute") : qsTr("Mute…")
        onTriggered: {
            if (muted)
                Dashboard.attention.unmuteNode(menu.nodeId)
            else
                menu.muteRequested(menu.nodeId, menu.facts.nodeName)
        }
    }

    AppMenuItem {
        text: qsTr("Remove…")
        danger: true
        onTriggered: menu.removeRequested(menu.nodeId, menu.facts.nodeName)
    }
}
