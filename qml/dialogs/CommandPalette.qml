pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// Go to anything, do anything: typed, found, Enter. The mouse works too, but is not needed.
T.Popup {
    id: palette

    property bool typed: field.length > 0

    function ask(commands: CommandList) {
        Dashboard.palette.open(commands)
        field.clear()
        list.currentIndex = 0
        open()
        field.forceActiveFocus()
    }

    function take(row: int) {
        if (row < 0)
            return
        close() // first: what is done may want the focus, or open a dialog
        Dashboard.palette.activate(row)
    }

    // A node into the comparison; the palette stays for the next.
    function choose(row: PaletteRow) {
        if (row && row.nodeId > 0)
            Dashboard.selection.toggle(row.nodeId)
    }

    objectName: "commandPalette"
    parent: T.Overlay.overlay
    x: Math.round(((parent ? parent.width : width) - width) / 2)
    y: Math.round(Math.max(Theme.px(24), (parent ? parent.height : 0) * 0.12))
    width: Math.min(Theme.px(640), (parent ? parent.width : Theme.px(640)) - Theme.px(48))
    height: Math.min(layout.implicitHeight, (parent ? parent.height : Theme.px(600)) - y - Theme.px(24))
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: 12
        color: Theme.surface
        border.width: 1
        border.color: Theme.lineStrong
    }

    ColumnLayout {
        id: layout
        width: palette.width
        height: palette.height
        spacing: 0
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Go to anything, do anything")

        T.TextField {
            id: field
            objectName: "paletteField"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(52)
            leftPadding: Theme.px(48)
            rightPadding: Theme.px(16)
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            font.family: Theme.family
            font.pixelSize: Theme.px(16)
            maximumLength: 200
            selectByMouse: true
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            focus: true
            Accessible.name: qsTr("A command, a node, a page, a kept search")
            Accessible.description: list.currentItem ? (list.currentItem as PaletteRow).Accessible.name : ""
            onTextChanged: {
                Dashboard.palette.text = text
                list.currentIndex = 0
                list.positionViewAtBeginning()
            }
            Keys.onDownPressed: list.currentIndex = list.currentIndex + 1 < list.count ? list.currentIndex + 1 : 0
            Keys.onUpPressed: list.currentIndex = list.currentIndex > 0 ? list.currentIndex - 1 : list.count - 1
            Keys.onReturnPressed: event => {
                if (event.modifiers & Qt.ControlModifier)
                    palette.choose(list.currentItem as PaletteRow)
                else
                    palette.take(list.currentIndex)
            }
            Keys.onEnterPressed: palette.take(list.currentIndex)
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / Theme.px(40)) - 1)
                if (event.key === Qt.Key_PageDown)
                    list.currentIndex = Math.min(list.count - 1, list.currentIndex + page)
                else if (event.key === Qt.Key_PageUp)
                    list.currentIndex = Math.max(0, list.currentIndex - page)
                else if (event.key === Qt.Key_K && event.modifiers & Qt.ControlModifier)
                    palette.close()
                else
                    return
                event.accepted = true
            }

            Label {
                visible: field.length === 0 && field.preeditText.length === 0
                x: field.leftPadding
                height: parent.height
                width: parent.width - x - Theme.px(16)
                verticalAlignment: Text.AlignVCenter
                text: field.Accessible.name
                color: Theme.faint
                font.pixelSize: Theme.px(16)
                Accessible.ignored: true
            }

            Icon {
                x: Theme.px(18)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(18)
                height: Theme.px(18)
                name: Icon.Search
                color: Theme.faint
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }

        ListView {
            id: list
            objectName: "paletteList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(contentHeight + Theme.px(16), Theme.px(440))
            topMargin: Theme.px(4)
            bottomMargin: Theme.px(8)
            clip: true
            model: Dashboard.palette
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            reuseItems: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")

            delegate: PaletteRow {
                width: ListView.view.width
                current: ListView.isCurrentItem
                onClicked: palette.take(index)
            }

            AppScrollBar {
                anchors.right: parent.right
                anchors.rightMargin: 2
                visible: size < 1
                implicitWidth: Theme.px(8)
                height: parent.height
                orientation: Qt.Vertical
                size: list.visibleArea.heightRatio
                position: list.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        list.contentY = position * list.contentHeight + list.originY
                }
            }
        }

        // Nothing but "search for it" is left.
        ColumnLayout {
            objectName: "paletteEmpty"
            Layout.fillWidth: true
            Layout.margins: Theme.px(20)
            Layout.topMargin: Theme.px(4)
            visible: palette.typed && list.count === 1
            spacing: Theme.px(4)

            Label {
                Layout.fillWidth: true
                text: qsTr("No command, node or kept search is called that.")
                font.pixelSize: Theme.secondarySize
            }

            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: qsTr("A few letters are enough: “sco” finds the scores, “pi 7” finds pi-07. Enter searches boards, parts and tags for it.")
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.px(10)
            Layout.leftMargin: Theme.px(20)
            spacing: Theme.px(8)

            Repeater {
                model: [
                    { keys: ["↑", "↓"], text: qsTr("Choose") },
                    { keys: [qsTr("Enter")], text: qsTr("Take it") },
                    { keys: [qsTr("Ctrl+Enter")], text: qsTr("Node to compare") },
                    { keys: [qsTr("Esc")], text: qsTr("Close") }
                ]

                RowLayout {
                    id: hint

                    required property var modelData

                    Layout.rightMargin: Theme.px(12)
                    spacing: Theme.px(6)

                    KeyCaps {
                        keys: hint.modelData.keys
                    }

                    Label {
                        text: hint.modelData.text
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
}
