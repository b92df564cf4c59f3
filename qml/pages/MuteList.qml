pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What is muted now, by whom and until when; taken back with one press.
Card {
    id: card

    readonly property int lines: 3

    objectName: "muteList"
    implicitHeight: 2 + Math.min(lines + 0.5, list.count) * Theme.px(40)
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Muted")

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        model: Dashboard.attention
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n mute(s)", "", count)

        delegate: Item {
            id: row

            required property int index
            required property double muteId
            required property string subject
            required property string what
            required property string until
            required property string by
            required property string reason
            required property string description

            width: ListView.view.width
            height: Theme.px(40)
            Accessible.role: Accessible.ListItem
            Accessible.name: description

            Rectangle {
                visible: row.index > 0
                x: Theme.px(16)
                width: parent.width - Theme.px(32)
                height: 1
                color: Theme.line
                opacity: 0.6
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.px(14)
                anchors.rightMargin: Theme.px(8)
                spacing: Theme.px(12)

                Icon {
                    Layout.preferredWidth: Theme.px(18)
                    Layout.preferredHeight: Theme.px(18)
                    name: Icon.Mute
                    color: Theme.muted
                }

                Label {
                    Layout.maximumWidth: card.width * 0.26
                    text: row.subject
                    font.pixelSize: Theme.secondarySize
                    font.weight: Font.Medium
                }

                Label {
                    Layout.maximumWidth: card.width * 0.18
                    text: row.what
                    font.pixelSize: Theme.secondarySize
                }

                Label {
                    text: row.until
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                Label {
                    Layout.maximumWidth: card.width * 0.14
                    text: row.by
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                Label {
                    Layout.fillWidth: true
                    text: row.reason
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                AppButton {
                    objectName: "unmute" + row.index
                    implicitHeight: Theme.px(30)
                    text: qsTr("Unmute")
                    Accessible.name: qsTr("Unmute %1").arg(row.subject)
                    onClicked: Dashboard.attention.unmute(row.muteId)
                }
            }
        }
    }

    AppScrollBar {
        anchors.right: parent.right
        y: list.y
        height: list.height
        orientation: Qt.Vertical
        size: list.visibleArea.heightRatio
        position: list.visibleArea.yPosition
        onPositionChanged: {
            if (pressed)
                list.contentY = position * list.contentHeight + list.originY
        }
    }
}
