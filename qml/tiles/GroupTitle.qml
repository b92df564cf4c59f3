import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Above the tiles of a group: what they have in common, how many they are, and the worst of them.
RowLayout {
    id: head

    required property string title
    required property string note
    required property bool shown
    required property real tileY

    y: tileY
    height: Theme.px(20)
    visible: shown
    spacing: Theme.px(10)

    Label {
        Layout.maximumWidth: head.width * 0.6
        text: head.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text + ", " + head.note
    }

    Label {
        Layout.fillWidth: true
        text: head.note
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
        Accessible.ignored: true
    }
}
