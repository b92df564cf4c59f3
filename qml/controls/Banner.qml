import QtQuick
import QtQuick.Layouts
import Rollcall.App

// A line across the page that says something is wrong and what to do.
Rectangle {
    id: banner

    property int kind: Mark.Late
    property string text
    property string detail
    property string action
    signal triggered

    implicitHeight: row.implicitHeight + Theme.px(20)
    radius: Theme.radius
    color: Theme.mix(Theme.surface, Theme.markColor(kind), 0.08)
    border.width: 1
    border.color: Theme.mix(Theme.line, Theme.markColor(kind), 0.5)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + " " + detail

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(14)
        anchors.rightMargin: Theme.px(10)
        spacing: Theme.px(12)

        StateMark {
            kind: banner.kind
            color: Theme.markColor(banner.kind)
            Layout.preferredWidth: Theme.px(12)
            Layout.preferredHeight: Theme.px(12)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: banner.text
                wrapMode: Text.Wrap
                maximumLineCount: 3
                font.pixelSize: Theme.secondarySize
                font.weight: Font.Medium
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: banner.detail
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }

        AppButton {
            visible: banner.action.length > 0
            text: banner.action
            onClicked: banner.triggered()
        }
    }
}
