pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// The search of the fleet: what is wrong is underlined and told, what could be typed next is
// offered below, and searches can be kept.
FocusScope {
    id: box

    property alias text: field.text
    property bool dismissed: false
    property var offers: []
    readonly property var nodes: Dashboard.nodes
    readonly property bool wrong: nodes.searchProblem.length > 0
    // "temp>" wants a number still: no blame while it is typed.
    readonly property bool blames: wrong && !(nodes.searchUnfinished && field.activeFocus)
    readonly property bool open: field.activeFocus && !dismissed && (offers.length > 0 || wrong)

    signal leaveRequested // to what was found
    signal entered

    function look() {
        dismissed = false
        offers = field.activeFocus && field.length > 0
                 ? Dashboard.nodes.completions(field.text, field.cursorPosition) : []
        list.currentIndex = -1
    }

    function accept(index: int) {
        const offer = offers[index]
        if (!offer)
            return
        field.text = offer.text
        field.cursorPosition = offer.cursor
        look()
    }

    function selectAll() {
        field.selectAll()
    }

    implicitHeight: Theme.controlHeight

    // The legend, a kept search and "show all" write the search, too.
    Connections {
        target: Dashboard.nodes

        function onFilterChanged() {
            if (field.text !== Dashboard.nodes.searchText)
                field.text = Dashboard.nodes.searchText
        }
    }

    AppField {
        id: field
        objectName: "search"
        anchors.fill: parent
        focus: true
        search: true
        wrong: box.blames
        rightPadding: text.length > 0 ? Theme.px(70) : Theme.px(38)
        maximumLength: 1000
        placeholderText: qsTr("Search names, boards, parts… e.g. part:cortex-a53 temp>70 tag:rack1")
        Accessible.description: box.nodes.searchProblem
        Component.onCompleted: text = Dashboard.nodes.searchText
        onTextChanged: Dashboard.nodes.searchText = text
        onTextEdited: box.look()
        onActiveFocusChanged: {
            if (!activeFocus)
                box.offers = []
        }
        Keys.onDownPressed: {
            if (box.open && list.count > 0)
                list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            else
                box.leaveRequested()
        }
        Keys.onUpPressed: {
            if (box.open && list.count > 0)
                list.currentIndex = Math.max(-1, list.currentIndex - 1)
        }
        Keys.onReturnPressed: {
            if (box.open && list.currentIndex >= 0)
                box.accept(list.currentIndex)
            else
                box.entered()
        }
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Tab && box.open && list.currentIndex >= 0) {
                box.accept(list.currentIndex)
                event.accepted = true
            }
        }
        Keys.onEscapePressed: {
            if (box.open && list.count > 0) {
                box.dismissed = true
                box.offers = []
            } else {
                text = ""
            }
        }

        // What is wrong, pointed at.
        Rectangle {
            objectName: "searchMark"
            // Looked up anew with the text, the width and what is scrolled out at the left.
            readonly property var around: [field.text, field.width, field.cursorRectangle, field.activeFocus]
            readonly property rect from: around && field.positionToRectangle(
                                             Math.min(field.length, box.nodes.searchProblemAt))
            readonly property rect to: around && field.positionToRectangle(
                                           Math.min(field.length, box.nodes.searchProblemAt + box.nodes.searchProblemLength))
            visible: box.blames && field.length > 0
            x: field.leftPadding + from.x
            y: field.topPadding + from.y + from.height
            width: Math.max(Theme.px(6), to.x - from.x)
            height: 2
            color: Theme.bad
        }
    }

    AppButton {
        id: keep
        objectName: "keepSearch"
        anchors.right: parent.right
        anchors.rightMargin: field.length > 0 ? Theme.px(36) : Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(28)
        implicitWidth: Theme.px(28)
        quiet: true
        hasIcon: true
        iconName: Icon.Down
        Accessible.name: qsTr("Kept searches")
        onClicked: {
            const kept = menu.get() as SearchMenu
            kept.search = field.text.trim()
            kept.understood = !box.wrong
            kept.popup(keep, 0, keep.height + Theme.px(6))
        }
    }

    Later {
        id: menu
        source: "SearchMenu.qml"
    }

    T.Popup {
        id: below
        y: box.height + Theme.px(4)
        width: Math.min(box.width, Theme.px(560))
        height: column.implicitHeight + 2 * padding
        padding: Theme.px(5)
        visible: box.open
        closePolicy: T.Popup.NoAutoClose

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
        }

        ColumnLayout {
            id: column
            width: below.availableWidth
            spacing: 2

            ListView {
                id: list
                objectName: "searchOffers"
                Layout.fillWidth: true
                Layout.preferredHeight: contentHeight
                visible: count > 0
                interactive: false
                model: box.offers
                currentIndex: -1
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What could be typed")
                delegate: T.ItemDelegate {
                    id: offer

                    required property var modelData
                    required property int index
                    readonly property bool current: ListView.isCurrentItem

                    width: ListView.view.width
                    implicitHeight: Theme.px(32)
                    focusPolicy: Qt.NoFocus
                    Accessible.name: modelData.label + ", " + modelData.note
                    onClicked: box.accept(index)

                    contentItem: RowLayout {
                        spacing: Theme.px(12)

                        Label {
                            Layout.leftMargin: Theme.px(10)
                            text: offer.modelData.label
                            font.pixelSize: Theme.secondarySize
                            font.weight: Font.Medium
                        }

                        Label {
                            Layout.fillWidth: true
                            Layout.rightMargin: Theme.px(10)
                            horizontalAlignment: Text.AlignRight
                            text: offer.modelData.note
                            color: Theme.muted
                            font.pixelSize: Theme.smallSize
                        }
                    }

                    background: Rectangle {
                        radius: 6
                        color: offer.current || offer.hovered ? Theme.track : "transparent"
                    }
                }
            }

            Label {
                objectName: "searchProblem"
                Layout.fillWidth: true
                Layout.margins: Theme.px(8)
                visible: box.wrong
                text: box.nodes.searchProblem
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: box.blames ? Theme.bad : Theme.muted
                font.pixelSize: Theme.secondarySize
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}
