import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.PlanData

// A plan made from data: files, layers, columns, what is wanted, what the data come to, and the run.
Card {
    id: root

    required property Workspace workspace
    property int step: 0
    readonly property PlanData planData: inputs
    signal closed()
    signal planned()
    signal filesWanted()
    signal outputWanted(url suggested)
    signal profileWanted()

    function addFiles(files: list<url>) { inputs.addFiles(files); }
    function chooseOutput(file: url) { inputs.chooseOutput(file); }
    function chooseProfile(file: url) { inputs.demand.chooseProfile(file); }

    // However one comes to the last step, it has something to tell.
    onStepChanged: if (step === 4 && !inputs.checked && !inputs.working && inputs.demand.problem === "") inputs.check()

    PlanData {
        id: inputs
        workspace: root.workspace
        onPlanned: root.planned()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            PlainText {
                text: qsTr("Plan from data")
                color: Theme.accent
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            FlatButton { text: "×"; Accessible.name: qsTr("Close"); onClicked: root.closed() }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        RowLayout {
            spacing: Theme.margin
            Layout.minimumHeight: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            StepList {
                steps: [{ title: qsTr("Files"), ready: true }, { title: qsTr("Layers"), ready: inputs.surveyed },
                        { title: qsTr("Columns"), ready: inputs.surveyed }, { title: qsTr("Demand"), ready: inputs.surveyed },
                        { title: qsTr("Data check"), ready: inputs.surveyed && inputs.demand.problem === "" }]
                current: root.step
                onChosen: (step) => root.step = step
                Layout.preferredWidth: Theme.px(150)
                Layout.alignment: Qt.AlignTop
            }
            StackLayout {
                currentIndex: root.step
                Layout.minimumHeight: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                FilesStep { planData: inputs; onFilesWanted: root.filesWanted() }
                LayersStep { planData: inputs }
                ColumnsStep { planData: inputs }
                DemandStep { planData: inputs; onOutputWanted: root.outputWanted(inputs.outputUrl); onProfileWanted: root.profileWanted() }
                CheckStep { planData: inputs }
            }
        }
        PlainText {
            visible: inputs.problem !== ""
            text: inputs.problem
            color: Theme.warningText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            PlainText {
                text: inputs.working ? Array.of(root.workspace.jobs.title, root.workspace.jobs.stage).filter((part) => part !== "").join(" · ") : ""
                color: Theme.quietText
                font.pixelSize: Theme.normal
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            FlatButton { visible: inputs.working; text: qsTr("Stop"); onClicked: inputs.stop() }
            FlatButton { visible: root.step > 0; text: qsTr("Back"); onClicked: root.step -= 1 }
            FlatButton {
                visible: root.step < 4
                text: qsTr("Next")
                prominent: true
                enabled: inputs.surveyed && !inputs.working && (root.step < 3 || inputs.demand.problem === "")
                onClicked: root.step += 1
            }
            FlatButton {
                visible: root.step === 4
                text: qsTr("Make the plan")
                prominent: true
                enabled: inputs.checked && !inputs.working && inputs.output !== ""
                onClicked: inputs.plan()
            }
        }
    }
}
