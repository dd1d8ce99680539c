import QtQuick
import Lifang.Controls
import Lifang.Map

// A sample and what it stands for, or the heading of those below it.
Row {
    id: root

    required property string text
    required property var swatch
    required property bool isHeading

    spacing: Theme.px(8)
    Accessible.role: isHeading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: text

    SwatchItem {
        visible: !root.isHeading
        width: Theme.px(22)
        height: Theme.px(14)
        swatch: root.swatch
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        text: root.text
        color: Theme.text
        font.pixelSize: Theme.small + 1
        font.weight: root.isHeading ? Font.DemiBold : Font.Normal
        anchors.verticalCenter: parent.verticalCenter
    }
}
