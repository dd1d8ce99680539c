import QtQuick
import Lifang.Controls

// A sheet of paper on the map. Takes the pointer, so that what lies below is neither hovered nor dragged.
Rectangle {
    color: Theme.card
    border.color: Theme.cardEdge
    border.width: Theme.edge
    radius: Theme.radius

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: (wheel) => wheel.accepted = true
    }
}
