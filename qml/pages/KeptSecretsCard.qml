pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What Rollcall keeps in the keychain of this session, by name, and the way out of it.
Card {
    id: card

    implicitHeight: column.implicitHeight + Theme.px(36)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(18)
        spacing: Theme.px(10)

        Label {
            text: qsTr("Kept in the system's keychain")
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            objectName: "keptNothing"
            Layout.fillWidth: true
            visible: Dashboard.secrets.kept.length === 0
            text: qsTr("No password and no passphrase. They are kept only when you tick it as you type them.")
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Repeater {
            model: Dashboard.secrets.kept

            RowLayout {
                id: row

                required property var modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.px(12)

                Label {
                    Layout.fillWidth: true
                    text: row.modelData.text
                    elide: Text.ElideMiddle
                    font.pixelSize: Theme.secondarySize
                }

                AppButton {
                    objectName: "forgetSecret" + row.index
                    implicitHeight: Theme.px(30)
                    text: qsTr("Forget")
                    Accessible.name: qsTr("Forget: %1").arg(row.modelData.text)
                    onClicked: Dashboard.secrets.forget(row.modelData.name)
                }
            }
        }
    }
}
