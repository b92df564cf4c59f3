pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollcall.App

// Which columns the table shows.
AppMenu {
    id: menu

    function ask(below: Item) {
        choices.model = Dashboard.table.choices()
        popup(below, -Theme.px(180), below.height + Theme.px(6))
    }

    objectName: "columnMenu"

    Instantiator {
        id: choices
        delegate: AppMenuItem {
            required property var modelData
            required property int index

            text: modelData?.title ?? ""
            checkable: true
            checked: modelData?.shown === true
            Accessible.checkable: true
            Accessible.checked: checked
            onTriggered: Dashboard.table.show(index, checked)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as T.MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as T.MenuItem)
    }

    AppMenuItem {
        text: qsTr("As at first")
        onTriggered: Dashboard.table.resetLayout()
    }
}
