pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// Any metric as colour, over the filtered fleet, and a legend whose steps are searches.
FocusScope {
    id: map

    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    function showCurrent() {
        tiles.forceActiveFocus(Qt.TabFocusReason)
        tiles.showCurrent()
    }

    // A step is a part of the search: taken in, taken out, or put in the place of another one.
    function toggle(search: string) {
        let text = Dashboard.nodes.searchText
        for (const each of Dashboard.groups.legend)
            text = text.replace(each.search, "").replace("  ", " ").trim()
        if (Dashboard.nodes.searchText.indexOf(search) < 0)
            text = (text + " " + search).trim()
        Dashboard.nodes.searchText = text
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.px(12)

        Flow {
            objectName: "legend"
            Layout.fillWidth: true
            spacing: Theme.px(6)

            Repeater {
                model: Dashboard.groups.legend

                T.CheckBox {
                    id: step

                    required property var modelData
                    readonly property bool chosen: Dashboard.nodes.searchText.indexOf(modelData.search) >= 0

                    implicitHeight: Theme.px(30)
                    implicitWidth: implicitContentWidth + Theme.px(20)
                    leftPadding: Theme.px(10)
                    rightPadding: Theme.px(10)
                    focusPolicy: Qt.StrongFocus
                    checked: chosen
                    Accessible.checkable: true
                    Accessible.checked: checked
                    nextCheckState: () => checkState // the search says what is chosen
                    Accessible.name: qsTr("%1, %n node(s)", "", modelData.count).arg(modelData.label)
                    onClicked: map.toggle(modelData.search)
                    Keys.onReturnPressed: map.toggle(modelData.search)

                    contentItem: RowLayout {
                        spacing: Theme.px(7)

                        Rectangle {
                            Layout.preferredWidth: Theme.px(14)
                            Layout.preferredHeight: Theme.px(14)
                            radius: 4
                            color: Theme.ramp[step.modelData.rank]
                        }

                        Label {
                            text: step.modelData.label
                            color: Theme.muted
                            font.pixelSize: Theme.smallSize
                        }

                        Label {
                            text: step.modelData.count
                            font.pixelSize: Theme.smallSize
                            font.weight: Font.DemiBold
                        }
                    }

                    background: Rectangle {
                        radius: Theme.radius
                        color: step.chosen ? Theme.mix(Theme.surface, Theme.accent, 0.14)
                                           : step.hovered ? Theme.raised : Theme.surface
                        border.width: step.visualFocus ? 2 : 1
                        border.color: step.chosen || step.visualFocus ? Theme.accent : Theme.line
                    }
                }
            }

            Label {
                visible: Dashboard.groups.unknown > 0
                height: Theme.px(30)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%1 without a reading").arg(Dashboard.groups.unknown)
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }

        GroupedTiles {
            id: tiles
            objectName: "heatTiles"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            level: 4
            // As large as still fits the screen, down to a cell without words.
            readonly property int size: {
                const count = Dashboard.nodes.count + 4
                for (const usual of [208, 168, 132, 108, 88, 64, 46, 34]) {
                    const wide = Theme.px(usual)
                    const lines = Math.ceil(count / Math.max(1, Math.floor(width / wide)))
                    if (lines * wide * 0.5 <= height)
                        return wide
                }
                return Theme.px(28)
            }
            cellWidth: Math.floor(width / Math.max(1, Math.floor(width / size)))
            cellHeight: Math.max(Theme.px(22), Math.round(size * 0.48))
            onNodeOpened: nodeId => map.nodeOpened(nodeId)
            onMenuRequested: (nodeId, item, x, y) => map.menuRequested(nodeId, item, x, y)
        }
    }
}
