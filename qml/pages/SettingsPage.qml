pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The user's choices, and where things lie.
FocusScope {
    id: page

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (focused)
            showItem(focused)
    }

    // What is tabbed to is scrolled to.
    function showItem(item: Item) {
        let inside = item
        while (inside && inside !== column)
            inside = inside.parent
        if (!inside)
            return
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top < flick.contentY + Theme.px(20))
            flick.contentY = Math.max(0, top - Theme.px(20))
        else if (top + item.height > flick.contentY + flick.height - Theme.px(20))
            flick.contentY = Math.min(flick.contentHeight - flick.height, top + item.height + Theme.px(20) - flick.height)
    }

    Flickable {
        id: flick
        objectName: "settingsFlick"
        anchors.fill: parent
        contentHeight: column.height + Theme.px(40)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column
            x: Theme.pageMargin
            y: Theme.px(20)
            width: flick.width - 2 * Theme.pageMargin
            spacing: Theme.px(12)

            Label {
                Layout.preferredHeight: Theme.controlHeight
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Settings")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            // Two columns where there is room for them.
            GridLayout {
                id: cards

                readonly property bool two: page.width >= Theme.px(1120)
                readonly property real cardWidth: two ? Math.min(Theme.px(680), (page.width - 2 * Theme.pageMargin - columnSpacing) / 2)
                                                      : Math.min(Theme.px(680), page.width - 2 * Theme.pageMargin)

                columns: two ? 2 : 1
                columnSpacing: Theme.px(12)
                rowSpacing: Theme.px(12)

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    spacing: Theme.px(12)

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
                            text: qsTr("Language")

                            ChoiceBox {
                                objectName: "languageChoice"
                                name: qsTr("Language")
                                readonly property var codes: ["", ...Dashboard.languageCodes]

                                model: [qsTr("As the desktop"), ...Dashboard.languageNames]
                                currentIndex: codes.indexOf(Dashboard.settings.language)
                                onChosen: index => Dashboard.settings.language = codes[index]
                            }
                        }

                        SettingRow {
                            text: qsTr("Text size")

                            SegmentedControl {
                                objectName: "textChoice"
                                name: qsTr("Text size")
                                readonly property var sizes: Array.from(Dashboard.settings.textSizes)

                                model: sizes.map(size => qsTr("%1 %").arg(size))
                                currentIndex: sizes.indexOf(Dashboard.settings.textSize)
                                onActivated: index => Dashboard.settings.textSize = sizes[index]
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

                        SettingRow {
                            text: qsTr("Sizes")

                            SegmentedControl {
                                objectName: "sizeChoice"
                                name: qsTr("Sizes")
                                model: ["GiB", "GB"]
                                currentIndex: Dashboard.settings.sizeUnit
                                onActivated: index => Dashboard.settings.sizeUnit = index
                            }
                        }

                        SettingRow {
                            text: qsTr("Motion")

                            SegmentedControl {
                                objectName: "motionChoice"
                                name: qsTr("Motion")
                                model: [qsTr("On"), qsTr("Off")]
                                currentIndex: Dashboard.settings.animated ? 0 : 1
                                onActivated: index => Dashboard.settings.animated = index === 0
                            }
                        }
                    }

                    RetentionCard {
                        Layout.preferredWidth: cards.cardWidth
                    }

                    KeptSecretsCard {
                        Layout.preferredWidth: cards.cardWidth
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: false
                    spacing: Theme.px(12)

                    WallCard {
                        Layout.preferredWidth: cards.cardWidth
                    }

                    AlertsCard {
                        Layout.preferredWidth: cards.cardWidth
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
            }
        }
    }

    AppScrollBar {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(4)
        height: parent.height
        orientation: Qt.Vertical
        size: flick.visibleArea.heightRatio
        position: flick.visibleArea.yPosition
        onPositionChanged: {
            if (pressed)
                flick.contentY = position * flick.contentHeight
        }
    }

    component SettingCard: Card {
        id: card

        property string title
        default property alias rows: rowColumn.data

        Layout.preferredWidth: cards.cardWidth
        implicitHeight: rowColumn.implicitHeight + Theme.px(36)

        ColumnLayout {
            id: rowColumn
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.px(18)
            spacing: Theme.px(10)

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
        spacing: Theme.px(12)

        Label {
            Layout.preferredWidth: Theme.px(140)
            text: row.text
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }
    }
}
