pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The fleet on a screen on the wall, to be read from five metres: one large soft number while all is
// well, and what is wrong, where and since when while it is not. No pointer, no buttons.
FocusScope {
    id: wall

    readonly property WallMode mode: Dashboard.wall
    readonly property bool calm: mode.troubled === 0
    readonly property bool starting: !Dashboard.loaded || mode.total === 0
    readonly property real unit: Math.min(width / 160, height / 90) // 1/90 of a wide screen's height
    readonly property color alarm: rows.colorOf(mode.worst)
    readonly property int motion: mode.moves ? Theme.motion : 0
    property bool hinted: true

    signal leaveRequested

    function act(key: int): bool {
        switch (key) {
        case Qt.Key_Escape:
        case Qt.Key_F11:
        case Qt.Key_Q:
            leaveRequested()
            return true
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_PageDown:
            mode.step(1)
            return true
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            mode.step(-1)
            return true
        case Qt.Key_Home:
            mode.step(-mode.page)
            return true
        case Qt.Key_Space:
            mode.held = !mode.held
            return true
        case Qt.Key_G:
            mode.nextGrouping()
            return true
        case Qt.Key_Plus:
            mode.seconds += 5
            return true
        case Qt.Key_Minus:
            mode.seconds -= 5
            return true
        }
        return false
    }

    Keys.onPressed: event => {
        event.accepted = act(event.key)
        hinted = true
        hintTimer.restart()
    }
    Component.onCompleted: {
        mode.active = true
        forceActiveFocus()
    }
    Component.onDestruction: mode.active = false
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Wall")

    Timer {
        id: hintTimer
        interval: 6000
        running: true
        onTriggered: wall.hinted = false
    }

    Rectangle {
        anchors.fill: parent
        color: wall.calm ? Theme.bg : Theme.mix(Theme.bg, wall.alarm, 0.06)
    }

    // A click on a wall means nothing, and the pointer is not seen.
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        acceptedButtons: Qt.AllButtons
    }

    component Words: Text {
        color: Theme.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        renderType: Text.QtRendering
    }

    // What this page is about, and the time: a clock that stands still tells of a screen that hangs.
    Words {
        id: title
        x: 5 * wall.unit
        y: 3.4 * wall.unit
        width: parent.width - x - clock.width - 9 * wall.unit
        visible: wall.calm
        text: wall.mode.title.length > 0 ? wall.mode.title : qsTr("All boards")
        font.pixelSize: 5 * wall.unit
        color: Theme.muted
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Words {
        id: clock
        anchors.right: parent.right
        anchors.rightMargin: 5 * wall.unit
        y: wall.calm ? 3.4 * wall.unit : band.y + (band.height - height) / 2
        z: 1
        text: wall.mode.clock
        font.pixelSize: 5 * wall.unit
        color: wall.calm ? Theme.muted : Theme.inkOn(wall.alarm)
    }

    // All is well: one number.
    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -2 * wall.unit
        visible: wall.calm
        width: parent.width - 10 * wall.unit
        spacing: -2 * wall.unit

        Words {
            objectName: "wallNumber"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !wall.starting
            text: wall.mode.online
            font.pixelSize: 38 * wall.unit
            color: Theme.mix(Theme.text, Theme.bg, 0.22)
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 2 * wall.unit

            StateMark {
                visible: !wall.starting
                y: (calmWords.height - height) / 2
                width: 3.6 * wall.unit
                height: width
                kind: wall.mode.connecting > 0 ? Mark.Connecting : Mark.Online
                color: Theme.markColor(kind)
            }

            Words {
                id: calmWords
                objectName: "wallCalm"
                text: !Dashboard.loaded ? qsTr("Reading what is stored…")
                      : wall.mode.total === 0 ? qsTr("No boards yet")
                      : wall.mode.connecting > 0
                      ? qsTr("online, %n still being connected", "", wall.mode.connecting)
                      : wall.mode.seen > 0
                      ? qsTr("online, %n not well and somebody knows", "", wall.mode.seen)
                      : wall.mode.muted > 0
                      ? qsTr("online, nothing to tell")
                      : qsTr("online, all is well")
                font.pixelSize: 5.6 * wall.unit
                font.weight: Font.Normal
                color: Theme.muted
                Accessible.role: Accessible.StaticText
                Accessible.name: wall.starting ? text : wall.mode.online + " " + text
            }
        }
    }

    // All is not well: a band over the whole screen in the colour of the worst, and its shape.
    Rectangle {
        id: band
        objectName: "wallAlarm"
        visible: !wall.calm
        width: parent.width
        height: 19 * wall.unit
        color: wall.alarm

        // Twice, when something came to it; the band itself never goes away.
        SequentialAnimation on opacity {
            id: attention
            running: false
            loops: 2

            NumberAnimation {
                to: 0.55
                duration: 450
            }
            NumberAnimation {
                to: 1
                duration: 450
            }
        }

        StateMark {
            id: shape
            x: 5 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 10 * wall.unit
            height: width
            kind: wall.mode.worst
            color: Theme.inkOn(wall.alarm)
        }

        Words {
            id: number
            objectName: "wallTroubled"
            x: shape.x + shape.width + 3 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            text: wall.mode.troubled
            font.pixelSize: 15 * wall.unit
            color: Theme.inkOn(wall.alarm)
        }

        Column {
            x: number.x + number.width + 3 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            width: clock.x - x - 3 * wall.unit

            Words {
                width: parent.width
                text: qsTr("of %n board(s) not well", "", wall.mode.total)
                font.pixelSize: 6 * wall.unit
                color: Theme.inkOn(wall.alarm)
                Accessible.role: Accessible.AlertMessage
                Accessible.name: wall.mode.troubled + " " + text
            }

            Words {
                width: parent.width
                text: wall.mode.title.length > 0 ? wall.mode.title : qsTr("All boards")
                font.pixelSize: 4.4 * wall.unit
                font.weight: Font.Normal
                color: Theme.inkOn(wall.alarm)
            }
        }
    }

    onCalmChanged: flash()
    Connections {
        target: wall.mode
        property int before: 0

        function onChanged() {
            if (wall.mode.page === 0 && wall.mode.troubled > before)
                wall.flash()
            if (wall.mode.page === 0)
                before = wall.mode.troubled
        }
    }

    function flash() {
        if (motion > 0 && !calm)
            attention.restart()
    }

    WallRows {
        id: rows
        objectName: "wallRows"
        visible: !wall.calm
        x: 5 * wall.unit
        y: band.height + 2.4 * wall.unit
        width: parent.width - 10 * wall.unit
        unit: wall.unit
        room: footer.y - y
        model: wall.mode
    }

    Words {
        visible: rows.visible && rows.hidden > 0
        x: rows.x + 8 * wall.unit
        y: rows.y + rows.height + 1.5 * wall.unit
        text: qsTr("and %n more", "", wall.mode.troubled > 0 ? wall.mode.boardsFrom(rows.shown) : 0)
        font.pixelSize: 4.4 * wall.unit
        color: Theme.muted
    }

    // Where we are among the groups, and what is wrong where nobody looks just now.
    Item {
        id: footer
        y: parent.height - height
        width: parent.width
        height: 9 * wall.unit

        Row {
            visible: wall.mode.elsewhere > 0
            x: 5 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1.6 * wall.unit

            StateMark {
                anchors.verticalCenter: parent.verticalCenter
                width: 3.6 * wall.unit
                height: width
                kind: wall.mode.worstElsewhere
                color: rows.colorOf(kind)
            }

            Words {
                objectName: "wallElsewhere"
                text: qsTr("%n board(s) not well elsewhere", "", wall.mode.elsewhere)
                font.pixelSize: 3.4 * wall.unit
                color: rows.colorOf(wall.mode.worstElsewhere)
            }
        }

        // What nobody is told of is no alarm, but it is not well either.
        Row {
            visible: wall.mode.muted > 0
            x: wall.mode.elsewhere > 0 || Dashboard.storeTitle.length > 0 ? parent.width * 0.48 : 5 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1.6 * wall.unit

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: 4 * wall.unit
                height: width
                name: Icon.Mute
                color: Theme.muted
            }

            Words {
                objectName: "wallMuted"
                text: qsTr("%n board(s) not well and muted", "", wall.mode.muted)
                font.pixelSize: 3.4 * wall.unit
                color: Theme.muted
            }
        }

        Words {
            visible: Dashboard.storeTitle.length > 0 && wall.mode.elsewhere === 0
            x: 5 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            text: Dashboard.storeTitle
            font.pixelSize: 3.4 * wall.unit
            color: Theme.late
        }

        Words {
            objectName: "wallHint"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            visible: wall.hinted && wall.mode.elsewhere === 0 && wall.mode.muted === 0 && Dashboard.storeTitle.length === 0
            text: qsTr("Esc leaves · ← → other groups · Space holds · G groups by %1").arg(
                      wall.mode.groupings()[wall.mode.groupBy])
            font.pixelSize: Math.max(11, 2.2 * wall.unit)
            font.weight: Font.Normal
            color: Theme.faint
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 5 * wall.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: wall.mode.pages > 1
            spacing: 1.2 * wall.unit

            Words {
                visible: wall.mode.held
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("held")
                font.pixelSize: 3 * wall.unit
                color: Theme.muted
            }

            Repeater {
                model: wall.mode.pages <= 16 ? wall.mode.pages : 0

                Rectangle {
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    width: index === wall.mode.page ? 4 * wall.unit : 1.4 * wall.unit
                    height: 1.4 * wall.unit
                    radius: height / 2
                    color: index === wall.mode.page ? Theme.muted : Theme.lineStrong

                    Behavior on width {
                        NumberAnimation {
                            duration: wall.motion
                        }
                    }
                }
            }

            Words {
                visible: wall.mode.pages > 16
                text: qsTr("%1 of %2").arg(wall.mode.page + 1).arg(wall.mode.pages)
                font.pixelSize: 3 * wall.unit
                color: Theme.muted
            }
        }
    }
}
