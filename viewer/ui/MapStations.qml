import QtQuick
import Lifang.Controls
import Lifang.Map
import Lifang.Model

// Stations that are being placed, as signs on the map. They take no pointer: the tool does.
Item {
    id: root

    required property MapItem map
    required property Marks marks
    readonly property point middle: Qt.point((map.leftInset + map.width - map.rightInset) / 2, map.height / 2)

    Repeater {
        model: root.marks.stations
        delegate: Rectangle {
            required property point modelData
            x: root.middle.x + (modelData.x - root.map.centre.x) / root.map.metersPerPixel - width / 2
            y: root.middle.y - (modelData.y - root.map.centre.y) / root.map.metersPerPixel - height / 2
            width: 1.5 * Theme.large
            height: width
            radius: width / 2
            color: Theme.accent
            border.color: Theme.labelHalo
            border.width: 2
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Station that is being placed")
            PlainText {
                anchors.centerIn: parent
                text: "⌂"
                color: Theme.labelHalo
                font.pixelSize: Theme.normal
            }
        }
    }
}
