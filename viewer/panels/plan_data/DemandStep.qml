import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// What is wanted of the plan, and where it goes.
ColumnLayout {
    id: root

    required property PlanData planData
    readonly property PlanDemand demand: planData.demand
    signal outputWanted()
    signal profileWanted()

    component Name: PlainText {
        color: Theme.text
        font.pixelSize: Theme.normal
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(6)
    }
    component Remark: PlainText {
        visible: text !== ""
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    component Area: ColumnLayout {
        id: area
        required property string name
        property alias text: entry.text
        required property string usual
        signal edited(string text)
        spacing: 1
        Remark { text: area.name }
        TextEntry {
            id: entry
            hint: area.usual
            Accessible.name: area.name
            onEdited: (text) => area.edited(text)
            Layout.fillWidth: true
        }
    }

    spacing: Theme.gap

    GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Name { text: qsTr("Policy profile") }
        ColumnLayout {
            spacing: Theme.px(4)
            RowLayout {
                Choice {
                    choices: Array.from(root.demand.profiles)
                    value: root.demand.profile
                    Accessible.name: qsTr("Policy profile")
                    onChosen: (value) => root.demand.profile = value
                    Layout.fillWidth: true
                }
                FlatButton { text: qsTr("Of a file…"); Accessible.name: qsTr("A profile of your own, of a file"); onClicked: root.profileWanted() }
            }
            Remark { text: root.demand.profileSource }
        }
        Name { text: qsTr("Floor area of a unit, m²") }
        ColumnLayout {
            spacing: Theme.px(4)
            RowLayout {
                Area { name: qsTr("least"); usual: root.demand.usualAreas[0]; text: root.demand.leastArea; onEdited: (text) => root.demand.leastArea = text; Layout.fillWidth: true }
                Area { name: qsTr("target"); usual: root.demand.usualAreas[1]; text: root.demand.targetArea; onEdited: (text) => root.demand.targetArea = text; Layout.fillWidth: true }
                Area { name: qsTr("greatest"); usual: root.demand.usualAreas[2]; text: root.demand.greatestArea; onEdited: (text) => root.demand.greatestArea = text; Layout.fillWidth: true }
            }
            Remark { text: qsTr("Empty fields take the profile's values, which stand there in grey.") }
        }
        Name { text: qsTr("Community borders") }
        Tick {
            text: qsTr("Units may cross them")
            checked: root.demand.acrossCommunities
            onToggled: root.demand.acrossCommunities = checked
        }
        Name { text: qsTr("Plan file") }
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
    PlainText {
        visible: text !== ""
        text: root.demand.problem
        color: Theme.warningText
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Item { Layout.fillHeight: true }
}
