import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How the node was: four metrics over a chosen time.
ColumnLayout {
    id: tab

    readonly property var ranges: [5, 60, 180, 1440, 10080, 43200, 525600, 2628000]

    spacing: Theme.px(12)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.px(12)

        SegmentedControl {
            objectName: "ranges"
            visible: !oneChart.checked
            name: qsTr("Time shown")
            model: [qsTr("5 min"), qsTr("1 hour"), qsTr("3 hours"), qsTr("1 day"), qsTr("1 week"),
                qsTr("30 days"), qsTr("1 year"), qsTr("5 years")]
            currentIndex: Dashboard.node.history.live ? tab.ranges.indexOf(Dashboard.node.history.rangeMinutes) : -1
            onActivated: index => Dashboard.node.history.rangeMinutes = tab.ranges[index]
        }

        AppButton {
            objectName: "backToNow"
            visible: !oneChart.checked && !Dashboard.node.history.live
            text: qsTr("Back to now")
            onClicked: Dashboard.node.history.goLive()
        }

        Item {
            Layout.fillWidth: true
            visible: oneChart.checked
        }

        Label {
            Layout.fillWidth: true
            visible: !oneChart.checked
            text: Dashboard.node.history.loading ? qsTr("Reading…")
                                                 : qsTr("%n reading(s)", "", Dashboard.node.history.sampleCount)
            color: Theme.muted
            font.pixelSize: Theme.smallSize
        }

        AppCheckBox {
            id: oneChart
            objectName: "oneChart"
            text: qsTr("All in one chart")
        }
    }

    OverlayCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: oneChart.checked
        nodeId: Dashboard.node.nodeId
    }

    GridLayout {
        visible: !oneChart.checked
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: tab.width > Theme.px(900) ? 2 : 1
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(12)

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(220)
            title: qsTr("Temperature")
            history: Dashboard.node.history
            zoomable: true
            metric: ChartFeed.Temperature
        }

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(220)
            title: qsTr("Load")
            history: Dashboard.node.history
            zoomable: true
            metric: ChartFeed.Load
        }

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(220)
            title: qsTr("Memory")
            history: Dashboard.node.history
            zoomable: true
            metric: ChartFeed.Memory
        }

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(220)
            title: qsTr("Highest frequency")
            history: Dashboard.node.history
            zoomable: true
            metric: ChartFeed.Frequency
        }
    }
}
