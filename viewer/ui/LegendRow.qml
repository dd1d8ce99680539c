import QtQuick
import Lifang.Controls
import Lifang.Ui

Row {
    id: root

    required property string caption
    default property alias sample: swatch.data

    spacing: Theme.px(8)

    Item { id: swatch; width: Theme.px(22); height: Theme.px(14); anchors.verticalCenter: parent.verticalCenter }
    Text {
        text: root.caption
        color: Theme.text
        font.pixelSize: Theme.small + 1
        anchors.verticalCenter: parent.verticalCenter
    }
}
