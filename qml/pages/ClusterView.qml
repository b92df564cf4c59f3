pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The processor drawn as it is built: a box a cluster, a cell a core, filled to its load, with its
// real frequency. Clusters of many cores have small cells without words, in rows of equal length;
// sockets stand apart.
Card {
    id: card

    implicitHeight: flow.y + flow.height + Theme.px(16)

    Label {
        id: heading
        x: Theme.px(16)
        y: Theme.px(14)
        text: qsTr("Processor")
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
    }

    Label {
        anchors.left: heading.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(16)
        anchors.baseline: heading.baseline
        text: Dashboard.node.processor
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    Flow {
        id: flow
        x: Theme.px(16)
        y: Theme.px(44)
        width: parent.width - Theme.px(32)
        spacing: Theme.px(12)

        Repeater {
            model: Dashboard.node.clusters

            Rectangle {
                id: cluster

                required property string title
                required property string note
                required property CoreModel cores
                required property int coreCount
                required property int socketSize
                required property string origin
                property string pointed // what the core under the pointer does
                readonly property bool detailed: coreCount <= 16
                readonly property int gap: detailed ? Theme.px(8) : Theme.px(4)
                readonly property int smallest: detailed ? Theme.px(92) : coreCount <= 64 ? Theme.px(36) : Theme.px(24)
                readonly property int perSocket: socketSize > 0 ? socketSize : coreCount
                readonly property int across: {
                    const room = Math.max(1, Math.floor((flow.width - Theme.px(24) + gap) / (smallest + gap)))
                    const most = Math.min(detailed ? 8 : 64, room, perSocket)
                    for (let n = most; n > most / 2; --n) {
                        if (perSocket % n === 0)
                            return n
                    }
                    return most
                }
                readonly property int rowsPerSocket: Math.ceil(perSocket / across)
                // What even rows leave free makes small cells larger.
                readonly property int cell: detailed ? smallest
                    : Math.min(Theme.px(40), Math.floor((flow.width - Theme.px(24) + gap) / across) - gap)
                readonly property int cellHeight: detailed ? Theme.px(64) : cell

                width: Math.min(flow.width,
                                Math.max(Theme.px(24) + across * (cell + gap) - gap, Theme.px(26) + words.implicitWidth))
                height: cells.y + cells.height + Theme.px(12)
                radius: Theme.radius
                color: Theme.dark ? Theme.raised : Theme.sunken
                border.width: 1
                border.color: Theme.line

                Accessible.role: Accessible.Grouping
                Accessible.name: title + ", " + note
                Accessible.description: origin

                HoverHandler {
                    id: over
                }

                // One for all cores: there may be a hundred.
                AppToolTip {
                    visible: over.hovered && text.length > 0
                    text: cluster.pointed.length > 0 ? cluster.pointed
                          : over.point.position.y < cells.y ? cluster.origin : ""
                }

                Row {
                    id: words
                    x: Theme.px(13)
                    y: Theme.px(10)
                    spacing: Theme.px(10)

                    Label {
                        id: clusterTitle
                        text: cluster.title
                        font.pixelSize: Theme.cardTitleSize
                        font.weight: Font.DemiBold
                    }

                    Label {
                        anchors.baseline: clusterTitle.baseline
                        width: Math.min(implicitWidth, flow.width - clusterTitle.width - Theme.px(40))
                        text: cluster.note
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }

                Item {
                    id: cells
                    x: Theme.px(12)
                    y: Theme.px(38)
                    width: parent.width - Theme.px(24)
                    readonly property int sockets: Math.ceil(cluster.coreCount / Math.max(1, cluster.perSocket))
                    height: sockets * cluster.rowsPerSocket * (cluster.cellHeight + cluster.gap)
                            - cluster.gap + (sockets - 1) * Theme.px(12)

                    Repeater {
                        model: cluster.cores

                        Rectangle {
                            id: core

                            required property int index
                            required property int cpu
                            readonly property int socket: Math.floor(index / Math.max(1, cluster.perSocket))
                            readonly property int place: index - socket * cluster.perSocket
                            required property real load
                            required property string loadText
                            required property string frequencyText
                            required property bool capped
                            readonly property color tint: capped ? Theme.hot : Theme.accent

                            x: (place % cluster.across) * (cluster.cell + cluster.gap)
                            y: (socket * cluster.rowsPerSocket + Math.floor(place / cluster.across))
                               * (cluster.cellHeight + cluster.gap) + socket * Theme.px(12)
                            width: cluster.cell
                            height: cluster.cellHeight
                            radius: cluster.detailed ? 6 : 4
                            color: Theme.surface
                            border.width: 1
                            border.color: Theme.line
                            clip: true
                            Accessible.role: Accessible.StaticText
                            Accessible.name: qsTr("CPU %1: load %2, %3").arg(cpu).arg(loadText)
                                             .arg(frequencyText)

                            HoverHandler {
                                onHoveredChanged: cluster.pointed = hovered ? core.Accessible.name : ""
                            }

                            Rectangle {
                                visible: !isNaN(core.load)
                                anchors.bottom: parent.bottom
                                anchors.bottomMargin: 1
                                x: 1
                                width: parent.width - 2
                                height: (parent.height - 2) * (isNaN(core.load) ? 0 : core.load)
                                radius: parent.radius - 1
                                color: Theme.mix(Theme.surface, core.tint, Theme.dark ? 0.27 : 0.2)
                            }

                            Label {
                                visible: cluster.detailed
                                x: Theme.px(10)
                                y: Theme.px(8)
                                text: "cpu" + core.cpu
                                color: Theme.muted
                                font.pixelSize: Theme.smallSize
                            }

                            Label {
                                visible: cluster.detailed
                                x: Theme.px(10)
                                y: Theme.px(24)
                                text: core.frequencyText
                                font.pixelSize: Theme.cardTitleSize
                                font.weight: Font.DemiBold
                                color: core.capped ? Theme.hot : Theme.text
                            }

                            Label {
                                visible: cluster.detailed
                                x: Theme.px(10)
                                y: Theme.px(42)
                                text: core.loadText
                                color: Theme.muted
                                font.pixelSize: Theme.smallSize
                            }
                        }
                    }
                }
            }
        }
    }
}
