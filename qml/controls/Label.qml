import QtQuick

// Text in the colours and sizes of the theme. Never rich text: names and errors come from boards.
Text {
    color: Theme.text
    font.pixelSize: Theme.bodySize
    textFormat: Text.PlainText
    elide: Text.ElideRight
    renderType: Text.QtRendering
}
