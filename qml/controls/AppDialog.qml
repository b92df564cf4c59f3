import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A modal dialog: title, what the caller puts in, and a row of buttons at the right.
T.Popup {
    id: dialog

    property string title
    property alias buttons: buttonRow.data
    default property alias content: column.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.px(520), (parent ? parent.width : Theme.px(520)) - Theme.px(48))
    implicitHeight: layout.implicitHeight + topPadding + bottomPadding
    padding: Theme.px(24)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: 12
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }

    ColumnLayout {
        id: layout
        width: dialog.availableWidth
        spacing: Theme.px(16)
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title

        Label {
            Layout.fillWidth: true
            text: dialog.title
            wrapMode: Text.Wrap
            maximumLineCount: 3
            font.pixelSize: Theme.px(18)
            font.weight: Font.DemiBold
        }

        ColumnLayout {
            id: column
            Layout.fillWidth: true
            spacing: Theme.px(12)
        }

        RowLayout {
            id: buttonRow
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.px(4)
            spacing: Theme.px(8)
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
}
