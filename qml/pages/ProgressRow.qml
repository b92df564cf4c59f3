import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One board on its way to the fleet: how far it is, why it failed, and what can be done.
Rectangle {
    id: row

    required property EnrolProgress progress
    required property string name
    required property double nodeId
    required property string address
    required property int mark
    required property int stage
    required property string word
    required property string reason
    required property string remedy
    required property bool key
    readonly property bool retriable: stage === EnrolProgress.Failed && nodeId > 0

    signal keyRequested(double nodeId)

    // The one thing that can be done about it.
    function act() {
        if (key)
            keyRequested(nodeId)
        else if (retriable)
            progress.retry(nodeId)
    }

    implicitHeight: reason.length > 0 ? words.implicitHeight + Theme.px(18) : Theme.px(40)
    radius: 6
    color: "transparent"
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + word + (reason.length > 0 ? ", " + reason + " " + remedy : "")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(10)
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.px(12)

        StateMark {
            Layout.preferredWidth: Theme.px(11)
            Layout.preferredHeight: Theme.px(11)
            kind: row.mark
            color: Theme.markColor(row.mark)
        }

        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 2

            RowLayout {
                spacing: Theme.px(10)

                Label {
                    Layout.maximumWidth: row.width * 0.4
                    text: row.name
                    font.weight: Font.Medium
                }

                Label {
                    Layout.maximumWidth: row.width * 0.3
                    visible: text !== row.name
                    text: row.address
                    color: Theme.faint
                    font.pixelSize: Theme.smallSize
                }

                Item {
                    Layout.fillWidth: true // without it short names would stand in the middle
                }
            }

            Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: row.remedy.length > 0 ? qsTr("%1 %2").arg(row.reason).arg(row.remedy) : row.reason
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }
        }

        Label {
            text: row.word
            color: Theme.markColor(row.mark)
            font.pixelSize: Theme.secondarySize
            font.weight: Font.Medium
        }

        AppButton {
            visible: row.key || row.retriable
            implicitHeight: Theme.px(30)
            activeFocusOnTab: false // the row does the same by Return
            text: row.key ? qsTr("Look…") : qsTr("Try again")
            Accessible.name: row.key ? qsTr("Look at the host key of %1").arg(row.name)
                                     : qsTr("Try %1 again").arg(row.name)
            onClicked: row.act()
        }
    }
}
