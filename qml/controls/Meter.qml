import QtQuick

// A thin bar that is filled to `value` (0–1); empty when the value is unknown (NaN).
Rectangle {
    id: meter

    property real value: NaN
    property color fill: Theme.accent

    implicitHeight: Theme.px(4)
    radius: height / 2
    color: Theme.track

    Rectangle {
        visible: !isNaN(meter.value) && meter.value > 0
        width: Math.max(meter.height, meter.width * Math.min(1, meter.value))
        height: parent.height
        radius: parent.radius
        color: meter.fill
    }
}
