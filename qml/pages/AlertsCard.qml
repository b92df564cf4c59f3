pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// What reaches you while you do not look: notifications of the desktop, and the tray icon.
Card {
    id: card

    readonly property Alerts alerts: Dashboard.alerts

    implicitHeight: column.implicitHeight + Theme.px(36)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(18)
        spacing: Theme.px(6)

        Label {
            text: qsTr("Notifications and tray icon")
            font.pixelSize: Theme.cardTitleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.px(4)
            text: qsTr("What happens to many boards at once is one notification.")
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        Banner {
            objectName: "alertsProblem"
            Layout.fillWidth: true
            visible: card.alerts.problem.length > 0
            kind: Mark.Late
            text: card.alerts.problem
        }

        AppCheckBox {
            objectName: "notifyUrgent"
            Layout.fillWidth: true
            text: qsTr("Urgent: offline, too little voltage, host key changed")
            checked: card.alerts.urgent
            onToggled: card.alerts.urgent = checked
        }

        AppCheckBox {
            objectName: "notifyWarnings"
            Layout.fillWidth: true
            text: qsTr("Warnings: hot, throttled, memory or disk full")
            checked: card.alerts.warnings
            onToggled: card.alerts.warnings = checked
        }

        AppCheckBox {
            objectName: "notifyNotices"
            Layout.fillWidth: true
            text: qsTr("Notices: worn card, wrong clock")
            checked: card.alerts.notices
            onToggled: card.alerts.notices = checked
        }

        AppCheckBox {
            objectName: "notifyRecovered"
            Layout.fillWidth: true
            text: qsTr("When it is well again")
            checked: card.alerts.recovered
            onToggled: card.alerts.recovered = checked
        }

        AppCheckBox {
            objectName: "showsTray"
            Layout.fillWidth: true
            Layout.topMargin: Theme.px(8)
            text: qsTr("Show the state of the fleet in the tray")
            checked: card.alerts.showsTray
            onToggled: card.alerts.showsTray = checked
        }

        AppCheckBox {
            objectName: "closesToTray"
            Layout.fillWidth: true
            enabled: card.alerts.showsTray && card.alerts.trayAvailable
            text: qsTr("Keep watching in the tray when the window is closed")
            checked: card.alerts.closesToTray
            onToggled: card.alerts.closesToTray = checked
        }

        Label {
            visible: !card.alerts.trayAvailable
            Layout.fillWidth: true
            text: qsTr("This desktop has no tray.")
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }
    }
}
