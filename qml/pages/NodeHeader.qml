import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Who this node is and how it is, and what can be done with it. In a narrow window the views move
// to a row of their own.
ColumnLayout {
    id: header

    // What the page has: the header itself is never less wide than what stands in it.
    required property real room
    readonly property bool narrow: room > 0 && room < Theme.px(1000)

    property int tab: 0
    signal back
    signal tabChosen(int tab)
    signal menuRequested(Item item)

    spacing: Theme.px(8)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(12)

        AppButton {
            objectName: "back"
            quiet: true
            hasIcon: true
            iconName: Icon.Back
            Accessible.name: qsTr("Back to the fleet")
            onClicked: header.back()
        }

        StateMark {
            Layout.preferredWidth: Theme.px(14)
            Layout.preferredHeight: Theme.px(14)
            kind: Dashboard.node.mark
            color: Theme.markColor(Dashboard.node.mark)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            RowLayout {
                spacing: Theme.px(10)

                Label {
                    Layout.maximumWidth: Math.max(Theme.px(120), header.room * (header.narrow ? 0.42 : 0.32))
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

        Item {
            id: upper
            visible: !header.narrow
            implicitWidth: tabs.implicitWidth
            implicitHeight: tabs.implicitHeight
        }

        AppButton {
            id: more
            objectName: "nodeMenu"
            hasIcon: true
            iconName: Icon.More
            Accessible.name: qsTr("Actions")
            onClicked: header.menuRequested(more)
        }
    }

    Item {
        id: lower
        visible: header.narrow
        Layout.leftMargin: Theme.px(8)
        implicitWidth: tabs.implicitWidth
        implicitHeight: tabs.implicitHeight
    }

    // A layout does not move a child to another cell by itself (Qt 6.4), so it has two places.
    SegmentedControl {
        id: tabs
        parent: header.narrow ? lower : upper
        objectName: "nodeTabs"
        name: qsTr("Views of this node")
        model: [qsTr("Now"), qsTr("History"), qsTr("Hardware"), qsTr("Scores"), qsTr("Events"), qsTr("Identity")]
        currentIndex: header.tab
        onActivated: index => header.tabChosen(index)
    }
}
