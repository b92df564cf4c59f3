import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What a page shows when it has nothing to show: why, and the way on.
ColumnLayout {
    id: empty

    property int iconName: Icon.Fleet
    property string title
    property string text
    default property alias actions: actionRow.data

    spacing: Theme.px(12)

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: Theme.px(64)
        implicitHeight: Theme.px(64)
        radius: 16
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            width: Theme.px(28)
            height: Theme.px(28)
            name: empty.iconName
            color: Theme.faint
        }
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(8)
        text: empty.title
        font.pixelSize: Theme.px(18)
        font.weight: Font.DemiBold
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Theme.px(440)
        Layout.maximumWidth: empty.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: empty.text
        color: Theme.muted
        lineHeight: 1.25
    }

    RowLayout {
        id: actionRow
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(8)
        spacing: Theme.px(8)
    }
}
