import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Deciding about host keys, answering questions, removing.
Item {
    id: root

    width: 1280
    height: 800

    HostKeyDialog {
        id: hostKeyDialog
    }

    RemoveDialog {
        id: removeDialog
    }

    SecretDialog {
        id: secretDialog
    }

    Connections {
        target: Dashboard.secrets

        function onAsked() {
            secretDialog.ask()
        }
    }

    TestCase {
        name: "Dialogs"
        when: windowShown

        function part(dialog, objectName) {
            const found = findChild(dialog.contentItem, objectName)
            verify(found, objectName)
            return found
        }

        function type(text) {
            for (const letter of text)
                keyClick(letter)
        }

        function cleanup() {
            hostKeyDialog.close()
            removeDialog.close()
            FleetControl.askSecrets([])
            secretDialog.close()
        }

        function test_aSecretIsAskedForUntilItIsRight() {
            FleetControl.askSecrets(["/home/me/.ssh/id_ed25519"])
            tryVerify(() => secretDialog.opened)
            const field = part(secretDialog, "secret")
            compare(field.echoMode, TextInput.Password)
            verify(field.activeFocus)
            compare(part(secretDialog, "secretSubject").text, "/home/me/.ssh/id_ed25519")
            verify(!part(secretDialog, "secretProblem").visible)
            keyClick(Qt.Key_Return)
            verify(secretDialog.opened, "nothing is no answer")
            type("wrong")
            keyClick(Qt.Key_Return)
            tryVerify(() => part(secretDialog, "secretProblem").visible)
            compare(field.text, "", "it is not kept in the field")
            verify(secretDialog.opened)
            type("secret")
            mouseClick(part(secretDialog, "secretSubmit"))
            tryVerify(() => !secretDialog.visible)
            const calls = FleetControl.calls()
            compare(calls[calls.length - 1], "answer 1")
            verify(calls.join(" ").indexOf("secret") < 0)
        }

        function test_closingDeclinesAndTheNextOneFollows() {
            FleetControl.askSecrets(["/home/me/.ssh/id_rsa", "pi@board-1"])
            tryVerify(() => secretDialog.opened)
            keyClick(Qt.Key_Escape)
            tryVerify(() => FleetControl.calls().indexOf("decline 1") >= 0)
            tryVerify(() => secretDialog.opened)
            compare(part(secretDialog, "secretSubject").text, "pi@board-1")
            type("secret")
            keyClick(Qt.Key_Return)
            tryVerify(() => !secretDialog.visible)
        }

        function test_aServersWordsAreShownAsTheyAre() {
            FleetControl.askChallenge("pi@board-1", "<b>Code</b>: ")
            tryVerify(() => secretDialog.opened)
            compare(part(secretDialog, "secretExplanation").text, "<b>Code</b>: ")
            compare(part(secretDialog, "secretExplanation").textFormat, Text.PlainText)
            compare(part(secretDialog, "secret").echoMode, TextInput.Normal)
        }

        function test_anAnswerIsKeptOnlyWithATick() {
            FleetControl.askSecrets(["/home/me/.ssh/id_ed25519"])
            tryVerify(() => secretDialog.opened)
            const keep = part(secretDialog, "secretKeep")
            verify(keep.visible)
            verify(!keep.checked, "it is never ticked beforehand")
            verify(!part(secretDialog, "secretWhyNotKept").visible)
            mouseClick(keep, 8, 12)
            verify(keep.checked)
            part(secretDialog, "secret").forceActiveFocus()
            type("secret")
            keyClick(Qt.Key_Return)
            tryVerify(() => !secretDialog.visible)
            tryVerify(() => FleetControl.keychainCalls().indexOf("keep passphrase of /home/me/.ssh/id_ed25519") >= 0)
            compare(Dashboard.secrets.kept.length, 1)
            Dashboard.secrets.forget(Dashboard.secrets.kept[0].name)
            tryCompare(Dashboard.secrets, "kept", [])
        }

        function test_withoutAKeychainTheReasonStandsThere() {
            FleetControl.setKeychain(false)
            FleetControl.askSecrets(["pi@board-1"])
            tryVerify(() => secretDialog.opened)
            verify(!part(secretDialog, "secretKeep").visible)
            verify(part(secretDialog, "secretWhyNotKept").visible)
            verify(part(secretDialog, "secretWhyNotKept").text.length > 20)
            FleetControl.setKeychain(true)
            verify(part(secretDialog, "secretKeep").visible)
        }

        function test_aServersOwnQuestionHasNoTick() {
            FleetControl.askChallenge("pi@board-1", "Code: ")
            tryVerify(() => secretDialog.opened)
            verify(!part(secretDialog, "secretKeep").visible)
            verify(!part(secretDialog, "secretWhyNotKept").visible)
        }

        function test_aNewKeyIsAcceptedByItsFingerprint() {
            FleetControl.setUnknownKey(2)
            hostKeyDialog.ask(2)
            tryVerify(() => hostKeyDialog.opened)
            const shown = part(hostKeyDialog, "fingerprint").text
            verify(shown.startsWith("SHA256:"))
            verify(part(hostKeyDialog, "notNow").activeFocus, "Enter alone accepts nothing")
            verify(!part(hostKeyDialog, "sure").visible)
            mouseClick(part(hostKeyDialog, "acceptKey"))
            tryVerify(() => !hostKeyDialog.visible)
            compare(FleetControl.calls().pop(), "accept 2 " + shown)
        }

        function test_aChangedKeyNeedsADeliberateTick() {
            FleetControl.setChangedKey(3)
            hostKeyDialog.ask(3)
            tryVerify(() => hostKeyDialog.opened)
            verify(part(hostKeyDialog, "knownKeys").visible)
            verify(part(hostKeyDialog, "knownKeys").text.indexOf("SHA256:") > 0)
            const accept = part(hostKeyDialog, "acceptKey")
            verify(!accept.enabled)
            mouseClick(part(hostKeyDialog, "sure"), 8, 12)
            verify(accept.enabled)
            mouseClick(accept)
            tryVerify(() => !hostKeyDialog.visible)
            verify(FleetControl.calls().pop().endsWith(" replace"))
        }

        function test_theTickIsAskedForAgainEachTime() {
            FleetControl.setChangedKey(3)
            hostKeyDialog.ask(3)
            tryVerify(() => hostKeyDialog.opened)
            mouseClick(part(hostKeyDialog, "sure"), 8, 12)
            hostKeyDialog.close()
            tryVerify(() => !hostKeyDialog.visible)
            hostKeyDialog.ask(3)
            tryVerify(() => hostKeyDialog.opened)
            verify(!part(hostKeyDialog, "acceptKey").enabled)
        }

        function test_nothingIsAskedWithoutAQuestion() {
            hostKeyDialog.ask(5)
            verify(!hostKeyDialog.visible)
        }

        function test_removingIsAskedAboutFirst() {
            const before = FleetControl.nodeCount()
            removeDialog.ask(6, "tx-06.lab")
            tryVerify(() => removeDialog.opened)
            compare(FleetControl.nodeCount(), before)
            mouseClick(part(removeDialog, "removeSubmit"))
            tryVerify(() => FleetControl.nodeCount() === before - 1)
        }
    }
}
