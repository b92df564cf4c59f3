pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rollcall.App

// The title of a group and what is told of it, in the first cell of its line and over all of them.
// Nothing is made for the cells of nodes, which have no title.
Loader {
    id: heading

    required property string title
    required property string note

    y: 14
    active: title.length > 0
    sourceComponent: RowLayout {
        spacing: 10

        Label {
            Layout.maximumWidth: heading.width * 0.6
            text: heading.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text + ", " + heading.note
        }

        Label {
            Layout.fillWidth: true
            text: heading.note
            color: Theme.muted
            font.pixelSize: Theme.secondarySize
            Accessible.ignored: true
        }
    }
}
