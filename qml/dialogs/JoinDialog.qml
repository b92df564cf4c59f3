pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// One board, two histories: which of the others is to become part of this node's? The button says
// who disappears, so that nobody joins in passing.
AppDialog {
    id: dialog

    property double from: 0
    property string fromName

    function ask() {
        list.model = Dashboard.nodeIdentity.candidates
        take(-1)
        open()
    }

    function take(index: int) {
        const chosen = index >= 0 && index < list.count ? list.model[index] : null
        list.currentIndex = chosen ? index : -1
        from = chosen ? chosen.nodeId : 0
        fromName = chosen ? chosen.name : ""
    }

    objectName: "joinDialog"
    title: qsTr("Join a history with %1").arg(Dashboard.node.name)
    onOpened: list.forceActiveFocus()

    Label {
        Layout.fillWidth: true
        text: qsTr("All readings, changes, scores and events of the one you choose become those of %1.").arg(Dashboard.node.name)
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.secondarySize
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(Theme.px(260), Math.max(1, list.count) * Theme.px(48) + 2)
        radius: Theme.radius
        color: Theme.bg
        border.width: list.activeFocus ? 2 : 1
        border.color: list.activeFocus ? Theme.accent : Theme.line

        ListView {
            id: list
            objectName: "joinList"
            anchors.fill: parent
            anchors.margins: 2
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            onCurrentIndexChanged: dialog.take(currentIndex)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Histories to choose from")

            delegate: T.RadioDelegate {
                id: line

                required property var modelData
                required property int index
                readonly property bool current: ListView.isCurrentItem

                width: ListView.view.width
                implicitHeight: Theme.px(48)
                text: modelData.name
                checked: current
                Accessible.checkable: true
                Accessible.checked: checked
                autoExclusive: false // the list has one current line
                Accessible.name: text + ", " + modelData.note
                onClicked: dialog.take(index)

                contentItem: Item {
                    ColumnLayout {
                        anchors.fill: parent
                        anchors.leftMargin: Theme.px(12)
                        anchors.rightMargin: Theme.px(12)
                        anchors.topMargin: Theme.px(5)
                        anchors.bottomMargin: Theme.px(5)
                        spacing: 0

                        Label {
                            Layout.fillWidth: true
                            text: line.text
                            font.pixelSize: Theme.secondarySize
                            font.weight: line.current ? Font.DemiBold : Font.Medium
                        }

                        Label {
                            Layout.fillWidth: true
                            text: line.modelData.note
                            color: Theme.muted
                            font.pixelSize: Theme.smallSize
                        }
                    }
                }

                background: Rectangle {
                    radius: 6
                    color: line.current ? Theme.mix(Theme.surface, Theme.accent, 0.18)
                                        : line.hovered ? Theme.hover : "transparent"
                }
            }
        }
    }

    Label {
        objectName: "joinWords"
        Layout.fillWidth: true
        visible: dialog.from > 0
        text: qsTr("%1 leaves the list of nodes: nobody watches it any more, and its history goes on as that of %2.")
              .arg(dialog.fromName).arg(Dashboard.node.name)
        wrapMode: Text.Wrap
        color: Theme.needs
        font.pixelSize: Theme.secondarySize
    }

    buttons: [
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        AppButton {
            objectName: "joinSubmit"
            enabled: dialog.from > 0
            danger: true
            text: dialog.from > 0 ? qsTr("Join, and drop %1").arg(dialog.fromName.length > 24
                                          ? dialog.fromName.slice(0, 23) + "…" : dialog.fromName)
                                  : qsTr("Join")
            onClicked: {
                Dashboard.nodeIdentity.join(dialog.from)
                dialog.close()
            }
        }
    ]
}
