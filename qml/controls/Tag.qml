import QtQuick

// A short word in a thin frame, in the colour of what it means.
Rectangle {
    id: tag

    property string text
    property color ink: Theme.muted
    property real zoom: 1

    implicitWidth: label.implicitWidth + Theme.px(12 * zoom)
    implicitHeight: Theme.px(18 * zoom)
    radius: 4
    color: "transparent"
    border.width: 1
    border.color: ink

    Label {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.px(6 * tag.zoom)
        anchors.rightMargin: Theme.px(6 * tag.zoom)
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        text: tag.text
        color: tag.ink
        font.pixelSize: Theme.px(11 * tag.zoom)
    }
}
