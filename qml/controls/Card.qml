import QtQuick

// A surface with a thin line around it.
Rectangle {
    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.line
}
