pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Beside the seats: what a board must be, who is not watched yet, and who is there uninvited.
Flickable {
    id: side

    readonly property RollCallModel call: Dashboard.rollCall
    readonly property var sizes: [0, 512, 1024, 2048, 4096, 8192, 16384, 32768]

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    ColumnLayout {
        id: column
        width: side.width
        spacing: Theme.px(16)

        Card {
            Layout.fillWidth: true
            implicitHeight: rules.implicitHeight + Theme.px(32)

            ColumnLayout {
                id: rules
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.px(16)
                spacing: Theme.px(6)

                Label {
                    text: qsTr("A board must have")
                    font.pixelSize: Theme.cardTitleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                AppCheckBox {
                    objectName: "only64Bit"
                    Layout.fillWidth: true
                    text: qsTr("64-bit userland")
                    checked: side.call.only64Bit
                    onToggled: side.call.only64Bit = checked
                }

                AppCheckBox {
                    objectName: "needsCrypto"
                    Layout.fillWidth: true
                    text: qsTr("crypto extensions")
                    checked: side.call.needsCrypto
                    onToggled: side.call.needsCrypto = checked
                }

                AppCheckBox {
                    objectName: "noCopies"
                    Layout.fillWidth: true
                    text: qsTr("a card of its own, no copy")
                    checked: side.call.noCopies
                    onToggled: side.call.noCopies = checked
                }

                ChoiceBox {
                    objectName: "leastMemory"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.px(4)
                    name: qsTr("Least memory")
                    prefix: qsTr("memory")
                    model: side.sizes.map(mib => mib === 0 ? qsTr("any") : mib < 1024
                                          ? qsTr("%1 MiB or more").arg(mib) : qsTr("%1 GiB or more").arg(mib / 1024))
                    currentIndex: Math.max(0, side.sizes.indexOf(side.call.leastMemoryMiB))
                    onChosen: index => side.call.leastMemoryMiB = side.sizes[index]
                }
            }
        }

        Card {
            Layout.fillWidth: true
            visible: side.call.notOnRoster > 0
            implicitHeight: unwatched.implicitHeight + Theme.px(32)

            ColumnLayout {
                id: unwatched
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.px(16)
                spacing: Theme.px(10)

                Label {
                    Layout.fillWidth: true
                    text: qsTr("%n expected board(s) are not watched yet.", "", side.call.notOnRoster)
                    wrapMode: Text.Wrap
                    font.pixelSize: Theme.secondarySize
                }

                AppButton {
                    objectName: "watchMissing"
                    text: qsTr("Watch them")
                    onClicked: side.call.watchMissing()
                }
            }
        }

        Card {
            Layout.fillWidth: true
            implicitHeight: others.implicitHeight + Theme.px(32)

            ColumnLayout {
                id: others
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.px(16)
                spacing: Theme.px(6)

                Label {
                    text: qsTr("Not on the list")
                    font.pixelSize: Theme.cardTitleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    objectName: "strangers"
                    Layout.fillWidth: true
                    text: side.call.strangerCount === 0
                          ? qsTr("Nobody else is there.")
                          : qsTr("%n board(s) are there uninvited:", "", side.call.strangerCount)
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                Repeater {
                    model: Array.from(side.call.strangers).slice(0, 12)

                    Label {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        font.pixelSize: Theme.secondarySize
                    }
                }

                Label {
                    visible: side.call.strangerCount > 12
                    text: qsTr("and %n more", "", side.call.strangerCount - 12)
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }
            }
        }
    }
}
