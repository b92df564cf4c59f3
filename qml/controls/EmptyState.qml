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

    spacing: 12

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 64
        implicitHeight: 64
        radius: 16
        color: Theme.surface
        border.width: 1
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            width: 28
            height: 28
            name: empty.iconName
            color: Theme.faint
        }
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 8
        text: empty.title
        font.pixelSize: 18
        font.weight: Font.DemiBold
    }

    Label {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 440
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
        Layout.topMargin: 8
        spacing: 8
    }
}
