pragma ComponentBehavior: Bound
import QtQuick

// The keys that work everywhere in the window.
Item {
    id: shortcuts

    property bool nodeOpen: false
    signal searchRequested
    signal addRequested
    signal helpRequested
    signal pageRequested(int index)
    signal tabRequested(int index)

    Shortcut {
        sequences: ["Ctrl+F", "/"]
        onActivated: shortcuts.searchRequested()
    }

    Shortcut {
        sequences: ["Ctrl+N"]
        onActivated: shortcuts.addRequested()
    }

    Shortcut {
        sequences: ["F1", "?"]
        onActivated: shortcuts.helpRequested()
    }

    Instantiator {
        model: 5

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            onActivated: shortcuts.pageRequested(index)
        }
    }

    Instantiator {
        model: 6

        Shortcut {
            required property int index

            sequence: "Alt+" + (index + 1)
            enabled: shortcuts.nodeOpen
            onActivated: shortcuts.tabRequested(index)
        }
    }
}
