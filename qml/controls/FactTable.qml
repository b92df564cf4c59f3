pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A card with a title and rows "what – value", each with an optional note and, on the right, where
// the fact came from.
Card {
    id: table

    property string title
    property string emptyText
    required property var facts

    function rowAt(index) {
        return rows.itemAt(index)
    }

    implicitHeight: column.implicitHeight + Theme.px(32)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(16)
        spacing: 0

        Label {
            Layout.bottomMargin: Theme.px(8)
            text: table.title
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
        }

        Label {
            Layout.fillWidth: true
            visible: rows.count === 0 && table.emptyText.length > 0
            text: table.emptyText
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Repeater {
            id: rows
            model: table.facts

            RowLayout {
                id: row

                required property string title
                required property string value
                required property string note
                required property string source
                required property string origin
                readonly property alias tip: where
                required property int tone

                Layout.fillWidth: true
                Layout.topMargin: Theme.px(4)
                Layout.bottomMargin: Theme.px(4)
                spacing: Theme.px(12)

                Accessible.role: Accessible.StaticText
                Accessible.name: row.title + ": " + row.value
                Accessible.description: row.origin

                HoverHandler {
                    id: hover
                }

                AppToolTip {
                    id: where
                    visible: hover.hovered && row.origin.length > 0
                    text: row.origin
                }

                Label {
                    Layout.preferredWidth: Theme.px(128)
                    Layout.alignment: Qt.AlignTop
                    text: row.title
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    Label {
                        Layout.fillWidth: true
                        text: row.value
                        color: Theme.toneColor(row.tone)
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        font.pixelSize: Theme.secondarySize
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: text.length > 0
                        text: row.note
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }

                Label {
                    visible: text.length > 0
                    Layout.alignment: Qt.AlignTop
                    text: row.source
                    color: Theme.faint
                    font.pixelSize: Theme.captionSize
                }
            }
        }
    }
}
