pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How the node is at this moment: five cards, the processor as it is built, the last hour.
ColumnLayout {
    id: tab

    spacing: Theme.px(16)

    GridLayout {
        Layout.fillWidth: true
        columns: tab.width > Theme.px(1000) ? 5 : tab.width > Theme.px(620) ? 3 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(12)

        Repeater {
            model: Dashboard.node.cards

            Card {
                id: card

                required property string title
                required property string value
                required property string note
                required property int tone

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.px(100)
                implicitHeight: Theme.px(108)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2. %3").arg(title).arg(value).arg(note)

                Label {
                    x: Theme.px(16)
                    y: Theme.px(15)
                    width: parent.width - Theme.px(32)
                    text: card.title
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }

                Label {
                    x: Theme.px(16)
                    y: Theme.px(34)
                    width: parent.width - Theme.px(32)
                    text: card.value
                    color: Theme.toneColor(card.tone)
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(15)
                }

                Label {
                    x: Theme.px(16)
                    y: Theme.px(66)
                    width: parent.width - Theme.px(32)
                    text: card.note
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
        }
    }

    ClusterView {
        Layout.fillWidth: true
        visible: Dashboard.node.known
    }

    HistoryChart {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(230)
        Layout.maximumHeight: Theme.px(620)
        title: qsTr("Temperature")
        fit: true
        history: Dashboard.node.history
        metric: ChartFeed.Temperature
    }

    // Where there is room for them.
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: tab.height > Theme.px(980)
        spacing: Theme.px(12)

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(230)
            title: qsTr("Load")
            history: Dashboard.node.history
            metric: ChartFeed.Load
        }

        HistoryChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(100)
            Layout.minimumHeight: Theme.px(230)
            title: qsTr("Memory")
            history: Dashboard.node.history
            metric: ChartFeed.Memory
        }
    }
}
