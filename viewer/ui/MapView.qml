import QtQuick
import Lifang.Map
import Lifang.Model
import Lifang.Ui

// The map with its labels; fills the window.
MapItem {
    id: root

    required property Session session

    scene: session.scene
    layout: session.layout
    labels: session.unitLabels
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
