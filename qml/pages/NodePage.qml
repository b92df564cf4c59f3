import QtQuick
import QtQuick.Layouts
import Rollcall.App

// One node: what it is, how it is, how it was, how fast it is.
FocusScope {
    id: page

    property int tab: 0
    signal back
    signal keyRequested(double nodeId)
    signal menuRequested(double nodeId, Item item, real x, real y)
    signal muteRequested(EventsModel events)

    Keys.onEscapePressed: back()

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.px(16)
        spacing: Theme.px(16)

        NodeHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin - Theme.px(8)
            Layout.rightMargin: Theme.pageMargin
            room: page.width
            tab: page.tab
            onBack: page.back()
            onTabChosen: index => page.tab = index
            onMenuRequested: item => page.menuRequested(Dashboard.node.nodeId, item, 0, item.height + Theme.px(4))
        }

        Banner {
            objectName: "problem"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            visible: Dashboard.node.problem.length > 0
            kind: Dashboard.node.mark
            text: Dashboard.node.problem
            detail: Dashboard.node.lastSeen.length > 0
                    ? Dashboard.node.remedy + "\n" + Dashboard.node.lastSeen : Dashboard.node.remedy
            action: Dashboard.node.needsKey ? qsTr("Look at the key…") : qsTr("Try now")
            onTriggered: {
                if (Dashboard.node.needsKey)
                    page.keyRequested(Dashboard.node.nodeId)
                else
                    Dashboard.actions.reconnect(Dashboard.node.nodeId)
            }
        }

        Banner {
            objectName: "replacedKey"
            readonly property var verdict: Dashboard.replacedKeys.verdict(Dashboard.node.nodeId, Dashboard.replacedKeys.revision)

            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            visible: text.length > 0
            kind: verdict.kind
            text: verdict.text
            detail: verdict.detail
            action: qsTr("Understood")
            onTriggered: Dashboard.replacedKeys.dismiss(Dashboard.node.nodeId)
        }

        Banner {
            objectName: "muted"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.pageMargin
            Layout.rightMargin: Theme.pageMargin
            visible: text.length > 0
            kind: Mark.Connecting
            text: Dashboard.attention.nodeMute(Dashboard.node.nodeId, Dashboard.attention.revision)
            action: qsTr("Unmute")
            onTriggered: Dashboard.attention.unmuteNode(Dashboard.node.nodeId)
        }

        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: loader.height + Theme.px(20)
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Loader {
                id: loader
                objectName: "tabLoader"
                x: Theme.pageMargin
                width: flick.width - 2 * Theme.pageMargin
                height: Math.max(item ? (item as Item).implicitHeight : 0, flick.height - Theme.px(20))
                source: ["NowTab.qml", "HistoryTab.qml", "HardwareTab.qml", "ScoresTab.qml", "EventsTab.qml",
                         "IdentityTab.qml"][page.tab]
                onLoaded: {
                    flick.contentY = 0
                    const events = item as EventsTab
                    if (events)
                        events.muteRequested.connect(page.muteRequested)
                }
            }

            AppScrollBar {
                parent: page
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(4)
                y: flick.y + Theme.px(16)
                height: flick.height
                orientation: Qt.Vertical
                size: flick.visibleArea.heightRatio
                position: flick.visibleArea.yPosition
                onPositionChanged: {
                    if (pressed)
                        flick.contentY = position * flick.contentHeight
                }
            }
        }
    }
}
