pragma ComponentBehavior: Bound
import QtQuick
import Rollcall.App

// The processor drawn as it is built: a box a cluster, a cell a core, filled to its load, with its
// real frequency. Clusters of many cores have small cells without words.
Card {
    id: card

    implicitHeight: flow.y + flow.height + 16

    Label {
        id: heading
        x: 16
        y: 14
        text: qsTr("Processor")
        font.pixelSize: Theme.cardTitleSize
        font.weight: Font.DemiBold
    }

    Label {
        anchors.left: heading.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.baseline: heading.baseline
        text: Dashboard.node.processor
        color: Theme.muted
        font.pixelSize: Theme.smallSize
    }

    Flow {
        id: flow
        x: 16
        y: 44
        width: parent.width - 32
        spacing: 12

        Repeater {
            model: Dashboard.node.clusters

            Rectangle {
                id: cluster

                required property string title
                required property string note
                required property CoreModel cores
                required property int coreCount
                readonly property bool detailed: coreCount <= 16
                readonly property int cell: detailed ? 104 : coreCount <= 64 ? 36 : 24

                width: Math.min(flow.width,
                                Math.max(24 + Math.min(coreCount, detailed ? 8 : 64) * (cell + 8) - 8,
                                         26 + words.implicitWidth))
                height: cells.y + cells.height + 12
                radius: Theme.radius
                color: Theme.dark ? Theme.raised : Theme.sunken
                border.width: 1
                border.color: Theme.line

                Row {
                    id: words
                    x: 13
                    y: 10
                    spacing: 10

                    Label {
                        id: clusterTitle
                        text: cluster.title
                        font.pixelSize: Theme.cardTitleSize
                        font.weight: Font.DemiBold
                    }

                    Label {
                        anchors.baseline: clusterTitle.baseline
                        width: Math.min(implicitWidth, flow.width - clusterTitle.width - 40)
                        text: cluster.note
                        color: Theme.muted
                        font.pixelSize: Theme.smallSize
                    }
                }

                Flow {
                    id: cells
                    x: 12
                    y: 38
                    width: parent.width - 24
                    spacing: cluster.detailed ? 8 : 4

                    Repeater {
                        model: cluster.cores

                        Rectangle {
                            id: core

                            required property int cpu
                            required property real load
                            required property string loadText
                            required property string frequencyText
                            required property bool capped
                            readonly property color tint: capped ? Theme.hot : Theme.accent

                            width: cluster.cell
                            height: cluster.detailed ? 64 : cluster.cell
                            radius: cluster.detailed ? 6 : 4
                            color: Theme.dark ? Theme.surface : Theme.surface
                            border.width: 1
                            border.color: Theme.line
                            clip: true
                            Accessible.role: Accessible.StaticText
                            Accessible.name: qsTr("CPU %1: load %2, %3").arg(cpu).arg(loadText)
                                             .arg(frequencyText)

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
                                x: 10
                                y: 8
                                text: "cpu" + core.cpu
                                color: Theme.muted
                                font.pixelSize: Theme.smallSize
                            }

                            Label {
                                visible: cluster.detailed
                                x: 10
                                y: 24
                                text: core.frequencyText
                                font.pixelSize: Theme.cardTitleSize
                                font.weight: Font.DemiBold
                                color: core.capped ? Theme.hot : Theme.text
                            }

                            Label {
                                visible: cluster.detailed
                                x: 10
                                y: 42
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
