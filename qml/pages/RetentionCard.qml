pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// How long history is kept, what the file holds of it, and what another choice would mean. Nothing
// happens before the choice is saved.
Card {
    id: card

    readonly property RetentionModel retention: Dashboard.retention

    implicitHeight: column.implicitHeight + Theme.px(36)
    Component.onCompleted: retention.reload()

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(18)
        spacing: Theme.px(10)

        Label {
            text: qsTr("History")
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("What is older is kept in longer steps, each with its lowest, mean and highest reading.")
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Repeater {
            model: card.retention

            RowLayout {
                id: row

                required property string name
                required property var choices
                required property int choice
                required property string held
                required property string loss
                required property int index

                Layout.fillWidth: true
                spacing: Theme.px(12)

                Label {
                    Layout.preferredWidth: Theme.px(140)
                    text: row.name
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }

                ChoiceBox {
                    objectName: "age" + row.index
                    Layout.preferredWidth: Theme.px(150)
                    enabled: card.retention.known && !card.retention.busy
                    name: qsTr("%1 are kept").arg(row.name)
                    model: row.choices
                    currentIndex: row.choice
                    onChosen: index => card.retention.choose(row.index, index)
                }

                StateMark {
                    visible: row.loss.length > 0
                    Layout.preferredWidth: Theme.px(11)
                    Layout.preferredHeight: Theme.px(11)
                    kind: Mark.Late
                    color: Theme.late
                }

                Label {
                    Layout.fillWidth: true
                    text: row.loss.length > 0 ? row.loss : row.held
                    color: row.loss.length > 0 ? Theme.late : Theme.muted
                    font.pixelSize: Theme.smallSize
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            Label {
                Layout.preferredWidth: Theme.px(140)
                text: qsTr("At most")
                color: Theme.muted
                font.pixelSize: Theme.secondarySize
            }

            ChoiceBox {
                objectName: "sizeLimit"
                Layout.preferredWidth: Theme.px(150)
                enabled: card.retention.known && !card.retention.busy
                name: qsTr("The store may grow to")
                model: card.retention.limitChoices
                currentIndex: card.retention.limit
                onChosen: index => card.retention.limit = index
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(4)

                Label {
                    objectName: "storeSize"
                    Layout.fillWidth: true
                    text: card.retention.sizeText
                    color: Theme.muted
                    font.pixelSize: Theme.smallSize
                }

                Meter {
                    visible: !isNaN(card.retention.sizePart)
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.px(260)
                    value: card.retention.sizePart
                    fill: value > 0.9 ? Theme.late : Theme.accent
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("Of the limit")
                }
            }
        }

        Label {
            objectName: "retentionPlan"
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.retention.planText
            wrapMode: Text.Wrap
            font.pixelSize: Theme.secondarySize
        }

        Label {
            objectName: "retentionProblem"
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.retention.problem
            wrapMode: Text.Wrap
            color: Theme.bad
            font.pixelSize: Theme.secondarySize
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(8)

            AppButton {
                objectName: "standardRetention"
                visible: card.retention.known && !card.retention.standard
                text: qsTr("As Rollcall thinks best")
                onClicked: card.retention.chooseStandard()
            }

            Item {
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "revertRetention"
                visible: card.retention.edited
                text: qsTr("Leave as it was")
                onClicked: card.retention.revert()
            }

            AppButton {
                objectName: "saveRetention"
                visible: card.retention.edited
                enabled: card.retention.problem.length === 0 && !card.retention.busy
                primary: !card.retention.loses
                danger: card.retention.loses
                text: card.retention.loses ? qsTr("Save and delete what is older") : qsTr("Save")
                onClicked: card.retention.save()
            }
        }
    }
}
