import QtQuick
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels
import Lifang.Panels.Edit
import Lifang.Panels.Layers
import Lifang.Ui

// The map and what floats on it: layouts and units at the left, one panel at the right.
Item {
    id: root

    required property Workspace workspace
    required property Settings settings
    readonly property alias map: map
    readonly property string openPanel: settings.panel

    // lists and a panel beside each other only where the map keeps enough room between them
    readonly property int dockRoom: openPanel !== "" ? Theme.dockWidth + Theme.gap : 0
    readonly property int mapRoom: width - dockRoom - Theme.railWidth - 3 * Theme.margin
    readonly property bool hasRoomForLists: mapRoom - Theme.panelWidth >= Theme.px(360)

    // done(picture): the map with what lies on it, as it is seen
    function takePicture(done: var) { map.grabToImage((result) => done(result.image)); }
    function zoomBy(factor: double) { map.zoomBy(factor, map.width / 2, map.height / 2); }

    PanelRegistry { id: panels }
    Connections {
        target: root.workspace.language
        function onChanged() { panels.refresh(); }
    }
    MapView {
        id: map
        objectName: "map"
        anchors.fill: parent
        workspace: root.workspace
        leftInset: side.visible ? side.width + Theme.margin : 0
        covers: Array.of(side, rail, dock, strip, measureCard, hintLine, legend, mapTools, northArrow, scaleBar).filter((card) => card.visible).map((card) => Qt.rect(card.x, card.y, card.width, card.height))
        rightInset: rail.visible ? root.width - (dock.visible ? dock.x : rail.x) : 0
    }
    SidePanel {
        id: side
        visible: root.workspace.hasPlan && root.hasRoomForLists
        width: Theme.panelWidth
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        workspace: root.workspace
        map: map
    }
    PanelRail {
        id: rail
        visible: root.workspace.hasPlan
        registry: panels
        open: root.openPanel
        room: root.height - 2 * Theme.margin
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        onChosen: (panelId) => Actions.trigger("panel." + panelId)
    }
    PanelDock {
        id: dock
        visible: root.workspace.hasPlan && open !== ""
        workspace: root.workspace
        registry: panels
        open: root.openPanel
        width: Math.max(Theme.dockWidth, Math.min(implicitWidth, rail.x - strip.x - strip.width - 2 * Theme.margin))
        anchors { right: rail.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin; rightMargin: Theme.gap }
        onClosed: root.settings.panel = ""
    }
    ToolStrip {
        id: strip
        visible: root.workspace.hasPlan
        anchors { left: side.visible ? side.right : parent.left; top: parent.top; margins: Theme.margin }
    }
    MeasureCard {
        id: measureCard
        measure: map.hands.measure
        language: root.workspace.language
        anchors { left: strip.left; top: strip.bottom; topMargin: Theme.gap }
    }
    HintLine {
        id: hintLine
        hint: root.workspace.hasPlan ? map.hands.hint : ""
        widest: scaleBar.x - map.leftInset - 4 * Theme.margin
        anchors { left: side.visible ? side.right : parent.left; bottom: parent.bottom; margins: Theme.margin }
    }
    StrokeCard {
        painting: map.hands.painting
        pointer: map.hands.pointer
        room: hoverCard.room
    }
    MapMenu { id: mapMenu; objectName: "mapMenu" }
    Connections {
        target: map.hands
        function onMenuRequested(at) { mapMenu.popup(map, at); }
    }
    HoverCard {
        id: hoverCard
        visible: shown && !map.hands.painting.shown && !mapMenu.visible
        workspace: root.workspace
        map: map
        pointer: map.hands.pointer
        room: Qt.rect(map.leftInset, strip.y + strip.height, map.width - map.leftInset - map.rightInset, map.height - strip.y - strip.height)
    }
    Legend {
        id: legend
        visible: root.workspace.hasPlan
        // folded where it would cover the district; what the colours of units say is worth some of it
        open: root.height >= Theme.px(root.workspace.look.fillBy !== "" ? 480 : 640)
            && root.mapRoom - map.leftInset >= Theme.px(root.workspace.look.fillBy !== "" ? 560 : 720)
        anchors { right: dock.visible ? dock.left : rail.left; bottom: parent.bottom; margins: Theme.margin; rightMargin: Theme.gap }
        workspace: root.workspace
        map: map
        room: root.height - mapTools.height - 2 * Theme.margin - Theme.gap
    }
    MapTools {
        id: mapTools
        visible: root.workspace.hasPlan
        map: map
        anchors { right: legend.right; bottom: legend.top; bottomMargin: Theme.gap }
    }
    NorthArrow {
        id: northArrow
        visible: root.workspace.hasPlan
        anchors { right: scaleBar.left; bottom: parent.bottom; margins: Theme.margin }
    }
    ScaleBar {
        id: scaleBar
        visible: root.workspace.hasPlan
        metersPerPixel: map.metersPerPixel
        language: root.workspace.language
        anchors { right: legend.left; bottom: parent.bottom; margins: Theme.margin }
    }
}
