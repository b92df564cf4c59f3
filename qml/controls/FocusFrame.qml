import QtQuick

// Shows that `of`, which it lies over, has the focus: for lists and what scrolls as a whole, whose
// rows say so only once one of them is current.
Rectangle {
    required property Item of

    anchors.fill: of
    visible: of.activeFocus
    color: "transparent"
    radius: Theme.radius
    border.width: 2
    border.color: Theme.accent
}
