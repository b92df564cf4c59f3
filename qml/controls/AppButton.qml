import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Rollcall.App

// A push button: plain, primary (the one thing a dialog is about), danger, or quiet (no frame
// until hovered). With an icon, a text, or both.
T.Button {
    id: button

    property bool primary: false
    property bool danger: false
    property bool quiet: false
    property bool hasIcon: false
    property int iconName: Icon.Plus

    readonly property color foreground: {
        if (!enabled)
            return Theme.faint
        if (primary)
            return Theme.accentText
        return danger ? Theme.bad : Theme.text
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: text.length > 0 ? Theme.px(14) : Theme.px(8)
    rightPadding: leftPadding
    spacing: Theme.px(8)
    font.family: Theme.family
    font.pixelSize: Theme.secondarySize
    font.weight: primary ? Font.DemiBold : Font.Medium
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: RowLayout {
        spacing: button.spacing

        Icon {
            visible: button.hasIcon
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Theme.px(18)
            Layout.preferredHeight: Theme.px(18)
            name: button.iconName
            color: button.foreground
        }

        Label {
            visible: button.text.length > 0
            Layout.fillWidth: true
            horizontalAlignment: button.hasIcon ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
            font: button.font
            color: button.foreground
        }
    }

    background: Rectangle {
        radius: Theme.radius
        opacity: button.enabled ? 1 : 0.6
        color: {
            if (button.primary)
                return button.down ? Qt.darker(Theme.accent, 1.15) : Theme.accent
            if (button.quiet && !button.hovered && !button.down)
                return "transparent"
            return button.down ? Theme.sunken : button.hovered ? Theme.raised : Theme.surface
        }
        border.width: button.visualFocus ? 2 : button.primary || button.quiet ? 0 : 1
        border.color: button.visualFocus ? (button.primary ? Theme.text : Theme.accent)
                                         : button.hovered ? Theme.lineStrong : Theme.line
    }
}
