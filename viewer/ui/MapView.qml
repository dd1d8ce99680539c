import QtQuick
import Lifang.Map
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

// The map with its labels, and the hands that work on it; fills the window.
MapItem {
    id: root

    required property Workspace workspace
    property var covers: []  // rectangles of the cards on the map: nothing is written below them
    readonly property MapHands hands: hands

    ground: workspace.ground
    layout: workspace.layout
    chosenUnits: workspace.selection.level === Selection.Units ? workspace.selection.units : []
    chosenCompounds: workspace.selection.level === Selection.Compounds ? workspace.selection.compounds : []
    hoveredUnit: workspace.selection.hoveredUnit
    hoveredCompound: hands.ringed >= 0 ? hands.ringed
        : workspace.selection.level === Selection.Compounds ? workspace.selection.hoveredCompound : -1
    styleName: Theme.mapStyle
    fillBy: workspace.look.fillBy
    layers.choice: workspace.look.layers
    added: workspace.added.layers
    unserved: Array.from(workspace.marks.unserved).concat(Array.from(workspace.gates.concerned))
    serviceAreas: workspace.marks.areas
    hiddenKinds: workspace.marks.hiddenKinds
    walkMeters: workspace.marks.walk
    onViewChanged: workspace.sight.move(centre, metersPerPixel)
    differing: hands.movers
    breaks: hands.breaks
    clip: true

    Connections {
        target: root.workspace.sight
        function onMoved() { root.lookAt(root.workspace.sight.centre, root.workspace.sight.metersPerPixel); }
        function onAsked(box) { root.showBox(box); }
    }

    Connections {
        target: root.workspace.language
        function onChanged() { root.layers.translate(); }
    }

    LabelItem {
        objectName: "labels"
        anchors.fill: parent
        map: root
        unitTexts: root.workspace.session.unitLabels
        textScale: Theme.scale
        covers: root.covers
    }
    MapStations { anchors.fill: parent; map: root; marks: root.workspace.marks }
    MapHands {
        id: hands
        anchors.fill: parent
        workspace: root.workspace
        map: root
    }
    MapGates { anchors.fill: parent; map: root; gates: root.workspace.gates; toolbox: root.workspace.toolbox }
}
