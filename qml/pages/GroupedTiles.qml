pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The filtered fleet in groups, each with its counts and its worst, as tiles of any kind. TileLines
// knows where each tile stands; items are made for what is seen and used again. The arrow keys walk
// through all groups.
FocusScope {
    id: tiles

    property int level: 1       // 1 full, 2 compact, 3 dots, 4 heat
    property real cellWidth: Theme.px(222)
    property real cellHeight: Theme.px(148)
    property real grow: 1       // of full tiles
    property double current: 0
    readonly property int across: Math.max(1, Math.floor((width + 0.5) / cellWidth))
    readonly property bool cells: level > 2

    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    function showCurrent() {
        if (Dashboard.groups.groupOf(current) < 0)
            current = Dashboard.groups.step(0, 0, 0, 1)
        show()
    }

    function walk(across: int, down: int) {
        current = Dashboard.groups.step(current, across, down, tiles.across)
        show()
    }

    // Brings the line of the current tile into sight, with the title above it.
    function show() {
        const place = layout.rectOf(current)
        if (place.height === 0)
            return
        const above = layout.titleHeight
        if (place.y - above < list.contentY)
            list.contentY = Math.max(0, place.y - above)
        else if (place.y + place.height > list.contentY + list.height)
            list.contentY = place.y + place.height - list.height
    }

    function open(id: double) {
        current = id
        nodeOpened(id)
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n group(s)", "", Dashboard.groups.count)
    Keys.onLeftPressed: walk(-1, 0)
    Keys.onRightPressed: walk(1, 0)
    Keys.onUpPressed: walk(0, -1)
    Keys.onDownPressed: walk(0, 1)
    Keys.onReturnPressed: {
        if (current > 0)
            open(current)
    }
    Keys.onEnterPressed: {
        if (current > 0)
            open(current)
    }
    Keys.onSpacePressed: {
        if (current > 0)
            Dashboard.selection.toggle(current)
    }
    Keys.onMenuPressed: {
        if (ring.place.height > 0)
            menuRequested(current, ring, Theme.px(20), Theme.px(20))
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            showCurrent()
    }

    TileLines {
        id: layout
        groups: Dashboard.groups
        across: tiles.across
        cellWidth: tiles.cellWidth
        cellHeight: tiles.cellHeight
        titleHeight: Theme.px(28)
        gap: Theme.px(8)
    }

    Flickable {
        id: list
        objectName: "groups"
        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: layout.height + Theme.px(12)
        boundsBehavior: Flickable.StopAtBounds

        CellField {
            id: field
            objectName: "cells"
            y: list.contentY
            width: list.width
            height: list.height
            visible: tiles.cells
            lines: tiles.cells ? layout : null
            scrolled: list.contentY
            heat: tiles.level === 4
            selection: Dashboard.selection
            look: tiles.look
            Accessible.ignored: true

            CellInput {
                id: input
                anchors.fill: parent
                enabled: tiles.cells
                lines: layout
                scrolled: list.contentY
                onOpened: nodeId => tiles.open(nodeId)
                onMenuRequested: (nodeId, x, y) => tiles.menuRequested(nodeId, input, x, y)
            }
        }

        Repeater {
            model: TileSlots {
                lines: layout
                titles: true
                top: list.contentY
                extent: list.height
            }
            delegate: GroupTitle {
                width: list.width
            }
        }

        Repeater {
            model: TileSlots {
                objectName: "tileSlots"
                lines: tiles.cells ? null : layout
                top: list.contentY
                extent: list.height
            }
            delegate: tiles.level === 2 ? compactTile : fullTile
        }

        // Where the keyboard is. Tiles wear their own.
        CellRing {
            id: ring
            place: tiles.activeFocus && layout.revision > 0 ? layout.rectOf(tiles.current) : Qt.rect(0, 0, 0, 0)
            visible: tiles.cells && place.height > 0
            border.color: Theme.accent
            border.width: 3
            Accessible.role: Accessible.Button
            Accessible.name: visible ? field.words(tiles.current) : ""
            Accessible.focusable: true
            Accessible.ignored: !visible
            Accessible.onPressAction: tiles.open(tiles.current)
        }

        CellRing {
            place: layout.revision > 0 ? layout.rectOf(input.hovered) : Qt.rect(0, 0, 0, 0)
            visible: tiles.cells && place.height > 0
            border.color: Theme.text
            border.width: 2
            Accessible.ignored: true

            AppToolTip {
                visible: parent.visible
                text: visible ? field.words(input.hovered) : ""
            }
        }
    }

    AppScrollBar {
        x: tiles.width - width + Theme.px(10)
        visible: size < 1
        height: tiles.height
        orientation: Qt.Vertical
        size: list.visibleArea.heightRatio
        position: list.visibleArea.yPosition
        onPositionChanged: {
            if (pressed)
                list.contentY = position * list.contentHeight
        }
    }

    // What the cells are painted with.
    readonly property var look: {
        const heat = level === 4, colors = [], inks = [], marks = []
        for (let i = 0; i <= 45; ++i) {
            const color = heat ? Theme.heatColor(i / 45)
                               : Theme.mix(Theme.surface, Theme.temperatureColor(35 + i), Theme.dark ? 0.55 : 0.5)
            colors.push(color)
            inks.push(heat ? Theme.inkOn(color) : Theme.text)
        }
        for (let kind = 0; kind <= Mark.Connecting; ++kind)
            marks.push(Theme.markColor(kind))
        return {
            ground: Theme.bg, surface: Theme.surface, line: Theme.line, muted: Theme.muted,
            accent: Theme.accent, accentInk: Theme.accentText, colors: colors, inks: inks, marks: marks,
            family: Theme.family, unit: Theme.px(100) / 100, small: Theme.smallSize, caption: Theme.captionSize
        }
    }

    component CellRing: Rectangle {
        property rect place: Qt.rect(0, 0, 0, 0)

        x: place.x - 1
        y: place.y - 1
        width: place.width - field.space + 2
        height: place.height - field.space + 2
        radius: 6
        color: "transparent"
    }

    Component {
        id: fullTile

        NodeTile {
            id: full

            zoom: tiles.grow
            required property bool shown
            required property real tileX
            required property real tileY

            x: tileX
            y: tileY
            visible: shown
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, full, x, y)
        }
    }

    Component {
        id: compactTile

        CompactTile {
            id: compact

            required property bool shown
            required property real tileX
            required property real tileY

            x: tileX
            y: tileY
            visible: shown
            width: tiles.cellWidth
            height: tiles.cellHeight
            focused: nodeId === tiles.current && tiles.activeFocus
            onOpened: tiles.open(nodeId)
            onMenuRequested: (x, y) => tiles.menuRequested(nodeId, compact, x, y)
        }
    }
}
