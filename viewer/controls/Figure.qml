import QtQuick
import Lifang.Controls

// A number with its name below.
Column {
    id: root

    required property string value
    required property string caption

    spacing: 1

    Text {
        text: root.value
        color: Theme.text
        font.pixelSize: Theme.normal
        font.weight: Font.Medium
    }
    Text {
        text: root.caption
        color: Theme.quietText
        font.pixelSize: Theme.small
        width: root.width
        elide: Text.ElideRight
    }
}
