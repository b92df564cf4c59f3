import QtQuick
import Rollcall.App

// What became of something a person asked for, told for a moment at the foot of the window; not what
// the page or the dialog in front of them tells itself.
Toast {
    id: news

    required property string page // that is shown
    property bool keyIsAsked: false

    Connections {
        target: Dashboard.actions

        function onAdded(nodeId: double, name: string) {
            news.show(qsTr("%1 is watched now.").arg(name), Mark.Online)
        }

        function onAddFailed(message: string) {
            if (news.page !== "enrol")
                news.show(message, Mark.Refused)
        }

        function onKeyAccepted(name: string) {
            news.show(qsTr("The key of %1 is accepted.").arg(name), Mark.Online)
        }

        function onDone(message: string) {
            news.show(message, Mark.Online)
        }

        function onFailed(message: string) {
            if (!news.keyIsAsked && news.page !== "reports")
                news.show(message, Mark.Refused)
        }
    }

    Connections {
        target: Dashboard.hostKeys

        function onTrusted(count: int) {
            news.show(qsTr("%n host key(s) are trusted from now on.", "", count), Mark.Online)
        }
    }

    Connections {
        target: Dashboard.secrets

        function onKeepFailed(message: string) {
            news.show(message, Mark.Refused)
        }

        function onForgotten(message: string) {
            news.show(message, Mark.Online)
        }
    }

    Connections {
        target: Dashboard.nodeIdentity

        function onDone(message: string) {
            news.show(message, Mark.Online)
        }

        function onFailed(message: string) {
            news.show(message, Mark.Refused)
        }
    }

    Connections {
        target: Dashboard.replacedKeys

        function onTold(text: string, kind: int) {
            news.show(text, kind)
        }
    }

    Connections {
        target: Dashboard.attention

        function onDone(message: string) {
            news.show(message, Mark.Online)
        }

        function onFailed(message: string) {
            news.show(message, Mark.Refused)
        }
    }
}
