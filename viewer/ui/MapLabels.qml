import QtQuick
import Lifang.Map
import Lifang.Controls
import Lifang.Ui

// Code and floor area of every unit that has room for them. Sizes are those LabelModel measures with.
Item {
    id: root

    required property MapItem map

    Repeater {
        model: root.map.visibleLabels

        delegate: Column {
            id: label

            required property int unit
            required property string title
            required property string detail
            required property double centreX
            required property double centreY
            readonly property bool quiet: root.map.chosenUnits.length > 0 && !root.map.chosenUnits.includes(unit)

            // whole pixels keep the letters sharp
            x: Math.round(centreX - width / 2)
            y: Math.round(centreY - height / 2)
            opacity: quiet ? 0.45 : 1

            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                text: label.title
                color: Theme.labelText
                style: Text.Outline
                styleColor: Theme.labelHalo
                font.pixelSize: 13
                font.weight: Font.DemiBold
                renderType: Text.NativeRendering
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: label.detail !== ""
                text: label.detail
                color: Theme.labelText
                style: Text.Outline
                styleColor: Theme.labelHalo
                font.pixelSize: 12
                renderType: Text.NativeRendering
            }
        }
    }
}
