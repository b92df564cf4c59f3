import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: menu

    implicitWidth: Theme.px(220)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.px(5)
    margins: Theme.px(8)
    overlap: 1

    delegate: AppMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
    }
}
