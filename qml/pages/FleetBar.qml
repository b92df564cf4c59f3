pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What is above all views of the fleet: search, which view, the counts that filter, and the choices
// of the view.
ColumnLayout {
    id: bar

    property int view: 0 // 0 wall, 1 table, 2 heat map
    property int zoom: 0
    readonly property bool narrow: width > 0 && width < Theme.px(900)

    signal viewChosen(int view)
    signal zoomChosen(int zoom)
    signal addRequested
    signal leaveRequested // to what was found
    signal entered

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    spacing: Theme.px(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(16)

        Label {
            text: qsTr("Fleet")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        SearchBox {
            id: search
            Layout.fillWidth: true
            onLeaveRequested: bar.leaveRequested()
            onEntered: bar.entered()
        }

        SegmentedControl {
            objectName: "viewChoice"
            visible: !bar.narrow
            name: qsTr("View of the fleet")
            model: [qsTr("Wall"), qsTr("Table"), qsTr("Heat map")]
            currentIndex: bar.view
            onActivated: index => bar.viewChosen(index)
        }

        AppButton {
            objectName: "addButton"
            text: bar.narrow ? "" : qsTr("Add boards")
            primary: true
            hasIcon: true
            iconName: Icon.Plus
            Accessible.name: qsTr("Add boards")
            onClicked: bar.addRequested()
        }
    }

    RowLayout {
        visible: Dashboard.summary.total > 0
        Layout.fillWidth: true
        spacing: Theme.px(12)

        Flow {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(8)

            Repeater {
                model: Dashboard.summary

                FilterChip {
                    required property int index

                    chosen: (Dashboard.nodes.marks & (1 << kind)) !== 0
                    visible: count > 0 || chosen || kind === Mark.Online
                    onClicked: Dashboard.nodes.toggleMark(kind)
                }
            }

            Label {
                visible: Dashboard.nodes.filtered
                height: Theme.px(34)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%1 of %2").arg(Dashboard.nodes.count).arg(Dashboard.summary.total)
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }
        }

        Flow {
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            Layout.preferredWidth: Math.min(implicitWidth, bar.width * 0.5)
            layoutDirection: Qt.RightToLeft
            spacing: Theme.px(8)

            ChoiceBox {
                objectName: "orderChoice"
                visible: bar.view !== 1
                prefix: qsTr("Order")
                name: qsTr("Order")
                model: [qsTr("Name"), qsTr("Hottest"), qsTr("Busiest"), qsTr("State")]
                currentIndex: Dashboard.nodes.sortKey
                onChosen: index => Dashboard.nodes.sortKey = index
            }

            ChoiceBox {
                objectName: "groupChoice"
                visible: bar.view !== 1
                prefix: qsTr("Group by")
                name: qsTr("Group by")
                model: Dashboard.groups.groupChoices
                currentIndex: Dashboard.groups.groupBy
                onChosen: index => Dashboard.groups.groupBy = index
            }

            ChoiceBox {
                objectName: "zoomChoice"
                visible: bar.view === 0
                prefix: qsTr("Tiles")
                name: qsTr("Tile size")
                model: [qsTr("Auto"), qsTr("Full"), qsTr("Compact"), qsTr("Dots")]
                currentIndex: bar.zoom
                onChosen: index => bar.zoomChosen(index)
            }

            ChoiceBox {
                objectName: "metricChoice"
                visible: bar.view === 2
                prefix: qsTr("Colour")
                name: qsTr("What the colours show")
                model: Dashboard.groups.metricChoices
                currentIndex: Dashboard.groups.metric
                onChosen: index => Dashboard.groups.metric = index
            }

            ChoiceBox {
                visible: bar.narrow
                prefix: qsTr("View")
                name: qsTr("View of the fleet")
                model: [qsTr("Wall"), qsTr("Table"), qsTr("Heat map")]
                currentIndex: bar.view
                onChosen: index => bar.viewChosen(index)
            }
        }
    }
}
