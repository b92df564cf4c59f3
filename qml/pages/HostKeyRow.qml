import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One key of first contact in the list: whose, its fingerprint, what a list says, and its tick.
Rectangle {
    id: row

    required property int index
    required property string name
    required property double nodeId
    required property string address
    required property string keyType
    required property string fingerprint
    required property string art
    required property string note
    required property int finding
    required property string findingText
    required property bool ticked
    required property bool tickable
    property bool picture: false
    readonly property color findingColor: finding === HostKeyList.Contradicted ? Theme.bad
                                          : finding === HostKeyList.Matched ? Theme.ok : Theme.muted

    signal lookRequested(double nodeId)

    function toggle() {
        if (tickable)
            Dashboard.hostKeys.waiting.setTicked(index, !ticked)
    }

    function look() {
        lookRequested(nodeId)
    }

    implicitHeight: column.implicitHeight + Theme.px(18)
    radius: 6
    color: area.containsMouse ? Theme.hover : "transparent"
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
    border.color: Theme.accent
    Accessible.role: tickable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: tickable
    Accessible.checked: ticked
    Accessible.name: name + ", " + address + ", " + fingerprint
                     + (findingText.length > 0 ? ", " + findingText : "") + (note.length > 0 ? ", " + note : "")

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: {
            row.ListView.view.currentIndex = row.index
            row.toggle()
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(10)
        anchors.rightMargin: Theme.px(18)
        anchors.topMargin: Theme.px(9)
        anchors.bottomMargin: Theme.px(9)
        spacing: Theme.px(14)

        Rectangle {
            Layout.preferredWidth: Theme.px(18)
            Layout.preferredHeight: Theme.px(18)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            radius: 4
            opacity: row.tickable ? 1 : 0.35
            color: row.ticked ? Theme.accent : "transparent"
            border.width: 1
            border.color: row.ticked ? Theme.accent : Theme.lineStrong

            Icon {
                visible: row.ticked || !row.tickable
                anchors.centerIn: parent
                width: Theme.px(14)
                height: Theme.px(14)
                name: row.tickable ? Icon.Check : Icon.Close
                color: row.tickable ? Theme.accentText : Theme.bad
            }
        }

        ColumnLayout {
            id: column
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.px(3)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(10)

                Label {
                    Layout.maximumWidth: row.width * 0.35
                    text: row.name
                    font.weight: Font.Medium
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2").arg(row.address).arg(row.keyType)
                    color: Theme.faint
                    font.pixelSize: Theme.smallSize
                }
            }

            Label {
                Layout.fillWidth: true
                text: row.fingerprint
                wrapMode: Text.WrapAnywhere
                font.family: Theme.mono
                font.pixelSize: Theme.secondarySize
            }

            Label {
                Layout.fillWidth: true
                visible: row.findingText.length > 0
                text: row.findingText
                wrapMode: Text.Wrap
                color: row.findingColor
                font.pixelSize: Theme.smallSize
                font.weight: row.finding === HostKeyList.Contradicted ? Font.DemiBold : Font.Normal
            }

            Label {
                Layout.fillWidth: true
                visible: row.note.length > 0
                text: row.note
                wrapMode: Text.Wrap
                color: Theme.late
                font.pixelSize: Theme.smallSize
            }

            Label {
                visible: row.picture
                Layout.topMargin: Theme.px(6)
                text: row.picture ? row.art : ""
                font.family: Theme.mono
                font.pixelSize: Theme.captionSize
                lineHeight: 1.05
                color: Theme.muted
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Picture of the key of %1").arg(row.name)
            }
        }

        AppButton {
            Layout.alignment: Qt.AlignTop
            implicitHeight: Theme.px(30)
            activeFocusOnTab: false // the row does the same by Return
            text: qsTr("Look…")
            Accessible.name: qsTr("Look at the host key of %1").arg(row.name)
            onClicked: row.look()
        }
    }
}
