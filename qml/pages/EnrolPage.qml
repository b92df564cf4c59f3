import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Bringing boards on the roster: where they are, what adding them would do, how they come alive.
FocusScope {
    id: page

    readonly property Enrolment enrolment: Dashboard.enrolment
    readonly property bool narrow: width > 0 && width < Theme.px(860)
    property string failure
    readonly property int source: enrolment.source
    readonly property bool hasPlan: source === Enrolment.Address || source === Enrolment.File
                                    || source === Enrolment.Network

    signal back
    signal fleetRequested
    signal keysRequested
    signal keyRequested(double nodeId)

    function begin(source: int) {
        // What still connects or waits for somebody is shown again first.
        if (enrolment.added && source < 0 && enrolment.progress.online < enrolment.progress.total) {
            focusForm()
            return
        }
        choose(source >= 0 ? source : Enrolment.Address)
        focusForm()
    }

    function choose(source: int) {
        failure = ""
        enrolment.source = source
    }

    function focusForm() {
        if (enrolment.added)
            (progressLoader.item as EnrolProgressView)?.focusFirst()
        else if (source === Enrolment.Address)
            addressForm.focusField()
        else
            sources.focusCurrent()
    }

    function startOver() {
        enrolment.startOver()
        focusForm()
    }

    function submit() {
        if (!addButton.enabled)
            return
        failure = ""
        enrolment.add(nodeName.visible ? nodeName.text : "", tags.text)
    }

    Keys.onEscapePressed: page.back()
    Component.onDestruction: Dashboard.enrolment.leave()

    Connections {
        target: page.enrolment

        function onFailed(message: string) {
            page.failure = message
        }

        function onChanged() {
            if (page.enrolment.added)
                nodeName.clear()
        }
    }

    Connections {
        target: Dashboard.actions

        function onAdded() {
            if (page.source === Enrolment.ThisComputer)
                page.fleetRequested()
        }

        function onAddFailed(message: string) {
            page.failure = message
        }
    }

    // A list that is dropped anywhere.
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list", "text/plain"]
        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0)
                page.enrolment.readFile(event.urls[0].toString())
            else if (event.hasText)
                page.enrolment.readText(event.text)
            event.accept(Qt.CopyAction)
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(16)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)

            AppButton {
                objectName: "enrolBack"
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
                    text: qsTr("Add boards")
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Rollcall logs in with your SSH keys and agent. At first contact it shows each host key and asks you.")
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }
            }
        }

        Loader {
            id: progressLoader
            active: page.enrolment.added
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: "EnrolProgressView.qml"
            onLoaded: {
                const view = item as EnrolProgressView
                view.keysRequested.connect(page.keysRequested)
                view.keyRequested.connect(page.keyRequested)
                view.fleetRequested.connect(page.fleetRequested)
                view.moreRequested.connect(page.startOver)
                view.focusFirst()
            }
        }

        GridLayout {
            visible: !page.enrolment.added
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: page.narrow ? 1 : 2
            columnSpacing: Theme.px(16)
            rowSpacing: Theme.px(12)

            ChoiceBox {
                visible: page.narrow
                name: qsTr("Where the boards are taken from")
                prefix: qsTr("From")
                model: sources.choices.map(choice => choice.title)
                currentIndex: sources.choices.findIndex(choice => choice.source === page.source)
                onChosen: index => page.choose(sources.choices[index].source)
            }

            EnrolSources {
                id: sources
                objectName: "enrolSources"
                visible: !page.narrow
                Layout.fillWidth: false
                Layout.preferredWidth: Theme.px(264)
                Layout.alignment: Qt.AlignTop
                current: page.source
                onChosen: source => page.choose(source)
            }

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.px(18)
                    spacing: Theme.px(14)

                    EnrolAddress {
                        id: addressForm
                        Layout.fillWidth: true
                        visible: page.source === Enrolment.Address
                        onEntered: page.submit()
                    }

                    EnrolFile {
                        Layout.fillWidth: true
                        visible: page.source === Enrolment.File
                    }

                    EnrolNetwork {
                        Layout.fillWidth: true
                        visible: page.source === Enrolment.Network
                    }

                    EnrolHere {
                        Layout.fillWidth: true
                        visible: page.source === Enrolment.ThisComputer
                    }

                    EnrolDemo {
                        Layout.fillWidth: true
                        visible: page.source === Enrolment.Demo
                    }

                    EnrolPlan {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: page.hasPlan
                    }

                    Item {
                        Layout.fillHeight: true
                        visible: !page.hasPlan
                    }

                    Label {
                        objectName: "enrolFailure"
                        Layout.fillWidth: true
                        visible: page.failure.length > 0
                        text: page.failure
                        wrapMode: Text.Wrap
                        color: Theme.bad
                        font.pixelSize: Theme.secondarySize
                        Accessible.role: Accessible.AlertMessage
                        Accessible.name: text
                    }

                    RowLayout {
                        visible: page.hasPlan
                        Layout.fillWidth: true
                        spacing: Theme.px(8)

                        AppField {
                            id: nodeName
                            objectName: "nodeName"
                            visible: page.source === Enrolment.Address && page.enrolment.plan.count <= 1
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.px(260)
                            placeholderText: qsTr("Name, if not the host's")
                            Accessible.name: qsTr("Name")
                            maximumLength: 120
                            Keys.onReturnPressed: page.submit()
                        }

                        AppField {
                            id: tags
                            objectName: "tags"
                            Layout.fillWidth: true
                            Layout.maximumWidth: Theme.px(320)
                            placeholderText: qsTr("Tags for all, e.g. rack1, lab")
                            Accessible.name: qsTr("Tags")
                            maximumLength: 400
                            Keys.onReturnPressed: page.submit()
                        }

                        Item {
                            Layout.fillWidth: true
                        }

                        AppButton {
                            id: addButton
                            objectName: "enrolAdd"
                            text: page.enrolment.adding ? qsTr("Adding…")
                                  : page.enrolment.plan.tickedCount === 0 ? qsTr("Add")
                                  : qsTr("Add %n board(s)", "", page.enrolment.plan.tickedCount)
                            primary: true
                            enabled: page.enrolment.plan.tickedCount > 0 && !page.enrolment.reading
                                     && !page.enrolment.adding
                            onClicked: page.submit()
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        objectName: "dropHint"
        visible: drop.containsDrag
        anchors.fill: parent
        anchors.margins: Theme.px(8)
        radius: 12
        color: Theme.mix(Theme.bg, Theme.accent, 0.12)
        opacity: 0.94
        border.width: 2
        border.color: Theme.accent

        Label {
            anchors.centerIn: parent
            text: qsTr("Drop the list here")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
        }
    }
}
