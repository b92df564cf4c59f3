pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The user's choices, and where things lie.
FocusScope {
    id: page

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pageMargin
        anchors.topMargin: 20
        spacing: 12

        Label {
            Layout.preferredHeight: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Settings")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        SettingCard {
            title: qsTr("Appearance")

            SettingRow {
                text: qsTr("Theme")

                SegmentedControl {
                    objectName: "themeChoice"
                    focus: true
                    name: qsTr("Theme")
                    model: [qsTr("As the desktop"), qsTr("Dark"), qsTr("Light")]
                    currentIndex: Dashboard.settings.theme
                    onActivated: index => Dashboard.settings.theme = index
                }
            }

            SettingRow {
                text: qsTr("Temperatures")

                SegmentedControl {
                    objectName: "unitChoice"
                    name: qsTr("Temperatures")
                    model: ["°C", "°F"]
                    currentIndex: Dashboard.settings.temperatureUnit
                    onActivated: index => Dashboard.settings.temperatureUnit = index
                }
            }
        }

        SettingCard {
            title: qsTr("About")

            SettingRow {
                text: qsTr("Rollcall")

                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1, free software under GPL-3.0-or-later").arg(Dashboard.version)
                    font.pixelSize: Theme.secondarySize
                }
            }

            SettingRow {
                text: qsTr("Fleet and history")

                Label {
                    Layout.fillWidth: true
                    text: Dashboard.storePath
                    elide: Text.ElideMiddle
                    font.pixelSize: Theme.secondarySize
                }

                AppButton {
                    text: qsTr("Copy path")
                    onClicked: Dashboard.copyToClipboard(Dashboard.storePath)
                }
            }
        }
    }

    component SettingCard: Card {
        id: card

        property string title
        default property alias rows: column.data

        Layout.preferredWidth: 680
        Layout.maximumWidth: page.width - 2 * Theme.pageMargin
        implicitHeight: column.implicitHeight + 36

        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 18
            spacing: 10

            Label {
                text: card.title
                font.pixelSize: Theme.cardTitleSize
                font.weight: Font.DemiBold
            }
        }
    }

    component SettingRow: RowLayout {
        id: row

        property string text

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.controlHeight
        spacing: 12

        Label {
            Layout.preferredWidth: 140
            text: row.text
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }
    }
}
