pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What the keyboard does, from the list of commands.
AppDialog {
    id: dialog

    property CommandList commands

    objectName: "shortcutsDialog"
    title: qsTr("Keyboard")
    width: Math.min(Theme.px(860), (parent ? parent.width : Theme.px(860)) - Theme.px(48))

    Flickable {
        id: flick
        objectName: "keyList"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, (dialog.parent ? dialog.parent.height : Theme.px(700)) - Theme.px(220))
        contentHeight: flow.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: interactive
        readonly property bool twoColumns: width >= Theme.px(640)
        Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + Theme.px(40))
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.px(40))
        Accessible.role: Accessible.List
        Accessible.name: dialog.title

        FocusFrame {
            parent: flick.parent
            anchors.fill: undefined
            x: flick.x - Theme.px(6)
            y: flick.y - Theme.px(6)
            width: flick.width + Theme.px(12)
            height: flick.height + Theme.px(12)
            of: flick
        }

        GridLayout {
            id: flow
            width: flick.width
            columns: flick.twoColumns ? 2 : 1
            columnSpacing: Theme.px(32)
            rowSpacing: Theme.px(20)

            Repeater {
                model: dialog.commands ? dialog.commands.groups : []

                ColumnLayout {
                    id: section

                    required property string modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(10)
                    spacing: Theme.px(6)

                    Label {
                        Layout.bottomMargin: 2
                        text: section.modelData
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.DemiBold
                        color: Theme.muted
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }

                    Repeater {
                        model: dialog.commands.withKeys(section.modelData)

                        RowLayout {
                            id: row

                            required property Command modelData

                            Layout.fillWidth: true
                            spacing: Theme.px(12)
                            Accessible.role: Accessible.ListItem
                            Accessible.name: row.modelData.text + ", " + row.modelData.spokenKeys

                            Label {
                                Layout.fillWidth: true
                                text: row.modelData.text
                                font.pixelSize: Theme.secondarySize
                                Accessible.ignored: true
                            }

                            KeyCaps {
                                keys: row.modelData.keyWords
                            }
                        }
                    }
                }
            }
        }
    }

    buttons: [
        AppButton {
            text: qsTr("Close")
            onClicked: dialog.close()
        }
    ]
}
