pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Several lines on one chart, told apart by dash and mark as well as colour. The legend names them,
// and shows what each says where the pointer or the arrow keys are.
Card {
    id: card

    property double nodeId: 0 // 0: the chosen nodes, one metric
    property bool running: visible
    readonly property var history: Dashboard.overlay
    readonly property var ranges: [10, 60, 180, 1440, 10080, 43200, 525600]
    readonly property var values: chart.time > 0 ? history.valuesAt(chart.time) : []
    readonly property var colors: Theme.dark
        ? ["#5CB8F0", "#F0A63C", "#35C79A", "#E58FC0", "#E8E05A", "#FF8A65", "#B3A6F5", "#C3CCD6"]
        : ["#0A6EBD", "#A85B00", "#0B7A5B", "#A0417C", "#6F6400", "#C02B2B", "#5B4BC4", "#4A5663"]

    function follow() {
        if (running)
            history.nodeId = nodeId
        history.active = running
    }

    onRunningChanged: follow()
    onNodeIdChanged: follow()
    Component.onCompleted: follow()
    Component.onDestruction: history.active = false

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(16)
        spacing: Theme.px(12)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            SegmentedControl {
                objectName: "overlayMetric"
                visible: card.nodeId === 0
                name: qsTr("What is shown")
                model: [qsTr("Temperature"), qsTr("Load"), qsTr("Memory"), qsTr("Frequency")]
                currentIndex: card.history.metric
                onActivated: index => card.history.metric = index
            }

            Item {
                Layout.fillWidth: true
            }

            ChoiceBox {
                objectName: "overlayRange"
                name: qsTr("Time shown")
                prefix: qsTr("Time")
                model: [qsTr("10 min"), qsTr("1 hour"), qsTr("3 hours"), qsTr("1 day"), qsTr("1 week"),
                    qsTr("30 days"), qsTr("1 year")]
                currentIndex: card.ranges.indexOf(card.history.rangeMinutes)
                onChosen: index => card.history.rangeMinutes = card.ranges[index]
            }
        }

        Flow {
            objectName: "overlayLegend"
            Layout.fillWidth: true
            spacing: Theme.px(8)

            Repeater {
                model: card.history.legend

                Rectangle {
                    id: entry

                    required property var modelData
                    required property int index

                    width: Math.min(words.implicitWidth + Theme.px(24), Theme.px(330))
                    height: Theme.px(34)
                    radius: 6
                    color: over.hovered ? Theme.hover : "transparent"
                    border.width: 1
                    border.color: Theme.line
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1: %2").arg(modelData.title).arg(value.text)

                    HoverHandler {
                        id: over
                        onHoveredChanged: chart.emphasis = hovered ? entry.index : -1
                    }

                    RowLayout {
                        id: words
                        anchors.fill: parent
                        anchors.leftMargin: Theme.px(10)
                        anchors.rightMargin: Theme.px(10)
                        spacing: Theme.px(8)

                        OverlayKey {
                            index: entry.index
                            color: card.colors[entry.index]
                            opacity: entry.modelData.known ? 1 : 0.4
                        }

                        Label {
                            Layout.maximumWidth: Theme.px(150)
                            text: entry.modelData.title
                            font.pixelSize: Theme.secondarySize
                            font.weight: Font.Medium
                        }

                        Label {
                            id: value
                            Layout.fillWidth: true
                            text: card.values.length > entry.index ? card.values[entry.index] : entry.modelData.range
                            color: Theme.muted
                            font.pixelSize: Theme.smallSize
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(160)

            OverlayChart {
                id: chart
                objectName: "overlayChart"
                anchors.fill: parent
                history: Dashboard.overlay
                colors: card.colors
                gridColor: Theme.line
                inkColor: Theme.faint
                fontSize: Theme.captionSize
                activeFocusOnTab: true
                Accessible.role: Accessible.Chart
                Accessible.name: qsTr("History of %n line(s) on one chart", "", card.history.legend.length)
                Accessible.description: time > 0 ? card.history.timeText(time) + " " + card.values.join(", ") : ""
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right)
                        return
                    const from = timeAt(Theme.px(80)), to = timeAt(width - Theme.px(20))
                    const by = (to - from) / 60 * (event.key === Qt.Key_Left ? -1 : 1)
                    time = Math.max(from, Math.min(to, (time > 0 ? time : to) + by))
                    event.accepted = true
                }
                onActiveFocusChanged: {
                    if (!activeFocus)
                        time = 0
                }

                HoverHandler {
                    onPointChanged: chart.time = hovered ? chart.timeAt(point.position.x) : 0
                    onHoveredChanged: {
                        if (!hovered)
                            chart.time = 0
                    }
                }

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: chart.activeFocus ? 2 : 0
                    border.color: Theme.accent
                    radius: 6
                }
            }

            Label {
                anchors.right: parent.right
                visible: chart.time > 0
                text: card.history.timeText(chart.time)
                font.pixelSize: Theme.smallSize
            }

            Label {
                anchors.centerIn: parent
                width: parent.width - Theme.px(40)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                visible: text.length > 0
                text: card.history.problem.length > 0 ? card.history.problem
                      : card.history.loading && card.history.empty ? qsTr("Reading…")
                      : card.history.empty ? qsTr("There are no readings in this time.") : ""
                color: Theme.muted
            }
        }
    }
}
