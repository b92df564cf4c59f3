import QtQuick

// Something that is made when it is first asked for, or first wanted, and then stays. It is given by
// its file, since a type that is named in a document is compiled with it, and with all that it
// imports.
Loader {
    id: later

    property bool wanted: false

    function get(): QtObject {
        active = true
        return item
    }

    active: false
    onWantedChanged: {
        if (wanted)
            active = true
    }
}
