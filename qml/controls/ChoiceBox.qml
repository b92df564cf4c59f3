pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// One of several texts, chosen from a list that opens. `chosen` tells what the user took; the
// current index stays with the caller.
T.ComboBox {
    id: box

    property string name
    property string prefix // "Group by", muted, before the choice
    signal chosen(int index)

    implicitHeight: Theme.controlHeight - 2
    implicitWidth: Math.max(Theme.px(110), implicitContentWidth + leftPadding + rightPadding)
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(10)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    Accessible.role: Accessible.ComboBox
    Accessible.name: name
    Accessible.description: displayText
    onActivated: index => chosen(index)
    Keys.onReturnPressed: popup.open()

    contentItem: RowLayout {
        spacing: Theme.px(6)

        Label {
            visible: box.prefix.length > 0
            text: box.prefix
            color: Theme.muted
            font: box.font
        }

        Label {
            Layout.fillWidth: true
            text: box.displayText
            font.pixelSize: Theme.secondarySize
            font.weight: Font.Medium
        }

        Icon {
            Layout.preferredWidth: Theme.px(14)
            Layout.preferredHeight: Theme.px(14)
            name: Icon.Down
            color: Theme.muted
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: box.down || box.hovered ? Theme.raised : Theme.surface
        border.width: box.visualFocus ? 2 : 1
        border.color: box.visualFocus ? Theme.accent : box.hovered ? Theme.lineStrong : Theme.line
    }

    delegate: T.ItemDelegate {
        id: line

        required property string modelData
        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Theme.px(32)
        leftPadding: Theme.px(12)
        rightPadding: Theme.px(12)
        highlighted: box.highlightedIndex === index
        text: modelData
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        Accessible.selected: box.currentIndex === index

        contentItem: Label {
            text: line.text
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.secondarySize
            font.weight: box.currentIndex === line.index ? Font.DemiBold : Font.Normal
        }

        background: Rectangle {
            radius: 6
            color: line.highlighted ? Theme.track : "transparent"
        }
    }

    popup: T.Popup {
        y: box.height + 2
        width: Math.max(box.width, Theme.px(150))
        height: Math.min(contentItem.implicitHeight + Theme.px(10), Theme.px(330))
        padding: Theme.px(5)
        margins: Theme.px(8)

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: box.popup.visible ? box.delegateModel : null
            currentIndex: box.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: box.name
        }

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
        }
    }
}
