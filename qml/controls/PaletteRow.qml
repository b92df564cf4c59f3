import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// One thing the command palette found: its sign, its name with what was typed in bold, what it is.
T.ItemDelegate {
    id: row

    required property int index
    required property string marked
    required property string detail
    required property string heading
    required property int kind
    required property var keys
    required property int mark
    required property bool chosen
    required property double nodeId
    readonly property bool compared: nodeId > 0 && Dashboard.selection.revision > 0 && Dashboard.selection.has(nodeId)
    required property var model
    property bool current: false

    text: model.text
    topPadding: heading.length > 0 ? Theme.px(30) : 0
    implicitHeight: Theme.px(40) + topPadding
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: compared ? qsTr("%1, to compare").arg(detail) : chosen ? qsTr("%1, chosen").arg(detail) : detail
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    contentItem: RowLayout {
        spacing: Theme.px(12)

        Item {
            Layout.leftMargin: Theme.px(20)
            implicitWidth: Theme.px(18)
            implicitHeight: Theme.px(18)

            StateMark {
                anchors.centerIn: parent
                width: Theme.px(12)
                height: Theme.px(12)
                visible: row.kind === PaletteModel.NodeRow
                kind: row.mark
                color: Theme.markColor(row.mark)
            }

            Icon {
                anchors.centerIn: parent
                width: Theme.px(16)
                height: Theme.px(16)
                visible: row.kind !== PaletteModel.NodeRow
                name: row.kind !== PaletteModel.CommandRow ? Icon.Search
                      : row.chosen ? Icon.Check : Icon.Forward
                color: row.chosen ? Theme.accent : Theme.faint
            }
        }

        // What people and boards wrote is escaped by the model; only what was typed is in bold.
        Text {
            Layout.fillWidth: row.kind !== PaletteModel.NodeRow
            Layout.maximumWidth: row.kind === PaletteModel.NodeRow ? row.width * 0.55 : row.width
            text: row.marked
            textFormat: Text.StyledText
            elide: Text.ElideRight
            maximumLineCount: 1
            color: Theme.text
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            renderType: Text.QtRendering
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: row.kind === PaletteModel.NodeRow
            Layout.rightMargin: row.keys.length > 0 ? 0 : Theme.px(20)
            visible: text.length > 0
            text: row.detail
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }

        Tag {
            Layout.rightMargin: Theme.px(20)
            visible: row.compared
            text: qsTr("to compare")
            ink: Theme.accent
        }

        KeyCaps {
            Layout.rightMargin: Theme.px(20)
            visible: row.keys.length > 0
            keys: row.keys.length > 0 ? [row.keys[0]] : []
        }
    }

    Label {
        x: Theme.px(20)
        width: row.width - Theme.px(40)
        height: Theme.px(26)
        visible: row.heading.length > 0
        verticalAlignment: Text.AlignBottom
        text: row.heading
        color: Theme.faint
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    background: Rectangle {
        x: Theme.px(8)
        y: row.topPadding
        width: row.width - Theme.px(16)
        height: Theme.px(40)
        radius: 6
        color: row.current ? Theme.track : row.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: row.current
            width: Theme.px(3)
            height: parent.height - Theme.px(16)
            y: Theme.px(8)
            radius: 1.5
            color: Theme.accent
        }
    }
}
