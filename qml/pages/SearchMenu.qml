pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollcall.App

// The searches that are kept, and the one that could be.
AppMenu {
    id: menu

    property string search
    property bool understood: true
    readonly property bool kept: Array.from(Dashboard.settings.searches).includes(search)

    implicitWidth: Theme.px(360)
    objectName: "searchMenu"

    AppMenuItem {
        objectName: "keepThis"
        implicitWidth: Theme.px(350)
        text: menu.kept ? qsTr("Forget this search") : qsTr("Keep this search")
        enabled: menu.search.length > 0 && menu.understood
        onTriggered: {
            if (menu.kept)
                Dashboard.settings.forgetSearch(menu.search)
            else
                Dashboard.settings.keepSearch(menu.search)
        }
    }

    Instantiator {
        model: Dashboard.settings.searches
        delegate: AppMenuItem {
            required property string modelData

            implicitWidth: Theme.px(350)
            text: modelData
            onTriggered: Dashboard.nodes.searchText = modelData
        }
        onObjectAdded: (index, object) => menu.insertItem(index + 1, object as T.MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as T.MenuItem)
    }
}
