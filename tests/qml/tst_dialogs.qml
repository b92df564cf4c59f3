import QtQuick
import QtQuick.Window
import QtTest
import Rollcall
import Rollcall.App
import Rollcall.Tests

// Adding a node, deciding about host keys, removing.
Item {
    id: root

    width: 1280
    height: 800

    AddNodeDialog {
        id: addDialog
    }

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
            addDialog.close()
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

        function openAdd() {
            addDialog.open()
            tryVerify(() => addDialog.opened)
        }

        function test_anAddressIsCheckedBeforeAnythingHappens() {
            openAdd()
            const before = FleetControl.calls().length
            verify(part(addDialog, "address").activeFocus)
            verify(!part(addDialog, "addProblem").visible, "no blame before the first try")
            type("pi@host:99999")
            keyClick(Qt.Key_Return)
            verify(part(addDialog, "addProblem").visible)
            verify(part(addDialog, "addProblem").text.length > 10)
            compare(FleetControl.calls().length, before)
            verify(addDialog.opened)
        }

        function test_aNodeIsAddedWithNameAndTags() {
            openAdd()
            const before = FleetControl.nodeCount()
            type("pi@10.9.8.7:2222")
            keyClick(Qt.Key_Tab)
            type("bench-3")
            keyClick(Qt.Key_Tab)
            type("rack1, lab")
            mouseClick(part(addDialog, "addSubmit"))
            tryVerify(() => !addDialog.visible)
            compare(FleetControl.calls().pop(), "add bench-3 pi@10.9.8.7:2222 rack1,lab")
            compare(FleetControl.nodeCount(), before + 1)
        }

        function test_whatIsRefusedIsSaidInTheDialog() {
            openAdd()
            FleetControl.failNext("there is a node of this name")
            type("10.9.8.6")
            keyClick(Qt.Key_Return)
            tryVerify(() => part(addDialog, "addProblem").text.indexOf("node of this name") >= 0)
            verify(addDialog.opened)
        }

        function test_escapeClosesWithoutAdding() {
            openAdd()
            const before = FleetControl.calls().length
            type("10.1.1.1")
            keyClick(Qt.Key_Escape)
            tryVerify(() => !addDialog.visible)
            compare(FleetControl.calls().length, before)
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
