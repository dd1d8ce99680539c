import QtQuick
import Lifang.Controls
import Lifang.Model
import Lifang.Panels
import Lifang.Ui

// The map and what floats on it: layouts and units at the left, one panel at the right.
Item {
    id: root

    required property Workspace workspace
    readonly property Session session: workspace.session
    readonly property alias map: map
    property string openPanel
    signal openRequested()

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
        rightInset: rail.visible ? root.width - (dock.visible ? dock.x : rail.x) : 0
    }
    SidePanel {
        id: side
        visible: root.workspace.hasPlan
        width: Theme.panelWidth
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        workspace: root.workspace
        map: map
        onOpenRequested: root.openRequested()
    }
    PanelRail {
        id: rail
        visible: root.workspace.hasPlan
        registry: panels
        open: root.openPanel
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        onChosen: (panelId) => root.openPanel = root.openPanel === panelId ? "" : panelId
    }
    PanelDock {
        id: dock
        visible: root.workspace.hasPlan && open !== ""
        workspace: root.workspace
        registry: panels
        open: root.openPanel
        anchors { right: rail.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin; rightMargin: Theme.gap }
        onClosed: root.openPanel = ""
    }
    Card {
        id: outsider
        readonly property string reason: root.session.outOfScopeText(root.workspace.selection.hoveredCompound)
        visible: root.session.figures.unit < 0 && reason !== ""
        width: 264
        height: explanation.implicitHeight + 24
        anchors { right: dock.visible ? dock.left : rail.left; top: parent.top; margins: Theme.margin }
        Text {
            id: explanation
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 14 }
            text: root.session.compoundName(root.workspace.selection.hoveredCompound) + "\n" + qsTr("Out of scope: %1").arg(outsider.reason)
            color: Theme.text
            font.pixelSize: Theme.normal
            lineHeight: 1.3
            wrapMode: Text.Wrap
        }
    }
    Legend {
        id: legend
        visible: root.workspace.hasPlan
        anchors { right: dock.visible ? dock.left : parent.right; bottom: parent.bottom; margins: Theme.margin }
        hasViolations: root.session.hasViolations
        hasRailway: root.session.hasRailway
        hasOutOfScope: root.session.hasOutOfScope
    }
    MapTools {
        visible: root.workspace.hasPlan
        map: map
        anchors { right: legend.right; bottom: legend.top; bottomMargin: Theme.gap }
    }
    ScaleBar {
        visible: root.workspace.hasPlan
        metersPerPixel: map.metersPerPixel
        language: root.workspace.language
        anchors { right: legend.left; bottom: parent.bottom; margins: Theme.margin }
    }
}
