import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// The rules of the plan, each with a button that drops it.
ColumnLayout {
    id: root

    required property Workspace workspace
    property bool open

    spacing: 2
    Layout.fillWidth: true

    RuleList { id: rules; workspace: root.workspace }
    SmallButton {
        text: (root.open ? "▾ " : "▸ ") + qsTr("Rules: %1").arg(rules.count)
        enabled: rules.count > 0
        tip: qsTr("List them")
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? rules : null
        delegate: PlaceRow {
            id: row
            required property int index
            required property string text
            required property string note
            required property var compounds
            title: text
            detail: note
            onShown: root.workspace.sight.showCompounds(compounds)
            SmallButton { text: "×"; tip: qsTr("Drop this rule"); Accessible.name: qsTr("Drop this rule"); onClicked: rules.remove(row.index) }
        }
    }
}
