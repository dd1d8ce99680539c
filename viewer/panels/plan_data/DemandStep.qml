import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// What is wanted of the plan, and where it goes.
ColumnLayout {
    id: root

    required property PlanData planData
    signal outputWanted()

    spacing: Theme.gap

    GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Text { text: qsTr("Policy profile"); color: Theme.text; font.pixelSize: Theme.normal }
        Choice {
            choices: Array.from(root.planData.profiles).map((name) => ({ value: name, text: name }))
            value: root.planData.profile
            Accessible.name: qsTr("Policy profile")
            onChosen: (value) => root.planData.profile = value
            Layout.fillWidth: true
        }
        Text { text: qsTr("Floor area of a unit, m²"); color: Theme.text; font.pixelSize: Theme.normal }
        RowLayout {
            Layout.fillWidth: true
            TextEntry { hint: qsTr("least"); text: root.planData.leastArea; onEdited: (text) => root.planData.leastArea = text; Layout.fillWidth: true }
            TextEntry { hint: qsTr("target"); text: root.planData.targetArea; onEdited: (text) => root.planData.targetArea = text; Layout.fillWidth: true }
            TextEntry { hint: qsTr("greatest"); text: root.planData.greatestArea; onEdited: (text) => root.planData.greatestArea = text; Layout.fillWidth: true }
        }
        Item { implicitWidth: 1; implicitHeight: 1 }
        Text {
            text: qsTr("Empty fields take the profile's values.")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Text { text: qsTr("Community borders"); color: Theme.text; font.pixelSize: Theme.normal }
        Tick {
            text: qsTr("Units may cross them")
            checked: root.planData.acrossCommunities
            onToggled: root.planData.acrossCommunities = checked
        }
        Text { text: qsTr("Plan file"); color: Theme.text; font.pixelSize: Theme.normal }
        RowLayout {
            Layout.fillWidth: true
            TextEntry { hint: qsTr("Where the plan is written"); text: root.planData.output; onEdited: (text) => root.planData.output = text; Layout.fillWidth: true }
            FlatButton { text: qsTr("Choose…"); onClicked: root.outputWanted() }
        }
        Item { visible: root.planData.outputExists; implicitWidth: 1; implicitHeight: 1 }
        Tick {
            visible: root.planData.outputExists
            text: qsTr("The file is there already: replace it")
            checked: root.planData.overwrites
            onToggled: root.planData.overwrites = checked
        }
    }
    Item { Layout.fillHeight: true }
}
