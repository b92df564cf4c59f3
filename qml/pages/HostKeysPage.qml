pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// All host keys that wait for a person, in one list. Trusting them is a deliberate act: nothing is
// ticked beforehand but what a list of known keys vouches for, and changed keys stand apart.
FocusScope {
    id: page

    readonly property HostKeys keys: Dashboard.hostKeys
    readonly property HostKeyList waiting: keys.waiting
    property bool pictures: false
    property int unproven: 0

    signal back
    signal keyRequested(double nodeId)

    function focusFirst() {
        if (waiting.total > 0)
            filter.forceActiveFocus(Qt.TabFocusReason)
        else
            backButton.forceActiveFocus(Qt.TabFocusReason)
    }

    Keys.onEscapePressed: page.back()

    // What was confirmed was confirmed of those that were ticked then.
    Connections {
        target: page.waiting

        function onChanged() {
            if (page.waiting.tickedUnproven === page.unproven)
                return
            page.unproven = page.waiting.tickedUnproven
            sure.checked = false
        }
    }

    FilePicker {
        id: picker
        title: qsTr("A known_hosts file, or a list of fingerprints")
        onPicked: path => page.keys.compareWith(path)
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0)
                page.keys.compareWith(event.urls[0].toString())
            event.accept(Qt.CopyAction)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(14)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            AppButton {
                id: backButton
                objectName: "keysBack"
                quiet: true
                hasIcon: true
                iconName: Icon.Back
                Accessible.name: qsTr("Back to the fleet")
                onClicked: page.back()
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Label {
                    text: qsTr("Host keys")
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    objectName: "keysSummary"
                    Layout.fillWidth: true
                    text: page.waiting.total === 0 && page.keys.changedKeys.total === 0
                          ? qsTr("No board waits for you.")
                          : qsTr("Compare each with what the board's own console shows, once, so that nobody can pretend to be it. Nothing was sent to these boards yet.")
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }
            }

            AppButton {
                objectName: "keysImport"
                visible: page.waiting.total + page.keys.changedKeys.total > 0
                text: qsTr("Compare with a file…")
                hasIcon: true
                iconName: Icon.Import
                enabled: !page.keys.busy
                Accessible.description: qsTr("A known_hosts file, or fingerprints read on the boards' consoles with ssh-keygen -l")
                onClicked: picker.open()
            }
        }

        Banner {
            objectName: "keysProblem"
            Layout.fillWidth: true
            visible: page.keys.problem.length > 0
            kind: Mark.Refused
            text: page.keys.problem
        }

        Banner {
            objectName: "keysRefused"
            Layout.fillWidth: true
            visible: page.waiting.refused + page.keys.changedKeys.refused > 0
            kind: Mark.Refused
            text: qsTr("%1 contradicts %n of these keys. They cannot be trusted from here.", "",
                       page.waiting.refused + page.keys.changedKeys.refused).arg(page.keys.compared)
            detail: qsTr("Either the list is old, or something between you and the board shows a key of its own. Compare at the board's console before anything else.")
        }

        Banner {
            objectName: "keysMatched"
            Layout.fillWidth: true
            visible: page.keys.compared.length > 0 && page.waiting.matched > 0
            kind: Mark.Online
            text: qsTr("%n key(s) are the same as in %1, and ticked.", "", page.waiting.matched).arg(page.keys.compared)
        }

        // Each of these is a decision of its own.
        ColumnLayout {
            Layout.fillWidth: true
            visible: page.keys.changedKeys.total > 0
            spacing: Theme.px(8)

            Label {
                Layout.fillWidth: true
                text: qsTr("%n board(s) show another key than before", "", page.keys.changedKeys.total)
                font.pixelSize: Theme.cardTitleSize
                font.weight: Font.DemiBold
                color: Theme.bad
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("That is so after a card was flashed anew or a system installed again: the board is the same, its keys are not. It is also what an impostor would look like. Each is decided by itself.")
                wrapMode: Text.Wrap
                color: Theme.muted
                font.pixelSize: Theme.smallSize
            }

            ListView {
                id: changedList
                objectName: "changedList"
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, page.height * 0.3)
                clip: true
                spacing: Theme.px(6)
                model: page.keys.changedKeys
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: count > 0
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Changed keys")
                Keys.onReturnPressed: (currentItem as ChangedKeyRow)?.decide()
                delegate: ChangedKeyRow {
                    width: ListView.view.width
                    onDecideRequested: nodeId => page.keyRequested(nodeId)
                }
            }
        }

        RowLayout {
            visible: page.waiting.total > 0
            Layout.fillWidth: true
            spacing: Theme.px(12)

            Label {
                text: qsTr("%n first contact(s)", "", page.waiting.total)
                font.pixelSize: Theme.cardTitleSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            AppField {
                id: filter
                objectName: "keysFilter"
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(360)
                search: true
                placeholderText: qsTr("Name, address, tag or fingerprint")
                Accessible.name: qsTr("Filter the keys")
                text: page.waiting.filter
                onTextChanged: page.waiting.filter = text
            }

            Item {
                Layout.fillWidth: true
            }

            AppCheckBox {
                objectName: "keysPictures"
                text: qsTr("Pictures")
                Accessible.name: qsTr("Show each key as a picture, as ssh -o VisualHostKey=yes does")
                checked: page.pictures
                onToggled: page.pictures = checked
            }

            AppButton {
                objectName: "keysTickAll"
                readonly property bool some: page.waiting.ticked > 0
                text: some ? qsTr("Tick none") : qsTr("Tick all shown")
                onClicked: page.waiting.tickShown(!some)
            }
        }

        Card {
            visible: page.waiting.total > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            ListView {
                id: list
                objectName: "keysList"
                anchors.fill: parent
                anchors.margins: Theme.px(6)
                clip: true
                model: page.waiting
                reuseItems: true
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: count > 0
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Keys of first contact")
                Keys.onSpacePressed: (currentItem as HostKeyRow)?.toggle()
                Keys.onReturnPressed: (currentItem as HostKeyRow)?.look()
                delegate: HostKeyRow {
                    width: ListView.view.width
                    picture: page.pictures
                    onLookRequested: nodeId => page.keyRequested(nodeId)
                }
            }

            Label {
                visible: page.waiting.count === 0
                anchors.centerIn: parent
                text: qsTr("No key matches.")
                color: Theme.muted
            }

            AppScrollBar {
                x: list.x + list.width - width
                y: list.y
                height: list.height
                orientation: Qt.Vertical
                size: list.visibleArea.heightRatio
                position: list.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        list.contentY = position * list.contentHeight + list.originY
                }
            }
        }

        Item {
            visible: page.waiting.total === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                visible: page.keys.changedKeys.total === 0
                anchors.centerIn: parent
                width: Math.min(Theme.px(520), parent.width)
                iconName: Icon.Key
                title: qsTr("All keys are decided")
                text: qsTr("When a board shows a key that you have not seen, or another one than before, it waits here for you.")
            }
        }

        RowLayout {
            visible: page.waiting.total > 0
            Layout.fillWidth: true
            spacing: Theme.px(12)

            AppCheckBox {
                id: sure
                objectName: "keysSure"
                Layout.fillWidth: true
                visible: page.waiting.tickedUnproven > 0
                text: qsTr("I have compared the %n ticked fingerprint(s) that no list vouches for, each at its board's console.", "",
                           page.waiting.tickedUnproven)
            }

            Item {
                visible: !sure.visible
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "keysTrust"
                text: page.keys.accepting > 0 ? qsTr("%n to go…", "", page.keys.accepting)
                      : page.waiting.ticked === 0 ? qsTr("Trust the ticked")
                      : qsTr("Trust %n board(s)", "", page.waiting.ticked)
                primary: true
                enabled: page.waiting.ticked > 0 && !page.keys.busy
                         && (page.waiting.tickedUnproven === 0 || sure.checked)
                onClicked: page.keys.trustTicked()
            }
        }
    }
}
