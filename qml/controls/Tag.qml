import QtQuick

// A short word in a thin frame, in the colour of what it means.
Rectangle {
    id: tag

    property string text
    property color ink: Theme.muted

    implicitWidth: label.implicitWidth + Theme.px(12)
    implicitHeight: Theme.px(18)
    radius: 4
    color: "transparent"
    border.width: 1
    border.color: ink

    Label {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.px(6)
        anchors.rightMargin: Theme.px(6)
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        text: tag.text
        color: tag.ink
        font.pixelSize: Theme.captionSize
    }
}
