pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The filtered fleet as a table. What its titles do is said in TableTitle.qml; the button at their
// end chooses columns.
FocusScope {
    id: view

    property double current: 0
    readonly property int currentRow: rows.rows >= 0 && current > 0 ? Dashboard.nodes.rowOfNode(current) : -1

    property int version: 0 ///< of widths and places of the columns
    property TableTitle draggedTitle: null

    signal nodeOpened(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)

    function showCurrent() {
        rows.forceActiveFocus(Qt.TabFocusReason)
        if (currentRow < 0)
            move(0)
    }

    function move(row: int) {
        const to = Math.max(0, Math.min(rows.rows - 1, row))
        current = Dashboard.nodes.nodeIdAt(to)
        rows.positionViewAtRow(to, TableView.Contain)
    }

    // Shift chooses what is walked over.
    function step(by: int, modifiers: int) {
        const extend = (modifiers & Qt.ShiftModifier) !== 0 && current > 0
        if (extend && !Dashboard.selection.has(current))
            Dashboard.selection.beginAt(current)
        move(currentRow + by)
        if (extend)
            Dashboard.selection.extendTo(current)
    }

    function enterTitle(index: int) {
        const title = titles.itemAt(index)
        if (title)
            (title as Item).forceActiveFocus(Qt.TabFocusReason)
    }

    function open() {
        if (currentRow >= 0)
            nodeOpened(current)
    }

    Card {
        anchors.fill: parent
        clip: true

        Item {
            id: head
            x: 1
            y: 1
            width: parent.width - 2
            height: Theme.px(36)
            clip: true

            Item {
                width: parent.width - chooser.width
                height: parent.height
                clip: true

                Row {
                    x: Theme.px(8) - rows.contentX

                    Repeater {
                        id: titles
                        model: Math.max(0, rows.columns)

                        TableTitle {
                            version: view.version
                            onLeaveRequested: to => view.enterTitle(to)
                            onMoveRequested: to => {
                                Dashboard.table.move(index, to)
                                view.enterTitle(to)
                            }
                            onDropped: x => Dashboard.table.move(index, Dashboard.table.columnAt(x))
                            onDraggedChanged: view.draggedTitle = dragged ? this : null
                        }
                    }
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }

            // Where a dragged title would go.
            Rectangle {
                readonly property int to: view.draggedTitle ? Dashboard.table.columnAt(view.draggedTitle.dropX) : 0
                readonly property bool rightwards: view.draggedTitle !== null && to > view.draggedTitle.index

                visible: view.draggedTitle !== null && to !== view.draggedTitle.index
                x: Theme.px(8) - rows.contentX + Dashboard.table.widthBefore(rightwards ? to + 1 : to) - 1
                width: 2
                height: parent.height
                color: Theme.accent
            }

            Rectangle {
                id: chooser
                anchors.right: parent.right
                width: Theme.px(40)
                height: Theme.px(35)
                color: Theme.surface

                AppButton {
                    id: choose
                    objectName: "chooseColumns"
                    anchors.centerIn: parent
                    implicitHeight: Theme.px(28)
                    implicitWidth: Theme.px(28)
                    quiet: true
                    hasIcon: true
                    iconName: Icon.More
                    Accessible.name: qsTr("Choose columns")
                    onClicked: menu.ask(choose)
                }
            }
        }

        TableView {
            id: rows
            objectName: "fleetTable"
            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 1
            anchors.leftMargin: Theme.px(8)
            clip: true
            focus: true
            activeFocusOnTab: true
            model: Dashboard.table
            boundsBehavior: Flickable.StopAtBounds
            // The last column takes what is left, so that the lines go through.
            columnWidthProvider: column => {
                const own = Dashboard.table.width(column)
                return column < columns - 1 ? own : Math.max(own, width - Dashboard.table.widthBefore(column))
            }
            onWidthChanged: forceLayout()
            rowHeightProvider: () => Theme.controlHeight
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("%n node(s)", "", rows.rows)
            Keys.onUpPressed: event => view.step(-1, event.modifiers)
            Keys.onDownPressed: event => view.step(1, event.modifiers)
            Keys.onSpacePressed: Dashboard.selection.toggle(view.current)
            Keys.onLeftPressed: contentX = Math.max(0, contentX - Theme.px(60))
            Keys.onRightPressed: contentX = Math.max(0, Math.min(contentWidth - width, contentX + Theme.px(60)))
            Keys.onReturnPressed: view.open()
            Keys.onEnterPressed: view.open()
            Keys.onMenuPressed: {
                const cell = itemAtCell(0, view.currentRow)
                if (cell)
                    view.menuRequested(view.current, cell, Theme.px(20), Theme.px(20))
            }
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(height / Theme.controlHeight) - 1)
                const to = { [Qt.Key_Home]: 0, [Qt.Key_End]: rows.rows - 1,
                             [Qt.Key_PageUp]: view.currentRow - page, [Qt.Key_PageDown]: view.currentRow + page }
                if (to[event.key] === undefined)
                    return
                view.move(to[event.key])
                event.accepted = true
            }
            Keys.onReleased: event => {
                if ((event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) && view.currentRow < 0)
                    view.move(0)
            }
            delegate: FleetTableCell {
                id: tableCell

                current: nodeId === view.current
                focused: rows.activeFocus
                onPicked: view.current = nodeId
                onOpened: view.nodeOpened(nodeId)
                onMenuRequested: (x, y) => view.menuRequested(nodeId, tableCell, x, y)
            }

            AppScrollBar {
                parent: rows.parent
                x: rows.x + rows.width - width
                y: rows.y
                height: rows.height
                orientation: Qt.Vertical
                size: rows.visibleArea.heightRatio
                position: rows.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        rows.contentY = position * rows.contentHeight
                }
            }

            AppScrollBar {
                parent: rows.parent
                x: rows.x
                y: rows.y + rows.height - height
                width: rows.width
                orientation: Qt.Horizontal
                size: rows.visibleArea.widthRatio
                position: rows.visibleArea.xPosition
                onPositionChanged: {
                    if (pressed)
                        rows.contentX = position * rows.contentWidth
                }
            }
        }
    }

    Connections {
        target: Dashboard.table

        function onWidthChanged() {
            ++view.version
            rows.forceLayout()
        }
    }

    ColumnMenu {
        id: menu
    }
}
