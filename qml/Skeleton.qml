pragma ComponentBehavior: Bound
import QtQuick

// What the first frame shows: the rail and the head of the fleet page as shapes, where MainView will
// have them. Qt Quick alone, without text, because fonts and types take longer than a window.
Item {
    id: skeleton

    required property Ground ground

    component Shape: Rectangle {
        height: 34
        radius: 8
        color: skeleton.ground.surface
        border.width: 1
        border.color: skeleton.ground.line
    }

    Rectangle {
        width: 72
        height: parent.height
        color: skeleton.ground.surface

        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: skeleton.ground.line
        }

        Shape {
            x: 6
            y: 16
            width: 60
            height: 52
        }
    }

    Shape {
        x: 96 + 70
        y: 20
        width: parent.width - x - 24
    }
}
