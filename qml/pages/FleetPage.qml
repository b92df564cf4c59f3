pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The fleet wall: search, counts that filter, and a tile a node. Tiles lose detail as nodes become
// many: full, compact, dot.
FocusScope {
    id: page

    property int zoom: 0 // 0: by the number of nodes; 1 full, 2 compact, 3 dots
    readonly property int wanted: zoom > 0 ? zoom : automatic
    property int level: 1
    readonly property int automatic: {
        const wide = wall.width, high = Math.max(200, wall.height)
        const screens = (w, h) => Dashboard.nodes.count / Math.max(1, Math.floor(wide / w)) * h / high
        return screens(222, 148) <= 2.6 ? 1 : screens(170, 66) <= 3 ? 2 : 3
    }

    // Later, since the number of nodes changes in the middle of the model's telling what was removed:
    // a GridView that is given another delegate just then shows nothing any more (Qt 6.4).
    onWantedChanged: levelTimer.restart()
    Component.onCompleted: level = wanted

    signal nodeOpened(double nodeId)
    signal addRequested
    signal menuRequested(double nodeId, Item item, real x, real y)

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    function openCurrent() {
        const id = Dashboard.nodes.nodeIdAt(wall.currentIndex)
        if (id > 0)
            nodeOpened(id)
    }

    Timer {
        id: levelTimer
        interval: 0
        onTriggered: page.level = page.wanted
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: 20
        spacing: 16

        RowLayout {
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            spacing: 16

            Label {
                text: qsTr("Fleet")
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            AppField {
                id: search
                objectName: "search"
                Layout.fillWidth: true
                search: true
                placeholderText: qsTr("Search names, boards, parts, tags, states")
                text: Dashboard.nodes.searchText
                onTextChanged: Dashboard.nodes.searchText = text
                Keys.onDownPressed: {
                    wall.forceActiveFocus(Qt.TabFocusReason)
                    wall.showCurrent()
                }
                Keys.onReturnPressed: {
                    wall.currentIndex = 0
                    page.openCurrent()
                }
                Keys.onEscapePressed: text = ""
            }

            SegmentedControl {
                id: zoomControl
                name: qsTr("Tile size")
                model: [qsTr("Auto"), qsTr("Full"), qsTr("Compact"), qsTr("Dots")]
                currentIndex: page.zoom
                onActivated: index => page.zoom = index
            }

            AppButton {
                objectName: "addButton"
                text: qsTr("Add node")
                primary: true
                hasIcon: true
                iconName: Icon.Plus
                onClicked: page.addRequested()
            }
        }

        RowLayout {
            visible: Dashboard.summary.total > 0
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            spacing: 12

            Flow {
                Layout.fillWidth: true
                spacing: 8

                Repeater {
                    model: Dashboard.summary

                    FilterChip {
                        required property int index

                        chosen: (Dashboard.nodes.marks & (1 << kind)) !== 0
                        visible: count > 0 || chosen || kind === Mark.Online
                        onClicked: Dashboard.nodes.toggleMark(kind)
                    }
                }
            }

            Label {
                visible: Dashboard.nodes.filtered
                Layout.alignment: Qt.AlignTop
                Layout.preferredHeight: 34
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%1 of %2").arg(Dashboard.nodes.count).arg(Dashboard.summary.total)
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }

            SegmentedControl {
                name: qsTr("Order")
                Layout.alignment: Qt.AlignTop
                model: [qsTr("Name"), qsTr("Hottest"), qsTr("Busiest"), qsTr("State")]
                currentIndex: Dashboard.nodes.sortKey
                onActivated: index => Dashboard.nodes.sortKey = index
            }
        }

        GridView {
            id: wall
            objectName: "wall"

            // No tile is current, and none wears a focus ring, before the keyboard is used.
            function showCurrent() {
                currentIndex = Math.max(0, currentIndex)
            }

            // Cells share the width, so that the right edge lines up with the search field above.
            readonly property int smallest: [0, 222, 170, 32][page.level]
            readonly property int across: Math.max(1, Math.floor(width / smallest))
            // Dots grow until they just fill the screen.
            readonly property int dotSize: {
                for (let size = 72; size > 32; size -= 4) {
                    if (Math.ceil(Dashboard.nodes.count / Math.floor(width / size)) * size * 0.72 <= height)
                        return size
                }
                return 32
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin - (page.level === 3 ? 4 : 12)
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            cacheBuffer: 400
            cellWidth: page.level === 3 ? Math.floor(width / Math.floor(width / dotSize))
                                        : Math.floor(width / across)
            cellHeight: [0, 148, 66, Math.round(dotSize * 0.72)][page.level]
            bottomMargin: 12
            currentIndex: -1
            keyNavigationEnabled: true
            model: Dashboard.nodes
            delegate: [null, fullTile, compactTile, dotTile][page.level]
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%1 nodes").arg(count)
            Keys.onReleased: event => {
                if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                    showCurrent()
            }
            Keys.onReturnPressed: page.openCurrent()
            Keys.onEnterPressed: page.openCurrent()
            Keys.onMenuPressed: {
                const id = Dashboard.nodes.nodeIdAt(currentIndex)
                if (id > 0)
                    page.menuRequested(id, currentItem, 20, 40)
            }

            AppScrollBar {
                id: scrollBar
                parent: page
                anchors.right: parent.right
                anchors.rightMargin: 4
                y: wall.y + 20
                height: wall.height - 20
                orientation: Qt.Vertical
                size: wall.visibleArea.heightRatio
                position: wall.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        wall.contentY = position * wall.contentHeight + wall.originY
                }
            }
        }
    }

    Component {
        id: fullTile

        NodeTile {
            id: full
            width: wall.cellWidth
            height: wall.cellHeight
            onOpened: page.nodeOpened(nodeId)
            onMenuRequested: (x, y) => page.menuRequested(nodeId, full, x, y)
        }
    }

    Component {
        id: compactTile

        CompactTile {
            id: compact
            width: wall.cellWidth
            height: wall.cellHeight
            onOpened: page.nodeOpened(nodeId)
            onMenuRequested: (x, y) => page.menuRequested(nodeId, compact, x, y)
        }
    }

    Component {
        id: dotTile

        DotTile {
            id: single
            width: wall.cellWidth
            height: wall.cellHeight
            onOpened: page.nodeOpened(nodeId)
            onMenuRequested: (x, y) => page.menuRequested(nodeId, single, x, y)
        }
    }

    EmptyState {
        visible: Dashboard.summary.total === 0
        anchors.centerIn: parent
        width: Math.min(560, page.width - 48)
        title: qsTr("No nodes yet")
        text: qsTr("Rollcall watches boards over SSH: nothing to install on them, no port to open. "
                   + "Add the first one by its address, or begin with this computer.")

        AppButton {
            objectName: "emptyAdd"
            text: qsTr("Add node")
            primary: true
            hasIcon: true
            iconName: Icon.Plus
            onClicked: page.addRequested()
        }

        AppButton {
            objectName: "emptyThisComputer"
            text: qsTr("Watch this computer")
            onClicked: Dashboard.actions.addThisComputer()
        }
    }

    EmptyState {
        visible: Dashboard.summary.total > 0 && Dashboard.nodes.count === 0
        anchors.centerIn: parent
        width: Math.min(560, page.width - 48)
        iconName: Icon.Search
        title: qsTr("No node matches")
        text: qsTr("%1 nodes are watched, none of them matches this search and these states.")
              .arg(Dashboard.summary.total)

        AppButton {
            objectName: "clearFilter"
            text: qsTr("Show all")
            onClicked: {
                search.text = ""
                Dashboard.nodes.clear()
            }
        }
    }
}
