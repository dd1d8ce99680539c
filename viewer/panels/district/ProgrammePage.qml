import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.District

// Which units are started when; another budget or other started units are tried without changing the plan.
ColumnLayout {
    id: root

    required property Workspace workspace

    spacing: 6

    ProgrammeModel { id: programme; workspace: root.workspace }

    PlainText {
        text: qsTr("The order follows need, benefit and readiness with the weights of the profile; a year's batch is the best that its budget pays.")
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 6
        TextEntry {
            id: budget
            hint: programme.budget !== "" ? qsTr("Budget a year: %1").arg(programme.budget) : qsTr("Budget a year, in yuan")
            onAccepted: programme.tryBudget(text)
            Layout.fillWidth: true
        }
        FlatButton { text: qsTr("Try"); implicitHeight: Theme.control; enabled: !programme.working; onClicked: programme.tryBudget(budget.text) }
        FlatButton {
            text: qsTr("Back")
            Accessible.name: qsTr("Back to the plan's own programme")
            implicitHeight: Theme.control
            enabled: programme.tried
            onClicked: { budget.clear(); programme.restore(); }
        }
    }
    FlatButton {
        visible: programme.tried
        text: qsTr("Store")
        tip: qsTr("Stores the layout with this programme in the plan, as a new layout")
        enabled: !programme.working && programme.problem === ""
        onClicked: programme.store()
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: programme.problem !== "" ? programme.problem : programme.tried ? qsTr("A trial: until it is stored, the plan keeps its own programme.") : ""
        color: programme.problem !== "" ? Theme.warningText : Theme.quietText
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: Array.from(programme.batches).join("\n")
        color: Theme.text
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        maximumLineCount: 8
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    RowLayout {
        PlainText {
            text: programme.count > 0 ? qsTr("Tick what has been started.") : qsTr("No programme was made of this layout.")
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            Layout.fillWidth: true
        }
        Choice {
            choices: [{ value: ProgrammeModel.ByPlace, text: qsTr("by place") }, { value: ProgrammeModel.ByYear, text: qsTr("by year") },
                { value: ProgrammeModel.ByCost, text: qsTr("by cost") }, { value: ProgrammeModel.ByScore, text: qsTr("by score") },
                { value: ProgrammeModel.ByCode, text: qsTr("by code") }]
            value: programme.order
            Accessible.name: qsTr("Order")
            onChosen: (value) => programme.order = value
            Layout.preferredWidth: Theme.px(112)
        }
    }
    ListView {
        model: programme
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.name: qsTr("Programme")
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: ProgrammeRow {
            width: ListView.view.width
            onMarked: (started) => programme.setStarted(unit, started)
            onClicked: {
                root.workspace.selection.chooseUnit(unit);
                root.workspace.sight.showUnit(unit);
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
}
