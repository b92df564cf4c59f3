pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// The filtered fleet as a table. A click on a title sorts, its right edge resizes, and the button
// at the end chooses columns. By keyboard: Tab into the titles, Enter sorts, Shift with left and
// right resizes.
FocusScope {
    id: view

    property double current: 0
    readonly property int currentRow: rows.rows >= 0 && current > 0 ? Dashboard.nodes.rowOfNode(current) : -1

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
            height: 36
            clip: true

            Row {
                x: 8 - rows.contentX

                Repeater {
                    id: titles
                    model: Math.max(0, rows.columns)

                    HeaderCell {}
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }

            Rectangle {
                anchors.right: parent.right
                width: 40
                height: 35
                color: Theme.surface

                AppButton {
                    id: choose
                    objectName: "chooseColumns"
                    anchors.centerIn: parent
                    implicitHeight: 28
                    implicitWidth: 28
                    quiet: true
                    hasIcon: true
                    iconName: Icon.More
                    Accessible.name: qsTr("Choose columns")
                    onClicked: menu.ask()
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
            anchors.leftMargin: 8
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
            rowHeightProvider: () => 36
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("%1 nodes").arg(rows.rows)
            Keys.onUpPressed: event => view.step(-1, event.modifiers)
            Keys.onDownPressed: event => view.step(1, event.modifiers)
            Keys.onSpacePressed: Dashboard.selection.toggle(view.current)
            Keys.onLeftPressed: contentX = Math.max(0, contentX - 60)
            Keys.onRightPressed: contentX = Math.max(0, Math.min(contentWidth - width, contentX + 60))
            Keys.onReturnPressed: view.open()
            Keys.onEnterPressed: view.open()
            Keys.onMenuPressed: {
                const cell = itemAtCell(0, view.currentRow)
                if (cell)
                    view.menuRequested(view.current, cell, 20, 20)
            }
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(height / 36) - 1)
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
            rows.forceLayout()
        }
    }

    AppMenu {
        id: menu

        function ask() {
            choices.model = Dashboard.table.choices()
            popup(choose, -180, choose.height + 6)
        }

        objectName: "columnMenu"

        Instantiator {
            id: choices
            delegate: AppMenuItem {
                required property var modelData
                required property int index

                text: modelData?.title ?? ""
                checkable: true
                checked: modelData?.shown === true
                Accessible.checkable: true
                Accessible.checked: checked
                onTriggered: Dashboard.table.show(index, checked)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as T.MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as T.MenuItem)
        }

        AppMenuItem {
            text: qsTr("As at first")
            onTriggered: Dashboard.table.resetLayout()
        }
    }

    component HeaderCell: T.AbstractButton {
        id: title

        required property int index
        readonly property bool sorted: Dashboard.table.sortedColumn === index
        property int shownWidth: Dashboard.table.width(index)

        width: shownWidth
        height: 35
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.ColumnHeader
        Accessible.name: !sorted ? Dashboard.table.title(index)
                         : Dashboard.table.descending ? qsTr("%1, sorted downwards").arg(Dashboard.table.title(index))
                                                      : qsTr("%1, sorted upwards").arg(Dashboard.table.title(index))
        onClicked: Dashboard.table.sortBy(index)
        Keys.onReturnPressed: Dashboard.table.sortBy(index)
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right)
                return
            const by = event.key === Qt.Key_Left ? -1 : 1
            if (event.modifiers & Qt.ShiftModifier) {
                Dashboard.table.setWidth(index, Dashboard.table.width(index) + by * 16)
            } else {
                const next = titles.itemAt(index + by)
                if (next)
                    (next as Item).forceActiveFocus(Qt.TabFocusReason)
            }
            event.accepted = true
        }

        Connections {
            target: Dashboard.table

            function onWidthChanged() {
                title.shownWidth = Dashboard.table.width(title.index)
            }
        }

        contentItem: RowLayout {
            spacing: 4

            Label {
                Layout.leftMargin: 8
                text: Dashboard.table.title(title.index)
                color: title.sorted ? Theme.text : Theme.muted
                font.pixelSize: Theme.smallSize
                font.weight: title.sorted ? Font.DemiBold : Font.Medium
                Layout.fillWidth: !title.sorted
            }

            Icon {
                visible: title.sorted
                Layout.preferredWidth: 12
                Layout.preferredHeight: 12
                name: Icon.Down
                rotation: Dashboard.table.descending ? 0 : 180
                color: Theme.text
            }

            Item {
                visible: title.sorted
                Layout.fillWidth: true
            }
        }

        background: Rectangle {
            radius: 6
            color: title.hovered ? Theme.hover : "transparent"
            border.width: title.visualFocus ? 2 : 0
            border.color: Theme.accent

            Rectangle {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: 1
                height: 16
                color: Theme.line
            }
        }

        MouseArea {
            property real grabbed: 0

            anchors.right: parent.right
            width: 8
            height: parent.height
            cursorShape: Qt.SplitHCursor
            preventStealing: true
            onPressed: mouse => grabbed = mouse.x
            onPositionChanged: mouse => {
                if (pressed)
                    Dashboard.table.setWidth(title.index, Dashboard.table.width(title.index) + mouse.x - grabbed)
            }
        }
    }
}
