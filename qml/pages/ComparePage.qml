pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Two to eight nodes side by side, and below the same roof the boards that are unlike the others of
// their model.
FocusScope {
    id: page

    property int view: Dashboard.selection.count >= 2 ? 0 : 1 // 0 side by side, 1 unusual boards, 2 history
    signal nodeOpened(double nodeId)
    signal fleetRequested

    readonly property bool sideBySide: view === 0
    readonly property bool enough: Dashboard.selection.count >= 2
    readonly property int titleWidth: width < Theme.px(900) ? Theme.px(130) : Theme.px(190)
    readonly property int across: Math.max(1, Dashboard.compare.nodes.length)
    readonly property real columnWidth: Math.max(Theme.px(150), (list.width - titleWidth - Theme.px(16)) / across)

    Component.onCompleted: {
        Dashboard.compare.active = true
        Dashboard.outliers.look()
    }
    Component.onDestruction: Dashboard.compare.active = false

    // What is told of the comparison moves to a row of its own in a narrow window.
    GridLayout {
        id: bar
        x: Theme.pageMargin
        y: Theme.px(20)
        width: page.width - 2 * Theme.pageMargin
        columns: page.width < Theme.px(1000) ? 1 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(8)

        RowLayout {
            Layout.fillWidth: !told.visible
            spacing: Theme.px(12)

            Label {
                Layout.preferredHeight: Theme.controlHeight
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Compare")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            SegmentedControl {
                objectName: "compareView"
                focus: true
                name: qsTr("What to compare")
                model: [qsTr("Side by side"), qsTr("Unusual boards"), qsTr("History")]
                currentIndex: page.view
                onActivated: index => page.view = index
            }

            Item {
                Layout.fillWidth: true
                visible: !told.visible
            }
        }

        RowLayout {
            id: told
            Layout.fillWidth: true
            visible: page.sideBySide && page.enough
            spacing: Theme.px(12)

            Label {
                Layout.fillWidth: true
                text: Dashboard.compare.left > 0
                      ? qsTr("%1 of %n fact(s) differ; the first 8 chosen nodes are shown", "", Dashboard.compare.facts).arg(Dashboard.compare.differences)
                      : qsTr("%1 of %n fact(s) differ", "", Dashboard.compare.facts).arg(Dashboard.compare.differences)
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }

            AppCheckBox {
                objectName: "onlyDifferences"
                text: qsTr("Only differences")
                checked: Dashboard.compare.onlyDifferences
                onToggled: Dashboard.compare.onlyDifferences = checked
            }

            AppButton {
                objectName: "copyComparison"
                text: qsTr("Copy")
                Accessible.description: qsTr("As a table for a spreadsheet or a mail")
                onClicked: {
                    Dashboard.copyToClipboard(Dashboard.compare.asText())
                    copied.restart()
                }

                Timer {
                    id: copied
                    interval: 2000
                }

                AppToolTip {
                    visible: copied.running
                    text: qsTr("Copied as a table")
                }
            }
        }
    }

    // The nodes, above their columns.
    Item {
        id: head
        visible: page.sideBySide && page.enough
        x: Theme.pageMargin
        y: bar.y + bar.height + Theme.px(16)
        width: page.width - 2 * Theme.pageMargin
        height: Theme.px(56)
        clip: true

        Row {
            x: page.titleWidth - list.contentX

            Repeater {
                model: Dashboard.compare.nodes

                CompareHead {
                    width: page.columnWidth
                    onOpened: id => page.nodeOpened(id)
                    onDropped: id => Dashboard.selection.toggle(id)
                }
            }
        }
    }

    Card {
        visible: head.visible
        x: head.x
        y: head.y + head.height + Theme.px(4)
        width: head.width
        height: page.height - y - Theme.px(20)
        clip: true

        ListView {
            id: list
            objectName: "compareList"
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: Dashboard.compare
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.AutoFlickIfNeeded
            contentWidth: Math.max(width, page.titleWidth + page.across * page.columnWidth + Theme.px(16))
            activeFocusOnTab: true
            currentIndex: -1
            bottomMargin: Theme.px(12)
            reuseItems: true
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Facts of %n node(s), side by side", "", page.across)
            Keys.onDownPressed: currentIndex = Math.min(count - 1, currentIndex + 1)
            Keys.onUpPressed: currentIndex = Math.max(0, currentIndex - 1)
            Keys.onLeftPressed: contentX = Math.max(0, contentX - page.columnWidth)
            Keys.onRightPressed: contentX = Math.max(0, Math.min(contentWidth - width, contentX + page.columnWidth))
            delegate: CompareLine {
                width: list.contentWidth
                titleWidth: page.titleWidth
                columnWidth: page.columnWidth
                focused: ListView.isCurrentItem && list.activeFocus
            }

            AppScrollBar {
                parent: list.parent
                x: list.width - width
                height: list.height
                orientation: Qt.Vertical
                size: list.visibleArea.heightRatio
                position: list.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        list.contentY = position * list.contentHeight + list.originY
                }
            }

            AppScrollBar {
                parent: list.parent
                y: list.height - height
                width: list.width
                orientation: Qt.Horizontal
                size: list.visibleArea.widthRatio
                position: list.visibleArea.xPosition
                onPositionChanged: {
                    if (pressed)
                        list.contentX = position * list.contentWidth
                }
            }
        }

        Label {
            anchors.centerIn: parent
            width: parent.width - Theme.px(48)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            visible: list.count === 0
            text: qsTr("These nodes agree in every fact they tell.")
            color: Theme.muted
        }
    }

    EmptyState {
        objectName: "compareEmpty"
        visible: page.view !== 1 && !page.enough
        anchors.centerIn: parent
        width: Math.min(Theme.px(560), page.width - Theme.px(48))
        iconName: Icon.Compare
        title: Dashboard.selection.count === 1 ? qsTr("One more node, please") : qsTr("Choose two to eight nodes")
        text: qsTr("On the fleet page, choose nodes with Ctrl and a click, or with Space; Shift chooses all in between. In the palette (Ctrl+K), Ctrl+Enter adds a node.")

        AppButton {
            text: qsTr("Go to the fleet")
            primary: true
            onClicked: page.fleetRequested()
        }
    }

    OverlayCard {
        objectName: "compareHistory"
        visible: page.view === 2 && page.enough
        x: Theme.pageMargin
        y: bar.y + bar.height + Theme.px(16)
        width: page.width - 2 * Theme.pageMargin
        height: page.height - y - Theme.px(20)
    }

    OutlierList {
        visible: page.view === 1
        x: Theme.pageMargin
        y: bar.y + bar.height + Theme.px(16)
        width: page.width - 2 * Theme.pageMargin
        height: page.height - y - Theme.px(20)
        onNodeOpened: nodeId => page.nodeOpened(nodeId)
        onChosen: page.view = 0
    }
}
