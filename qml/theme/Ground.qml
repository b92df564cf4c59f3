import QtQuick

// The colours of the bare window, apart from the other tokens of Theme.qml, because they are needed
// before there is a Dashboard to ask.
QtObject {
    property bool dark: true
    readonly property color bg: dark ? "#0F1318" : "#F4F6F8"
    readonly property color surface: dark ? "#171C23" : "#FFFFFF"
    readonly property color line: dark ? "#303A47" : "#D5DCE3"
}
