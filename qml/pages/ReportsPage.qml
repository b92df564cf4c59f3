import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The fleet as a file, and the way to what is written on other pages.
FocusScope {
    id: page

    property int format: NodeActions.Csv
    property string written
    property string problem
    signal pageRequested(string page)

    Connections {
        target: Dashboard.actions

        function onExported(path: string) {
            page.problem = ""
            page.written = path
        }

        function onFailed(message: string) {
            page.written = ""
            page.problem = message
        }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.px(20)
        spacing: Theme.px(16)

        Label {
            Layout.preferredHeight: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Reports")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Card {
            Layout.preferredWidth: Theme.px(680)
            Layout.maximumWidth: page.width - 2 * Theme.pageMargin
            implicitHeight: form.implicitHeight + Theme.px(40)

            ColumnLayout {
                id: form
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.px(20)
                spacing: Theme.px(12)

                Label {
                    text: qsTr("Fleet report")
                    font.pixelSize: Theme.cardTitleSize
                    font.weight: Font.DemiBold
                }

                Label {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                    text: page.format === NodeActions.Csv
                          ? qsTr("A table with one line for each of the %n node(s): board, processor, memory, system, newest readings and scores. Opens in any spreadsheet.", "", Dashboard.summary.total)
                          : qsTr("One document with everything that is known of each of the %n node(s), for programs.", "", Dashboard.summary.total)
                }

                SegmentedControl {
                    objectName: "exportFormat"
                    name: qsTr("Format")
                    model: [qsTr("CSV table"), qsTr("JSON")]
                    currentIndex: page.format
                    onActivated: index => {
                        page.format = index
                        path.text = Dashboard.actions.suggestedExportPath(page.format)
                        page.written = ""
                        page.problem = ""
                    }
                }

                RowLayout {
                    spacing: Theme.px(8)

                    AppField {
                        id: path
                        objectName: "exportPath"
                        Layout.fillWidth: true
                        focus: true
                        placeholderText: qsTr("File to write")
                        text: Dashboard.actions.suggestedExportPath(NodeActions.Csv)
                        Keys.onReturnPressed: write.clicked()
                    }

                    AppButton {
                        id: write
                        objectName: "exportButton"
                        text: qsTr("Write report")
                        primary: true
                        enabled: Dashboard.summary.total > 0 && !Dashboard.actions.busy
                        onClicked: Dashboard.actions.exportFleet(page.format, path.text)
                    }
                }

                Banner {
                    objectName: "exportResult"
                    Layout.fillWidth: true
                    visible: page.written.length > 0 || page.problem.length > 0
                    kind: page.problem.length > 0 ? Mark.Refused : Mark.Online
                    text: page.problem.length > 0 ? page.problem : qsTr("Written to %1").arg(page.written)
                    action: page.written.length > 0 ? qsTr("Open folder") : ""
                    onTriggered: Qt.openUrlExternally("file://" + page.written.substring(0, page.written.lastIndexOf("/")))
                }
            }
        }

        ElsewhereCard {
            title: qsTr("Comparison")
            text: qsTr("Two to eight nodes side by side, with what differs; copied as a table for a document or a ticket.")
            action: qsTr("Compare nodes")
            onChosen: page.pageRequested("compare")
        }

        ElsewhereCard {
            title: qsTr("Roll call")
            text: qsTr("Who is present, late, missing or wrong, seat by seat; written as a table.")
            action: qsTr("Go to the roll call")
            onChosen: page.pageRequested("rollcall")
        }
    }

    // A report that is made on another page, where what belongs to it is chosen.
    component ElsewhereCard: Card {
        id: elsewhere

        property string title
        property string text
        property string action
        signal chosen

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(680)
        implicitHeight: words.implicitHeight + Theme.px(36)

        RowLayout {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.px(20)
            spacing: Theme.px(20)

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(4)

                Label {
                    text: elsewhere.title
                    font.pixelSize: Theme.cardTitleSize
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                Label {
                    Layout.fillWidth: true
                    text: elsewhere.text
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    font.pixelSize: Theme.secondarySize
                }
            }

            AppButton {
                text: elsewhere.action
                onClicked: elsewhere.chosen()
            }
        }
    }
}
