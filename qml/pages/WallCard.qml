pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The choices of wall mode.
Card {
    id: card

    readonly property WallMode mode: Dashboard.wall
    readonly property var spans: [5, 10, 20, 30, 60, 120, 300]

    implicitHeight: column.implicitHeight + Theme.px(36)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(18)
        spacing: Theme.px(10)

        Label {
            text: qsTr("Wall mode")
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("F11 fills the screen with what can be read from across the room; Esc ends it.")
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            ChoiceBox {
                objectName: "wallGroup"
                name: qsTr("Groups of the wall")
                prefix: qsTr("go through groups by")
                model: card.mode.groupings()
                currentIndex: card.mode.groupBy
                onChosen: index => card.mode.groupBy = index
            }

            ChoiceBox {
                objectName: "wallSeconds"
                name: qsTr("Time of each group")
                prefix: qsTr("each for")
                model: card.spans.map(seconds => qsTr("%n second(s)", "", seconds))
                currentIndex: {
                    let best = 0
                    for (let i = 0; i < card.spans.length; ++i) {
                        if (card.spans[i] <= card.mode.seconds)
                            best = i
                    }
                    return best
                }
                onChosen: index => card.mode.seconds = card.spans[index]
            }
        }

        AppCheckBox {
            objectName: "wallMoves"
            Layout.fillWidth: true
            text: qsTr("Draw attention by motion when something goes wrong")
            checked: card.mode.moves
            onToggled: card.mode.moves = checked
        }

        AppCheckBox {
            objectName: "wallAwake"
            Layout.fillWidth: true
            text: qsTr("Ask the desktop to keep the screen awake meanwhile")
            checked: card.mode.keepsAwake
            onToggled: card.mode.keepsAwake = checked
        }
    }
}
