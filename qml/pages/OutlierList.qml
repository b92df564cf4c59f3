pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// Boards that are not like the others of their model, with the words that say why.
Item {
    id: outliers

    signal nodeOpened(double nodeId)
    signal chosen

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.px(12)
        visible: list.count > 0

        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("%n board(s) were held against the others of their model, by median and median deviation: temperature now, newest scores, memory and clock.", "", Dashboard.outliers.boards)
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
        }

        ListView {
            id: list
            objectName: "outlierList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.px(8)
            model: Dashboard.outliers
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Unusual boards")
            Keys.onDownPressed: currentIndex = Math.min(count - 1, currentIndex + 1)
            Keys.onUpPressed: currentIndex = Math.max(0, currentIndex - 1)
            Keys.onReturnPressed: {
                const row = itemAtIndex(currentIndex) as OutlierRow
                if (row)
                    outliers.nodeOpened(row.nodeId)
            }
            Keys.onSpacePressed: {
                if (currentIndex >= 0) {
                    Dashboard.outliers.choose(currentIndex)
                    outliers.chosen()
                }
            }
            delegate: OutlierRow {
                width: list.width
                focused: ListView.isCurrentItem && list.activeFocus
                onOpened: outliers.nodeOpened(nodeId)
                onCompared: {
                    Dashboard.outliers.choose(index)
                    outliers.chosen()
                }
            }
        }
    }

    EmptyState {
        objectName: "noOutliers"
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(Theme.px(560), outliers.width)
        iconName: Icon.Check
        title: Dashboard.outliers.models > 0 ? qsTr("Every board is like its kind") : qsTr("Too few boards of one model")
        text: Dashboard.outliers.models > 0
              ? qsTr("None of the %n board(s) with at least four others of their model is unusual in temperature, scores, memory or clock.", "", Dashboard.outliers.boards)
              : qsTr("To say what is usual, at least five boards of one model must be known.")

        AppButton {
            text: qsTr("Look again")
            onClicked: Dashboard.outliers.look()
        }
    }
}
