import QtQuick
import Lifang.Map
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

// The map with its labels; fills the window.
MapItem {
    id: root

    required property Workspace workspace

    scene: workspace.session.scene
    layout: workspace.session.layout
    labels: workspace.session.unitLabels
    selectedUnit: workspace.selection.unit
    hoveredUnit: workspace.selection.hoveredUnit
    onPicked: (compound, unit, toggles) => {
        const mode = toggles ? Selection.Toggle : Selection.Replace;
        if (unit >= 0 && workspace.selection.level === Selection.Units) workspace.selection.chooseUnit(unit, mode);
        else workspace.selection.choose(compound, mode);
    }
    onPointed: (compound, unit) => workspace.selection.hover(compound, unit)
    focus: true
    clip: true

    PinchHandler {
        target: null
        property double before: 1
        onActiveChanged: before = 1
        onActiveScaleChanged: {
            root.zoomBy(activeScale / before, centroid.position.x, centroid.position.y);
            before = activeScale;
        }
    }
    MapLabels { anchors.fill: parent; map: root }
}
