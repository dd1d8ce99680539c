import QtQuick
import Lifang.Controls
import Lifang.Ui

Row {
    id: root

    required property string caption
    default property alias sample: swatch.data

    spacing: 8

    Item { id: swatch; width: 22; height: 14; anchors.verticalCenter: parent.verticalCenter }
    Text {
        text: root.caption
        color: Theme.text
        font.pixelSize: Theme.small + 1
        anchors.verticalCenter: parent.verticalCenter
    }
}
