pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollcall.App

// The pages, at the left edge of the window.
Rectangle {
    id: rail

    property string page: "fleet"
    signal chosen(string page)

    implicitWidth: Theme.railWidth
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(16)
        spacing: Theme.px(4)

        Repeater {
            model: [
                { page: "fleet", icon: Icon.Fleet, text: qsTr("Fleet") },
                { page: "compare", icon: Icon.Compare, text: qsTr("Compare") },
                { page: "scores", icon: Icon.Scores, text: qsTr("Scores") },
                { page: "events", icon: Icon.Events, text: qsTr("Events") },
                { page: "rollcall", icon: Icon.RollCall, text: qsTr("Roll call") },
                { page: "reports", icon: Icon.Reports, text: qsTr("Reports") },
                { page: "settings", icon: Icon.Settings, text: qsTr("Settings") }
            ]

            T.TabButton {
                id: button

                required property var modelData
                readonly property bool current: rail.page === modelData.page

                width: rail.width - Theme.px(12)
                height: Theme.px(52)
                text: modelData.text
                focusPolicy: Qt.TabFocus
                Accessible.name: text
                Accessible.selected: current
                onClicked: rail.chosen(modelData.page)
                Keys.onReturnPressed: button.clicked()

                contentItem: Item {
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: Theme.px(9)
                        width: Theme.px(20)
                        height: Theme.px(20)
                        name: button.modelData.icon
                        color: button.current ? Theme.text : Theme.muted
                    }

                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: Theme.px(33)
                        text: button.text
                        font.pixelSize: Theme.captionSize
                        color: button.current ? Theme.text : Theme.muted
                    }
                }

                background: Rectangle {
                    radius: Theme.radius
                    color: button.current ? Theme.raised : button.hovered ? Theme.hover : "transparent"
                    border.width: button.visualFocus ? 2 : button.current ? 1 : 0
                    border.color: button.visualFocus ? Theme.accent : Theme.line
                }
            }
        }
    }
}
