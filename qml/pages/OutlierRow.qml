import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One board that is unlike its kind.
Rectangle {
    id: row

    required property int index
    required property double nodeId
    required property string name
    required property int mark
    required property string words
    required property string values
    required property bool worse
    property bool focused: false

    signal opened
    signal compared

    implicitHeight: Theme.px(60)
    radius: Theme.cardRadius
    color: hover.hovered ? Theme.hover : Theme.surface
    border.width: focused ? 2 : 1
    border.color: focused ? Theme.accent : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2; %3").arg(name).arg(words).arg(values)
    Accessible.onPressAction: opened()

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: row.opened()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(16)
        anchors.rightMargin: Theme.px(12)
        spacing: Theme.px(14)

        StateMark {
            implicitWidth: Theme.px(12)
            implicitHeight: Theme.px(12)
            kind: row.mark
            color: Theme.markColor(row.mark)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(3)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(10)

                Label {
                    Layout.maximumWidth: row.width * 0.4
                    text: row.name
                    font.weight: Font.DemiBold
                }

                Label {
                    Layout.fillWidth: true
                    text: row.words
                    color: row.worse ? Theme.late : Theme.text
                }
            }

            Label {
                Layout.fillWidth: true
                text: row.values
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }

        AppButton {
            implicitHeight: Theme.px(32)
            text: qsTr("Compare")
            Accessible.name: qsTr("Compare %1 with usual boards of its model").arg(row.name)
            onClicked: row.compared()
        }
    }
}
