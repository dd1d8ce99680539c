import QtQuick
import Lifang.Model
import Lifang.Ui

// The map and what floats on it.
Item {
    id: root

    required property Session session
    required property Language language
    readonly property alias map: map
    readonly property bool hasPlan: map.hasScene  // also while another is being opened
    signal openRequested()

    MapView {
        id: map
        objectName: "map"
        anchors.fill: parent
        session: root.session
        leftInset: panel.visible ? panel.width + Theme.margin : 0
    }
    SidePanel {
        id: panel
        visible: root.hasPlan
        width: Theme.panelWidth
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.margin }
        session: root.session
        language: root.language
        map: map
        onOpenRequested: root.openRequested()
    }
    Binding {
        target: root.session.figures
        property: "unit"
        value: map.selectedUnit >= 0 ? map.selectedUnit : map.hoveredUnit
    }
    UnitCard {
        width: 264
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        figures: root.session.figures
    }
    Card {
        id: outsider
        readonly property string reason: root.session.outOfScopeText(map.hoveredCompound)
        visible: root.session.figures.unit < 0 && reason !== ""
        width: 264
        height: explanation.implicitHeight + 24
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
        Text {
            id: explanation
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 14 }
            text: root.session.compoundName(map.hoveredCompound) + "\n" + qsTr("Out of scope: %1").arg(outsider.reason)
            color: Theme.text
            font.pixelSize: Theme.normal
            lineHeight: 1.3
            wrapMode: Text.Wrap
        }
    }
    Legend {
        id: legend
        visible: root.hasPlan
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        hasViolations: root.session.hasViolations
        hasRailway: root.session.hasRailway
        hasOutOfScope: root.session.hasOutOfScope
    }
    MapTools {
        visible: root.hasPlan
        map: map
        anchors { right: parent.right; bottom: legend.top; margins: Theme.margin; bottomMargin: Theme.gap }
    }
    ScaleBar {
        visible: root.hasPlan
        metersPerPixel: map.metersPerPixel
        language: root.language
        anchors { right: legend.left; bottom: parent.bottom; margins: Theme.margin }
    }
}
