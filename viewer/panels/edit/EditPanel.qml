import QtQuick
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// What is done to the shown layout: commands on what is chosen, what is unfinished, who is in no unit, the rules.
Item {
    id: root

    required property Workspace workspace
    readonly property Selection selection: workspace.selection
    readonly property string brush: workspace.toolbox.brushCode

    implicitHeight: content.implicitHeight

    EditDesk { id: desk; workspace: root.workspace }

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.px(10)

        PlainText {
            text: root.selection.count === 0 ? qsTr("Choose units or compounds on the map, or paint with the brush (P).")
                : qsTr("%n compound(s) chosen", "", root.selection.count) + ", " + qsTr("in %n unit(s)", "", root.selection.units.length)
            color: Theme.text
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            text: root.brush === "" ? qsTr("No brush yet: choose a unit and take it (B).") : qsTr("Brush: unit %1").arg(root.brush)
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Refusal { desk: desk; workspace: root.workspace }
        EditSection {
            heading: qsTr("Units")
            EditButton { actionId: "unit.merge" }
            EditButton { actionId: "unit.split" }
            EditButton { actionId: "map.tool_split" }
            EditButton { actionId: "unit.new" }
        }
        EditSection {
            heading: qsTr("Compounds")
            EditButton { actionId: "unit.take_brush" }
            EditButton { actionId: "unit.move_to_brush" }
            EditButton { actionId: "unit.exclude" }
            EditButton { actionId: "unit.include" }
        }
        EditSection {
            heading: qsTr("Rules")
            EditButton { actionId: "unit.lock" }
            EditButton { actionId: "unit.unlock" }
            EditButton { actionId: "unit.lock_all" }
            EditButton { actionId: "unit.unlock_all" }
            EditButton { actionId: "unit.together" }
            EditButton { actionId: "unit.apart" }
            EditButton { actionId: "unit.pin" }
            EditButton { actionId: "unit.free" }
        }
        EditSection {
            heading: qsTr("Search")
            EditButton { actionId: "unit.repair" }
            EditButton { actionId: "unit.improve" }
            EditButton { actionId: "unit.improve_all" }
        }
        UnfinishedSection { workspace: root.workspace }
        UnassignedSection { workspace: root.workspace }
        RuleSection { workspace: root.workspace }
    }
}
