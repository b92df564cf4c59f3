import QtQuick
import QtQuick.Layouts
import Rollcall.App

// By which marks this board is known, what became of it, and how histories are put right by hand.
ColumnLayout {
    id: tab

    readonly property IdentityModel who: Dashboard.nodeIdentity

    spacing: Theme.px(12)
    Component.onCompleted: who.active = true
    Component.onDestruction: who.active = false

    Banner {
        objectName: "identityWarning"
        Layout.fillWidth: true
        visible: tab.who.warning.length > 0
        kind: Mark.NeedsYou
        text: tab.who.warning
        detail: qsTr("Copies of one system are told apart by their boards. Give each a machine-id and host key of its own.")
    }

    EmptyState {
        visible: tab.who.problem.length > 0 || (tab.who.known && tab.who.now.count === 0)
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(60)
        Layout.preferredWidth: Theme.px(520)
        title: tab.who.problem.length > 0 ? qsTr("Identity cannot be read") : qsTr("Not known yet")
        text: tab.who.problem.length > 0 ? tab.who.problem
              : qsTr("The marks of its board, card and system are read when the node is reached for the first time.")
    }

    RowLayout {
        visible: tab.who.now.count > 0
        Layout.fillWidth: true
        spacing: Theme.px(12)

        ColumnLayout {
            Layout.preferredWidth: Theme.px(100)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(12)

            FactTable {
                Layout.fillWidth: true
                objectName: "identityNow"
                title: qsTr("Known by")
                facts: tab.who.now
            }
        }

        ColumnLayout {
            Layout.preferredWidth: Theme.px(100)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(12)

            FactTable {
                Layout.fillWidth: true
                objectName: "identityPast"
                title: qsTr("What became of it")
                facts: tab.who.past
                emptyText: qsTr("It has been the same board, card and system all the time.")
            }

            FactTable {
                Layout.fillWidth: true
                visible: tab.who.before.count > 0
                objectName: "identityBefore"
                title: qsTr("Known by before")
                facts: tab.who.before
            }

            Card {
                Layout.fillWidth: true
                implicitHeight: byHand.implicitHeight + Theme.px(32)

                ColumnLayout {
                    id: byHand
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.px(16)
                    spacing: Theme.px(10)

                    Label {
                        text: qsTr("Put right by hand")
                        font.pixelSize: Theme.cardTitleSize
                        font.weight: Font.DemiBold
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Histories are never joined or split by themselves. No reading is lost either way.")
                        wrapMode: Text.Wrap
                        color: Theme.muted
                        font.pixelSize: Theme.secondarySize
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.px(8)

                        AppButton {
                            objectName: "joinButton"
                            enabled: !tab.who.busy && tab.who.candidates.length > 0
                            text: qsTr("Join another history…")
                            onClicked: joinDialog.ask()
                        }

                        AppButton {
                            objectName: "splitButton"
                            enabled: !tab.who.busy
                            text: qsTr("Split at a time…")
                            onClicked: splitDialog.ask()
                        }
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    JoinDialog {
        id: joinDialog
    }

    SplitDialog {
        id: splitDialog
    }
}
