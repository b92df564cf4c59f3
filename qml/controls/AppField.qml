import QtQuick
import QtQuick.Templates as T
import Rollcall.App

// One line of text input, with an optional magnifier and a button that clears it.
T.TextField {
    id: field

    property bool search: false
    property bool wrong: false

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(240)
    leftPadding: search ? Theme.px(36) : Theme.px(12)
    rightPadding: search && text.length > 0 ? Theme.px(36) : Theme.px(12)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    placeholderTextColor: Theme.faint
    selectByMouse: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus && !field.search ? 2 : 1
        border.color: field.wrong ? Theme.bad : field.activeFocus ? Theme.accent : Theme.line

        Label {
            visible: field.text.length === 0 && field.preeditText.length === 0
            anchors.fill: parent
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            verticalAlignment: Text.AlignVCenter
            text: field.placeholderText
            color: Theme.faint
            font: field.font
            Accessible.ignored: true
        }

        Icon {
            visible: field.search
            x: Theme.px(11)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: Theme.px(16)
            name: Icon.Search
            color: Theme.faint
        }
    }

    AppButton {
        visible: field.search && field.text.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(28)
        implicitWidth: Theme.px(28)
        quiet: true
        hasIcon: true
        iconName: Icon.Close
        focusPolicy: Qt.NoFocus
        Accessible.name: qsTr("Clear search")
        onClicked: field.clear()
    }
}
