import QtQuick
import Rollcall.App

// What a person can do in this window, told once: AppShortcuts, the list of keys and the command
// palette are made from it. A new command goes here; what only the window can do leaves as a signal.
PageCommands {
    id: commands

    property bool nodeOpen: false
    property double nodeId: 0
    property EventsModel events: null // those that are to be seen
    readonly property bool eventsActable: events !== null && events.targetCount > 0
    readonly property bool nodeLive: nodeOpen && Dashboard.node.live

    readonly property string fleet: qsTr("Fleet")
    readonly property string happenings: qsTr("Events")
    readonly property string node: qsTr("Open node")
    readonly property string choices: qsTr("Settings")

    signal addRequested
    signal fleetViewRequested(int view)
    signal tabRequested(int index)
    signal closeNodeRequested
    signal keyRequested(double nodeId)
    signal removeRequested(double nodeId, string name)
    signal wallRequested
    signal muteRequested(EventsModel events)
    signal muteNodeRequested(double nodeId, string name)

    Command {
        name: "fleet.add"
        text: qsTr("Add boards…")
        group: commands.fleet
        synonyms: "new node host enrol import range discover"
        keys: ["Ctrl+N"]
        onTriggered: commands.addRequested()
    }
    Command {
        name: "fleet.keys"
        text: qsTr("Review host keys…")
        group: commands.fleet
        synonyms: "trust fingerprint known_hosts accept"
        keys: ["Ctrl+Shift+K"]
        onTriggered: commands.pageRequested("keys")
    }
    Command {
        name: "fleet.move"
        text: qsTr("Move between nodes")
        group: commands.fleet
        keys: ["← ↑ → ↓"]
        local: true
    }
    Command {
        name: "fleet.open"
        text: qsTr("Open the node")
        group: commands.fleet
        keys: [qsTr("Enter")]
        local: true
    }
    Command {
        name: "fleet.choose"
        text: qsTr("Choose the node; with Shift and arrows several")
        group: commands.fleet
        keys: [qsTr("Space")]
        local: true
    }
    Command {
        name: "fleet.chooseAll"
        text: qsTr("Choose all nodes that are shown")
        group: commands.fleet
        synonyms: "select all"
        onTriggered: {
            Dashboard.selection.selectShown()
            commands.pageRequested("fleet")
        }
    }
    Command {
        name: "fleet.chooseNone"
        text: qsTr("Choose no node")
        group: commands.fleet
        synonyms: "deselect clear selection"
        enabled: Dashboard.selection.count > 0
        onTriggered: Dashboard.selection.clear()
    }
    Command {
        name: "node.choose"
        text: qsTr("Add this node to the comparison")
        group: commands.node
        synonyms: "select compare"
        enabled: commands.nodeOpen
        onTriggered: Dashboard.selection.add(commands.nodeId)
    }
    Command {
        name: "fleet.back"
        text: qsTr("Back, or clear the search")
        group: commands.fleet
        keys: [qsTr("Esc")]
        local: true
    }
    Command {
        name: "fleet.wall"
        text: qsTr("Show the fleet as a wall")
        group: commands.fleet
        synonyms: "tiles view"
        onTriggered: commands.fleetViewRequested(0)
    }
    Command {
        name: "fleet.table"
        text: qsTr("Show the fleet as a table")
        group: commands.fleet
        synonyms: "list rows columns view"
        onTriggered: commands.fleetViewRequested(1)
    }
    Command {
        name: "fleet.heat"
        text: qsTr("Show the fleet as a heat map")
        group: commands.fleet
        synonyms: "heatmap colours view"
        onTriggered: commands.fleetViewRequested(2)
    }
    Command {
        name: "fleet.wallMode"
        text: qsTr("Fill the screen: wall mode")
        group: commands.fleet
        synonyms: "fullscreen full screen kiosk monitor big tv"
        keys: ["F11"]
        onTriggered: commands.wallRequested()
    }
    Command {
        name: "fleet.showAll"
        text: qsTr("Show all nodes")
        group: commands.fleet
        synonyms: "clear filter search reset"
        enabled: Dashboard.nodes.filtered
        onTriggered: {
            Dashboard.nodes.clear()
            commands.pageRequested("fleet")
        }
    }

    Command {
        name: "events.choose"
        text: qsTr("Choose the event; with Shift and arrows several")
        group: commands.happenings
        keys: [qsTr("Space")]
        local: true
    }
    Command {
        name: "events.acknowledge"
        text: qsTr("Acknowledge the chosen events, or take it back")
        group: commands.happenings
        synonyms: "seen ack confirm"
        keys: ["Ctrl+Shift+A"]
        enabled: commands.eventsActable
        onTriggered: commands.events.acknowledge()
    }
    Command {
        name: "events.mute"
        text: qsTr("Mute what the chosen events tell…")
        group: commands.happenings
        synonyms: "silence snooze quiet"
        keys: ["Ctrl+Shift+M"]
        enabled: commands.eventsActable
        onTriggered: commands.muteRequested(commands.events)
    }
    Command {
        name: "events.chooseAsking"
        text: qsTr("Choose all events that wait for somebody")
        group: commands.happenings
        synonyms: "select all open unseen"
        enabled: commands.events !== null && commands.events.askingCount > 0
        onTriggered: commands.events.chooseAsking()
    }

    Command {
        name: "node.mute"
        text: qsTr("Mute this node…")
        group: commands.node
        synonyms: "silence snooze quiet maintenance"
        enabled: commands.nodeOpen
        onTriggered: commands.muteNodeRequested(commands.nodeId, Dashboard.node.name)
    }
    Command {
        name: "node.unmute"
        text: qsTr("Unmute this node")
        group: commands.node
        enabled: commands.nodeOpen
                 && Dashboard.attention.nodeMute(commands.nodeId, Dashboard.attention.revision).length > 0
        onTriggered: Dashboard.attention.unmuteNode(commands.nodeId)
    }
    Command {
        name: "node.now"
        text: qsTr("Node: now")
        group: commands.node
        keys: ["Alt+1"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(0)
    }
    Command {
        name: "node.history"
        text: qsTr("Node: history")
        group: commands.node
        synonyms: "chart graph"
        keys: ["Alt+2"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(1)
    }
    Command {
        name: "node.hardware"
        text: qsTr("Node: hardware")
        group: commands.node
        synonyms: "facts inventory"
        keys: ["Alt+3"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(2)
    }
    Command {
        name: "node.scores"
        text: qsTr("Node: scores")
        group: commands.node
        synonyms: "benchmarks"
        keys: ["Alt+4"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(3)
    }
    Command {
        name: "node.events"
        text: qsTr("Node: events")
        group: commands.node
        keys: ["Alt+5"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(4)
    }
    Command {
        name: "node.identity"
        text: qsTr("Node: identity")
        group: commands.node
        synonyms: "join split clone keys"
        keys: ["Alt+6"]
        enabled: commands.nodeOpen
        onTriggered: commands.tabRequested(5)
    }
    Command {
        name: "node.bench"
        text: qsTr("Run benchmarks on this node")
        group: commands.node
        enabled: commands.nodeLive
        onTriggered: Dashboard.actions.bench(commands.nodeId)
    }
    Command {
        name: "node.reconnect"
        text: qsTr("Connect to this node again")
        group: commands.node
        synonyms: "reconnect retry"
        enabled: commands.nodeOpen
        onTriggered: Dashboard.actions.reconnect(commands.nodeId)
    }
    Command {
        name: "node.key"
        text: qsTr("Look at the host key of this node…")
        group: commands.node
        synonyms: "fingerprint trust accept"
        enabled: commands.nodeOpen && Dashboard.node.needsKey
        onTriggered: commands.keyRequested(commands.nodeId)
    }
    Command {
        name: "node.remove"
        text: qsTr("Remove this node…")
        group: commands.node
        synonyms: "delete forget"
        enabled: commands.nodeOpen
        onTriggered: commands.removeRequested(commands.nodeId, Dashboard.node.name)
    }
    Command {
        name: "node.close"
        text: qsTr("Close this node")
        group: commands.node
        synonyms: "back"
        enabled: commands.nodeOpen
        onTriggered: commands.closeNodeRequested()
    }

    Command {
        name: "theme.dark"
        text: qsTr("Theme: dark")
        group: commands.choices
        synonyms: "night colours"
        chosen: Dashboard.settings.theme === AppSettings.Dark
        onTriggered: Dashboard.settings.theme = AppSettings.Dark
    }
    Command {
        name: "theme.light"
        text: qsTr("Theme: light")
        group: commands.choices
        synonyms: "day colours"
        chosen: Dashboard.settings.theme === AppSettings.Light
        onTriggered: Dashboard.settings.theme = AppSettings.Light
    }
    Command {
        name: "theme.system"
        text: qsTr("Theme: as the desktop")
        group: commands.choices
        synonyms: "system colours auto"
        chosen: Dashboard.settings.theme === AppSettings.System
        onTriggered: Dashboard.settings.theme = AppSettings.System
    }
    Command {
        name: "text.larger"
        text: qsTr("Larger text")
        group: commands.choices
        synonyms: "zoom in font size bigger"
        keys: ["Ctrl++", "Ctrl+="]
        onTriggered: Dashboard.settings.stepTextSize(1)
    }
    Command {
        name: "text.smaller"
        text: qsTr("Smaller text")
        group: commands.choices
        synonyms: "zoom out font size"
        keys: ["Ctrl+-"]
        onTriggered: Dashboard.settings.stepTextSize(-1)
    }
    Command {
        name: "text.usual"
        text: qsTr("Text of the usual size")
        group: commands.choices
        synonyms: "zoom reset font size 100"
        keys: ["Ctrl+0"]
        onTriggered: Dashboard.settings.textSize = 100
    }
    Command {
        name: "unit.celsius"
        text: qsTr("Temperatures in °C")
        group: commands.choices
        synonyms: "celsius degrees"
        chosen: Dashboard.settings.temperatureUnit === Formatter.Celsius
        onTriggered: Dashboard.settings.temperatureUnit = Formatter.Celsius
    }
    Command {
        name: "unit.fahrenheit"
        text: qsTr("Temperatures in °F")
        group: commands.choices
        synonyms: "fahrenheit degrees"
        chosen: Dashboard.settings.temperatureUnit === Formatter.Fahrenheit
        onTriggered: Dashboard.settings.temperatureUnit = Formatter.Fahrenheit
    }
}
