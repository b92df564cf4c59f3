import QtQuick
import QtCharts
import Rollcall.App

// One metric over time: the mean as a Qt Charts line, one series a stretch without a gap, over a
// backdrop of band, throttled spans, trip point and events. Everything is computed in C++; this file
// only makes as many series as there are stretches. With `zoomable`, the wheel zooms at the pointer,
// dragging moves; by keyboard + and −, left and right, and Home goes back to now.
Card {
    id: chart

    property string title
    required property NodeHistory history
    required property int metric
    property bool fit: false
    property bool zoomable: false
    property color tint: Theme.accent
    property var lines: []

    function refresh() {
        const known = lines
        while (known.length < Math.max(1, feed.segmentCount)) {
            const line = view.createSeries(ChartView.SeriesTypeLine, "", timeAxis, valueAxis)
            line.width = 1.8
            known.push(line)
        }
        lines = known
        for (let i = 0; i < known.length; ++i) {
            known[i].color = chart.tint
            feed.fill(i, known[i])
        }
    }

    implicitHeight: Theme.px(220)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1: now %2, %3").arg(title).arg(feed.newest).arg(feed.extremes)
    onTintChanged: refresh()
    Component.onCompleted: refresh()
    activeFocusOnTab: zoomable
    border.width: zoomable && activeFocus ? 2 : 1
    border.color: zoomable && activeFocus ? Theme.accent : Theme.line
    Keys.enabled: zoomable
    Keys.onLeftPressed: chart.history.pan(-0.25)
    Keys.onRightPressed: chart.history.pan(0.25)
    Keys.onPressed: event => {
        const middle = (feed.from + feed.to) / 2
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            chart.history.zoom(middle, 0.5)
        else if (event.key === Qt.Key_Minus)
            chart.history.zoom(middle, 2)
        else if (event.key === Qt.Key_Home && !chart.history.live)
            chart.history.goLive()
        else
            return
        event.accepted = true
    }

    ChartFeed {
        id: feed
        history: chart.history
        metric: chart.metric
        fit: chart.fit
        onUpdated: chart.refresh()
    }

    Label {
        id: heading
        x: Theme.px(16)
        y: Theme.px(12)
        text: chart.title
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
    }

    Label {
        anchors.left: heading.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: now.left
        anchors.rightMargin: Theme.px(12)
        anchors.baseline: heading.baseline
        text: hover.event.length > 0 ? hover.event
              : hover.hovered && hover.readout.length > 0 ? hover.readout : feed.extremes
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    Label {
        id: now
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.baseline: heading.baseline
        text: feed.newest
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
    }

    ChartBackdrop {
        anchors.fill: view
        feed: feed
        plotArea: view.plotArea
        bandColor: Qt.rgba(chart.tint.r, chart.tint.g, chart.tint.b, 0.22)
        hotColor: Theme.hot
        labelColor: Theme.muted
        fontSize: Theme.captionSize
        lineColor: chart.tint
    }

    ChartView {
        id: view
        anchors.fill: parent
        anchors.topMargin: Theme.px(36)
        anchors.bottomMargin: Theme.px(4)
        margins.left: Theme.px(8)
        margins.right: Theme.px(8)
        margins.top: Theme.px(6)
        margins.bottom: Theme.px(26)
        backgroundColor: "transparent"
        plotAreaColor: "transparent"
        backgroundRoundness: 0
        legend.visible: false
        antialiasing: true
        dropShadowEnabled: false

        ValuesAxis {
            id: timeAxis
            min: feed.from
            max: feed.to
            labelsVisible: false
            gridVisible: false
            lineVisible: false
        }

        ValuesAxis {
            id: valueAxis
            min: feed.minimum
            max: feed.maximum
            tickType: ValuesAxis.TicksDynamic
            tickAnchor: 0
            tickInterval: feed.step
            labelFormat: feed.step < 1 ? "%.1f" : "%.0f"
            labelsColor: Theme.muted
            labelsFont.pixelSize: Theme.captionSize
            gridLineColor: Theme.line
            lineVisible: false
        }
    }

    Rectangle {
        visible: hover.hovered && hover.readout.length > 0
        x: view.x + hover.point.position.x
        y: view.y + view.plotArea.y
        width: 1
        height: view.plotArea.height
        color: Theme.lineStrong
    }

    Item {
        anchors.fill: view

        HoverHandler {
            id: hover
            readonly property real time: feed.from + (point.position.x - view.plotArea.x)
                                         / Math.max(1, view.plotArea.width) * (feed.to - feed.from)
            readonly property string readout: hovered ? feed.readout(time) : ""
            readonly property string event: hovered ? feed.eventNear(time, 6 * perPixel) : ""
            readonly property real perPixel: (feed.to - feed.from) / Math.max(1, view.plotArea.width)
        }

        WheelHandler {
            enabled: chart.zoomable
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                const time = feed.from + (event.x - view.plotArea.x) * hover.perPixel
                chart.history.zoom(time, Math.pow(0.8, event.angleDelta.y / 120))
            }
        }

        DragHandler {
            property real last: 0

            enabled: chart.zoomable
            target: null
            yAxis.enabled: false
            cursorShape: Qt.ClosedHandCursor
            onActiveChanged: last = 0
            onActiveTranslationChanged: {
                if (!active || activeTranslation.x === last)
                    return
                chart.history.pan((last - activeTranslation.x) / Math.max(1, view.plotArea.width))
                last = activeTranslation.x
            }
        }

        PinchHandler {
            property real last: 1

            enabled: chart.zoomable
            target: null
            onActiveChanged: last = 1
            onActiveScaleChanged: {
                if (!active)
                    return
                const time = feed.from + (centroid.position.x - view.plotArea.x) * hover.perPixel
                chart.history.zoom(time, last / activeScale)
                last = activeScale
            }
        }

        TapHandler {
            enabled: chart.zoomable
            onTapped: chart.forceActiveFocus(Qt.MouseFocusReason)
        }
    }

    Label {
        visible: feed.segmentCount === 0
        anchors.centerIn: view
        width: Math.min(implicitWidth, chart.width - Theme.px(48))
        wrapMode: Text.Wrap
        maximumLineCount: 5
        horizontalAlignment: Text.AlignHCenter
        text: chart.history.problem.length > 0 ? chart.history.problem
              : chart.history.loading ? qsTr("Reading…") : qsTr("No readings in this time")
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }
}
