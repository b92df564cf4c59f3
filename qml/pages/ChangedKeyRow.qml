import QtQuick
import QtQuick.Layouts

// A board whose key is another one than before: the old one and the new one, and the way to decide.
Rectangle {
    id: row

    required property int index
    required property string name
    required property double nodeId
    required property string address
    required property string fingerprint
    required property string known
    required property string findingText

    signal decideRequested(double nodeId)

    function decide() {
        decideRequested(nodeId)
    }

    implicitHeight: column.implicitHeight + Theme.px(20)
    radius: Theme.radius
    color: Theme.mix(Theme.surface, Theme.bad, 0.05)
    border.width: ListView.isCurrentItem && ListView.view.activeFocus ? 2 : 1
    border.color: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.accent : Theme.mix(Theme.line, Theme.bad, 0.4)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, known until now %2, shows now %3").arg(name).arg(known).arg(fingerprint)

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(10)
        anchors.leftMargin: Theme.px(14)
        anchors.rightMargin: Theme.px(14)
        spacing: Theme.px(14)

        ColumnLayout {
            id: column
            Layout.fillWidth: true
            spacing: Theme.px(3)

            RowLayout {
                spacing: Theme.px(10)

                Label {
                    Layout.maximumWidth: row.width * 0.4
                    text: row.name
                    font.weight: Font.Medium
                }

                Label {
                    Layout.fillWidth: true
                    text: row.address
                    color: Theme.faint
                    font.pixelSize: Theme.smallSize
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.px(10)
                rowSpacing: 2

                Label {
                    text: qsTr("before")
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }

                Label {
                    Layout.fillWidth: true
                    text: row.known
                    wrapMode: Text.WrapAnywhere
                    color: Theme.muted
                    font.family: Theme.mono
                    font.pixelSize: Theme.smallSize
                }

                Label {
                    text: qsTr("now")
                    color: Theme.bad
                    font.pixelSize: Theme.smallSize
                }

                Label {
                    Layout.fillWidth: true
                    text: row.fingerprint
                    wrapMode: Text.WrapAnywhere
                    font.family: Theme.mono
                    font.pixelSize: Theme.smallSize
                }
            }

            Label {
                Layout.fillWidth: true
                visible: row.findingText.length > 0
                text: row.findingText
                wrapMode: Text.Wrap
                color: Theme.late
                font.pixelSize: Theme.smallSize
            }
        }

        AppButton {
            implicitHeight: Theme.px(32)
            activeFocusOnTab: false // the row does the same by Return
            text: qsTr("Decide…")
            Accessible.name: qsTr("Decide about the key of %1").arg(row.name)
            onClicked: row.decide()
        }
    }
}
