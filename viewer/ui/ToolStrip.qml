import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Model

// The tools of the map: one is at hand.
Card {
    id: root

    required property Toolbox toolbox

    implicitWidth: row.implicitWidth + 8
    implicitHeight: row.implicitHeight + 8

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2

        Repeater {
            model: [
                { tool: Toolbox.Select, name: qsTr("Choose"), key: "S", tip: qsTr("Click a unit or compound. Drag moves the map, Shift and drag chooses a rectangle.") },
                { tool: Toolbox.Lasso, name: qsTr("Lasso"), key: "L", tip: qsTr("Draw around compounds to choose them") },
                { tool: Toolbox.Paint, name: qsTr("Paint"), key: "P", tip: qsTr("Move compounds to another unit by painting over them") },
                { tool: Toolbox.Split, name: qsTr("Split line"), key: "X", tip: qsTr("Draw a line that splits a unit") },
                { tool: Toolbox.Measure, name: qsTr("Measure"), key: "D", tip: qsTr("Length and area along clicks") }
            ]
            delegate: FlatButton {
                id: button
                required property var modelData
                readonly property bool current: root.toolbox.tool === modelData.tool
                text: modelData.name
                prominent: current
                implicitHeight: 28
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.name
                Accessible.description: modelData.tip
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: root.toolbox.tool = modelData.tool
                ToolTip.visible: hovered
                ToolTip.delay: Theme.patient
                ToolTip.text: modelData.tip + "  " + modelData.key
                Shortcut { sequence: button.modelData.key; onActivated: root.toolbox.tool = button.modelData.tool }
            }
        }
    }
}
