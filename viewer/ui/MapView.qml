import QtQuick
import Lifang.Map
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

// The map with its labels, and the hands that work on it; fills the window.
MapItem {
    id: root

    required property Workspace workspace
    readonly property MapHands hands: hands

    scene: workspace.session.scene
    layout: workspace.session.layout
    labels: workspace.session.unitLabels
    selectedUnit: workspace.selection.unit
    hoveredUnit: workspace.selection.hoveredUnit
    onViewChanged: workspace.sight.move(centre, metersPerPixel)
    clip: true

    Connections {
        target: root.workspace.sight
        function onMoved() { root.lookAt(root.workspace.sight.centre, root.workspace.sight.metersPerPixel); }
        function onAsked(box) { root.showBox(box); }
    }
    MapLabels { anchors.fill: parent; map: root }
    MapHands {
        id: hands
        anchors.fill: parent
        focus: true
        workspace: root.workspace
        map: root
    }
}
