import QtQuick
import Lifang.Map
import Lifang.Controls
import Lifang.Ui

Column {
    id: root

    required property MapItem map

    spacing: 4

    FlatButton { text: "+"; width: Theme.control; onClicked: root.map.zoomBy(1.5, root.map.width / 2, root.map.height / 2) }
    FlatButton { text: "−"; width: Theme.control; onClicked: root.map.zoomBy(1 / 1.5, root.map.width / 2, root.map.height / 2) }
    FlatButton { text: "⤢"; width: Theme.control; onClicked: root.map.fit(); Accessible.name: qsTr("Whole district") }
}
