pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The keys that work everywhere in the window: those of its commands.
Item {
    id: shortcuts

    required property CommandList commands
    property bool quiet: false // where each key means something else

    Instantiator {
        model: shortcuts.commands.withShortcut

        Shortcut {
            required property Command modelData

            sequences: Array.from(modelData.keys)
            enabled: modelData.enabled && !shortcuts.quiet
            onActivated: modelData.triggered()
        }
    }
}
