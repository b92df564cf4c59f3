pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What the keyboard does.
AppDialog {
    id: dialog

    objectName: "shortcutsDialog"
    title: qsTr("Keyboard")
    width: Math.min(420, (parent ? parent.width : 420) - 48)

    Repeater {
        model: [
            { keys: "Ctrl+F, /", text: qsTr("Search the fleet") },
            { keys: "Ctrl+N", text: qsTr("Add a node") },
            { keys: "← ↑ → ↓", text: qsTr("Move between nodes") },
            { keys: "Enter", text: qsTr("Open the node") },
            { keys: "Esc", text: qsTr("Back, or clear the search") },
            { keys: "Ctrl+1 … Ctrl+5", text: qsTr("Fleet, Scores, Events, Reports, Settings") },
            { keys: "Alt+1 … Alt+6", text: qsTr("Views of the open node") },
            { keys: "F1, ?", text: qsTr("This list") }
        ]

        RowLayout {
            id: row

            required property var modelData

            spacing: 12

            Label {
                Layout.preferredWidth: 130
                text: row.modelData.keys
                font.pixelSize: Theme.secondarySize
                font.weight: Font.DemiBold
            }

            Label {
                Layout.fillWidth: true
                text: row.modelData.text
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }
        }
    }

    buttons: [
        AppButton {
            text: qsTr("Close")
            onClicked: dialog.close()
        }
    ]
}
