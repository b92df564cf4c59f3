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
    width: Math.min(520, (parent ? parent.width : 520) - 48)
    implicitHeight: layout.implicitHeight + topPadding + bottomPadding
    padding: 24
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
        spacing: 16
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title

        Label {
            Layout.fillWidth: true
            text: dialog.title
            font.pixelSize: 18
            font.weight: Font.DemiBold
        }

        ColumnLayout {
            id: column
            Layout.fillWidth: true
            spacing: 12
        }

        RowLayout {
            id: buttonRow
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: 4
            spacing: 8
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
