import QtQuick
import Lifang.Model
import Lifang.Map
import Lifang.Map.Tools
import Lifang.Controls
import Lifang.Panels.Compare

// The other layout on the same ground, at the same place and scale as the large map.
MapItem {
    id: root

    required property Workspace workspace
    required property Comparison comparison

    ground: workspace.ground
    layout: comparison.there
    styleName: Theme.mapStyle
    fillBy: workspace.look.fillBy
    layers.choice: workspace.look.layers
    clip: true
    onViewChanged: if (visible) workspace.sight.move(centre, metersPerPixel)
    onVisibleChanged: if (visible) follow()

    function follow() { if (workspace.sight.metersPerPixel > 0) lookAt(workspace.sight.centre, workspace.sight.metersPerPixel); }

    Component.onCompleted: follow()
    Connections {
        target: root.workspace.sight
        function onMoved() { if (root.visible) root.follow(); }
    }
    LabelItem {
        anchors.fill: parent
        map: root
        unitTexts: root.comparison.thereLabels
        textScale: Theme.scale
        covers: [Qt.rect(head.x, head.y, head.width, head.height)]
    }
    MapInput {
        anchors.fill: parent
        map: root
        tool: select
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Map of the layout %1").arg(root.comparison.thereName)
        onPointed: (compound) => root.workspace.selection.hover(compound, root.workspace.selection.unitOf(compound))
        onChosen: (compound, adds, toggles) => root.workspace.selection.choose(compound, adds ? Selection.Add : toggles ? Selection.Toggle : Selection.Replace)
        onEscaped: root.workspace.selection.clear()

        SelectTool {
            id: select
            onPicked: (compound, unit, toggles) => root.workspace.selection.choose(compound, toggles ? Selection.Toggle : Selection.Replace)
            onSwept: (compounds, adds, toggles) => root.workspace.selection.chooseAll(compounds, toggles ? Selection.Toggle : Selection.Add)
        }
    }
    Rectangle {
        id: head
        anchors { left: parent.left; top: parent.top; margins: 6 }
        width: caption.implicitWidth + 12
        height: caption.implicitHeight + 6
        radius: 4
        color: Theme.card
        opacity: 0.9
        PlainText {
            id: caption
            anchors.centerIn: parent
            text: root.comparison.thereName
            color: Theme.accent
            font.pixelSize: Theme.small + 1
            font.weight: Font.DemiBold
        }
    }
}
