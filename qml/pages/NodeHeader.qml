import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Who this node is and how it is, and what can be done with it. In a narrow window the views move
// to a row of their own.
GridLayout {
    id: header

    readonly property bool narrow: width < 960

    property int tab: 0
    signal back
    signal tabChosen(int tab)
    signal menuRequested(Item item)

    // No cell is ever wanted by two; another number of columns makes the layout place all anew.
    columns: narrow ? 5 : 6
    columnSpacing: 12
    rowSpacing: 8

    AppButton {
        objectName: "back"
        quiet: true
        hasIcon: true
        iconName: Icon.Back
        Accessible.name: qsTr("Back to the fleet")
        onClicked: header.back()
    }

    StateMark {
        Layout.preferredWidth: 14
        Layout.preferredHeight: 14
        kind: Dashboard.node.mark
        color: Theme.markColor(Dashboard.node.mark)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        RowLayout {
            spacing: 10

            Label {
                Layout.maximumWidth: Math.max(120, header.width * 0.34)
                text: Dashboard.node.name
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                text: Dashboard.node.stateWord
                color: Theme.markColor(Dashboard.node.mark)
                font.pixelSize: Theme.secondarySize
                font.weight: Font.Medium
            }

            Label {
                Layout.fillWidth: true
                visible: Dashboard.node.tags.length > 0
                text: Dashboard.node.tags
                color: Theme.faint
                font.pixelSize: Theme.smallSize
            }
        }

        Label {
            Layout.fillWidth: true
            text: Dashboard.node.headline
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }
    }

    SegmentedControl {
        Layout.row: header.narrow ? 1 : 0
        Layout.column: header.narrow ? 0 : 3
        Layout.columnSpan: header.narrow ? 5 : 1
        Layout.leftMargin: header.narrow ? 8 : 0
        objectName: "nodeTabs"
        name: qsTr("Views of this node")
        model: [qsTr("Now"), qsTr("History"), qsTr("Hardware"), qsTr("Scores"), qsTr("Events"), qsTr("Identity")]
        currentIndex: header.tab
        onActivated: index => header.tabChosen(index)
    }

    AppButton {
        id: more
        Layout.row: 0
        Layout.column: 4
        objectName: "nodeMenu"
        hasIcon: true
        iconName: Icon.More
        Accessible.name: qsTr("Actions")
        onClicked: header.menuRequested(more)
    }
}
