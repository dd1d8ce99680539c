import QtQuick
import Lifang.Controls
import Lifang.Map
import Lifang.Map.Tools
import Lifang.Model
import Lifang.Panels.Edit
import Lifang.Ui

// What people do on the map: the tool at hand, and what it does to the workspace.
Item {
    id: root

    required property Workspace workspace
    required property MapItem map
    readonly property Selection selection: workspace.selection
    readonly property Toolbox toolbox: workspace.toolbox
    readonly property MapInput input: input
    readonly property PaintTool paint: paint
    readonly property LineTool line: line
    readonly property MeasureTool measure: measure
    readonly property PlaceTool place: place
    readonly property Painting painting: painting
    // marked on the map: what falls off its unit now or is to do so, and who would move
    readonly property var breaks: painting.shown ? painting.cutOff : unfinished.apart
    readonly property var movers: painting.shown ? painting.movers : unfinished.connector
    readonly property int ringed: input.activeFocus ? input.focusedCompound : -1  // the focus of the keyboard
    readonly property string hint: input.tool.hint
    property point pointer  // where the mouse is, in pixels
    signal menuRequested(point at)

    function choose(compound: int, unit: int, mode: int) {
        if (unit >= 0 && selection.level === Selection.Units) selection.chooseUnit(unit, mode);
        else selection.choose(compound, mode);
    }

    MapInput {
        id: input

        objectName: "mapInput"
        anchors.fill: parent
        focus: true  // alone in the window: keys are the map's until another control takes them
        map: root.map
        tool: [select, lasso, paint, line, measure, place][root.toolbox.tool]
        Accessible.role: Accessible.Canvas
        Accessible.name: focusedCompound < 0 ? qsTr("Map") : Array.of(facts.name, facts.unit, facts.outOfScope).concat(Array.from(facts.lines)).filter((part) => part !== "").join(", ")
        Accessible.description: root.hint
        onPointed: (compound, unit) => root.selection.hover(compound, unit)
        onPointerMoved: (at) => root.pointer = at
        onChosen: (compound, adds, toggles) => root.choose(compound, root.selection.unitOf(compound), adds ? Selection.Add : toggles ? Selection.Toggle : Selection.Replace)
        onEscaped: {
            if (root.toolbox.tool !== Toolbox.Select) root.toolbox.tool = Toolbox.Select;
            else root.selection.clear();
        }
        onMenuRequested: (compound, unit, at) => {
            if (!root.selection.isChosen(compound)) root.choose(compound, unit, Selection.Replace);
            root.menuRequested(at);
        }

        SelectTool {
            id: select
            onPicked: (compound, unit, toggles) => root.choose(compound, unit, toggles ? Selection.Toggle : Selection.Replace)
            onSwept: (compounds, adds, toggles) => root.selection.chooseAll(compounds, toggles ? Selection.Toggle : Selection.Add)
        }
        SelectTool {
            id: lasso
            lasso: true
            onPicked: (compound, unit, toggles) => root.selection.choose(compound, toggles ? Selection.Toggle : Selection.Replace)
            onSwept: (compounds, adds, toggles) => root.selection.chooseAll(compounds, toggles ? Selection.Toggle : adds ? Selection.Add : Selection.Replace)
        }
        PaintTool {
            id: paint
            brush: root.toolbox.brush
            brushName: root.toolbox.brushCode
            onBrushTaken: (unit) => root.toolbox.brush = unit
            onStroked: (compounds) => painting.stroke(compounds, brush)
            onReleased: (compounds) => painting.release(compounds, brush)
            onAbandoned: painting.abandon()
        }
        LineTool {
            id: line
            onDrawn: (drawn, units) => desk.splitAlong(drawn, units)
        }
        MeasureTool { id: measure }
        PlaceTool {
            id: place
            task: root.toolbox.task
            onPlaced: (x, y, compound, held) => root.toolbox.placed(compound, held)
        }

        PinchHandler {
            target: null
            property double before: 1
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                root.map.zoomBy(activeScale / before, centroid.position.x, centroid.position.y);
                before = activeScale;
            }
        }
    }
    Painting { id: painting; workspace: root.workspace }
    EditDesk { id: desk; workspace: root.workspace }
    UnfinishedList { id: unfinished; workspace: root.workspace }
    PlaceFacts {
        id: facts
        workspace: root.workspace
        compound: input.focusedCompound
    }
    SketchItem {
        anchors.fill: parent
        map: root.map
        tool: input.tool
        colour: Theme.accent
        halo: Theme.labelHalo
    }
}
