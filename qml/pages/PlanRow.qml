import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One board of a list that is to be added: a tick, and what is in its way.
Rectangle {
    id: row

    required property PlanModel plan
    required property int index
    required property string name
    required property string address
    required property string tags
    required property int verdict
    required property string word
    required property string reason
    required property string where
    required property bool ticked
    readonly property bool fresh: verdict === PlanModel.New

    function toggle() {
        if (fresh)
            plan.setTicked(index, !ticked)
    }

    implicitHeight: Theme.px(38)
    radius: 6
    color: area.containsMouse && fresh ? Theme.hover : "transparent"
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
    border.color: Theme.accent
    Accessible.role: fresh ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: fresh
    Accessible.checked: ticked
    Accessible.name: name + ", " + address + ", " + word + (reason.length > 0 ? ", " + reason : "")

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
        anchors.leftMargin: Theme.px(8)
        anchors.rightMargin: Theme.px(18)
        spacing: Theme.px(12)

        Rectangle {
            Layout.preferredWidth: Theme.px(18)
            Layout.preferredHeight: Theme.px(18)
            radius: 4
            opacity: row.fresh ? 1 : 0.35
            color: row.ticked ? Theme.accent : "transparent"
            border.width: 1
            border.color: row.ticked ? Theme.accent : Theme.lineStrong

            Icon {
                visible: row.ticked
                anchors.centerIn: parent
                width: Theme.px(14)
                height: Theme.px(14)
                name: Icon.Check
                color: Theme.accentText
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(200)
            text: row.name
            font.weight: Font.Medium
            color: row.fresh ? Theme.text : Theme.muted
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(200)
            text: row.address
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Label {
            Layout.preferredWidth: row.width > Theme.px(760) ? Theme.px(120) : 0
            visible: row.width > Theme.px(760)
            text: row.tags
            color: Theme.faint
            font.pixelSize: Theme.smallSize
        }

        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(260)
            horizontalAlignment: Text.AlignRight
            text: {
                if (row.fresh)
                    return row.reason.length > 0 ? row.reason : row.where
                return row.reason.length > 0 ? qsTr("%1: %2").arg(row.word).arg(row.reason) : row.word
            }
            color: row.verdict === PlanModel.Invalid ? Theme.late : Theme.faint
            font.pixelSize: Theme.smallSize
        }
    }
}
