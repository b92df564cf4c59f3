pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How the node is at this moment: five cards, the processor as it is built, the last hour.
ColumnLayout {
    id: tab

    spacing: 16

    GridLayout {
        Layout.fillWidth: true
        columns: tab.width > 1000 ? 5 : tab.width > 620 ? 3 : 2
        columnSpacing: 12
        rowSpacing: 12

        Repeater {
            model: Dashboard.node.cards

            Card {
                id: card

                required property string title
                required property string value
                required property string note
                required property int tone

                Layout.fillWidth: true
                Layout.preferredWidth: 100
                implicitHeight: 108
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2. %3").arg(title).arg(value).arg(note)

                Label {
                    x: 16
                    y: 15
                    width: parent.width - 32
                    text: card.title
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }

                Label {
                    x: 16
                    y: 34
                    width: parent.width - 32
                    text: card.value
                    color: Theme.toneColor(card.tone)
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 15
                }

                Label {
                    x: 16
                    y: 66
                    width: parent.width - 32
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
        Layout.minimumHeight: 230
        Layout.maximumHeight: 420
        title: qsTr("Temperature")
        fit: true
        history: Dashboard.node.history
        metric: ChartFeed.Temperature
    }

    Item {
        Layout.fillHeight: true
    }
}
