import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// Who is in no unit, why, and the units around that could take them.
ColumnLayout {
    id: root

    required property Workspace workspace
    property bool open

    spacing: 2
    Layout.fillWidth: true

    UnassignedList { id: unassigned; workspace: root.workspace; active: root.visible }
    SmallButton {
        text: (root.open ? "▾ " : "▸ ") + qsTr("In no unit: %1, of them in scope: %2").arg(unassigned.count).arg(unassigned.inScope)
        enabled: unassigned.count > 0
        tip: qsTr("List them")
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? unassigned : null
        delegate: PlaceRow {
            id: row
            required property int index
            required property int compound
            required property string name
            required property string why
            required property bool inScope
            required property var units
            required property var codes
            title: name
            detail: codes.length > 0 ? qsTr("%1; beside %2").arg(why).arg(Array.from(codes).join(", ")) : why
            onShown: {
                root.workspace.selection.choose(compound);
                root.workspace.sight.showCompounds([compound]);
            }
            Repeater {
                model: row.inScope ? row.units.length : 0
                delegate: SmallButton {
                    required property int index
                    text: row.codes[index]
                    tip: qsTr("Give it to unit %1").arg(row.codes[index])
                    onClicked: unassigned.join(row.index, row.units[index])
                }
            }
        }
    }
}
