import QtQuick
import Rollcall.App

// The commands that find something or lead to a page; AppCommands has the others.
CommandList {
    id: commands

    readonly property string pages: qsTr("Pages")
    readonly property string find: qsTr("Find")

    signal searchRequested
    signal helpRequested
    signal paletteRequested
    signal pageRequested(string page)
    signal compareRequested
    signal unusualRequested

    Command {
        name: "search"
        text: qsTr("Search the fleet")
        group: commands.find
        synonyms: "find filter"
        keys: ["Ctrl+F", "/"]
        onTriggered: commands.searchRequested()
    }
    Command {
        name: "palette"
        text: qsTr("Go to anything, do anything")
        group: commands.find
        keys: ["Ctrl+K", "Ctrl+Shift+P"]
        listed: false
        onTriggered: commands.paletteRequested()
    }
    Command {
        name: "help.keys"
        text: qsTr("Show all keys")
        group: commands.find
        synonyms: "help keyboard shortcuts"
        keys: ["F1", "?"]
        onTriggered: commands.helpRequested()
    }

    Command {
        name: "page.fleet"
        text: qsTr("Go to the fleet")
        group: commands.pages
        synonyms: "nodes home"
        keys: ["Ctrl+1"]
        onTriggered: commands.pageRequested("fleet")
    }
    Command {
        name: "page.scores"
        text: qsTr("Go to scores")
        group: commands.pages
        synonyms: "benchmarks"
        keys: ["Ctrl+2"]
        onTriggered: commands.pageRequested("scores")
    }
    Command {
        name: "page.events"
        text: qsTr("Go to events")
        group: commands.pages
        synonyms: "alerts alarms problems"
        keys: ["Ctrl+3"]
        onTriggered: commands.pageRequested("events")
    }
    Command {
        name: "page.rollcall"
        text: qsTr("Go to the roll call")
        group: commands.pages
        synonyms: "workshop expected present missing seats attendance"
        keys: ["Ctrl+7"]
        onTriggered: commands.pageRequested("rollcall")
    }
    Command {
        name: "page.reports"
        text: qsTr("Go to reports")
        group: commands.pages
        synonyms: "export csv json"
        keys: ["Ctrl+4"]
        onTriggered: commands.pageRequested("reports")
    }
    Command {
        name: "page.settings"
        text: qsTr("Go to settings")
        group: commands.pages
        synonyms: "preferences options retention"
        keys: ["Ctrl+5"]
        onTriggered: commands.pageRequested("settings")
    }

    Command {
        name: "page.compare"
        text: qsTr("Compare the chosen nodes")
        group: commands.pages
        synonyms: "side by side differences diff"
        keys: ["Ctrl+6"]
        onTriggered: commands.compareRequested()
    }
    Command {
        name: "page.unusual"
        text: qsTr("Show unusual boards")
        group: commands.pages
        synonyms: "outliers anomalies slow hot"
        onTriggered: commands.unusualRequested()
    }
}
