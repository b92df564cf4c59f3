import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What can be done with the chosen nodes; there while some are chosen.
Rectangle {
    id: bar

    signal compareRequested

    visible: Dashboard.selection.count > 0
    implicitWidth: row.implicitWidth + Theme.px(28)
    implicitHeight: Theme.px(52)
    radius: 26
    color: Theme.raised
    border.width: 1
    border.color: Theme.lineStrong
    Accessible.role: Accessible.ToolBar
    Accessible.name: count.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(10)

        Label {
            id: count
            Layout.leftMargin: Theme.px(8)
            text: qsTr("%n node(s) chosen", "", Dashboard.selection.count)
            font.weight: Font.Medium
        }

        AppButton {
            objectName: "compareChosen"
            implicitHeight: Theme.px(34)
            primary: true
            enabled: Dashboard.selection.count >= 2 && Dashboard.selection.count <= 8
            text: Dashboard.selection.count > 8 ? qsTr("Compare: at most 8") : qsTr("Compare")
            onClicked: bar.compareRequested()
        }

        AppButton {
            objectName: "clearChosen"
            implicitHeight: Theme.px(34)
            quiet: true
            text: qsTr("Choose none")
            onClicked: Dashboard.selection.clear()
        }
    }
}
