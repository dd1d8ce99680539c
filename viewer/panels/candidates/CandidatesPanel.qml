import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Candidates

// The candidate layouts: what each is good at, and what they trade for what; a brush on the chart filters the list.
Item {
    id: root

    required property Workspace workspace
    property string chart: "axes"

    implicitHeight: Theme.px(480)

    CandidateModel { id: candidates; workspace: root.workspace; active: root.visible }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        RowLayout {
            visible: candidates.axes.count > 1
            spacing: 6
            Choice {
                choices: [{ value: "axes", text: qsTr("all figures") }, { value: "scatter", text: qsTr("two figures") },
                    { value: "", text: qsTr("no chart") }]
                value: root.chart
                Accessible.name: qsTr("Chart")
                onChosen: (value) => root.chart = value
                Layout.fillWidth: true
            }
            FlatButton {
                text: qsTr("Clear")
                Accessible.name: qsTr("Clear what filters the list")
                enabled: candidates.axes.brushed
                implicitHeight: Theme.control
                onClicked: candidates.axes.clearBrushes()
            }
        }
        PlainText {
            visible: root.chart !== "" && candidates.axes.count > 1
            text: qsTr("The better end is on the right. Drag on a line to keep the layouts within.")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ParallelAxes {
            visible: root.chart === "axes" && candidates.axes.count > 1
            candidates: candidates
            shown: root.workspace.shown
            onChosen: (number) => root.workspace.shown = number
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.height * 0.5)
        }
        TradeScatter {
            visible: root.chart === "scatter" && candidates.axes.count > 1
            candidates: candidates
            shown: root.workspace.shown
            onChosen: (number) => root.workspace.shown = number
            Layout.fillWidth: true
            Layout.preferredHeight: root.height * 0.42
        }
        RowLayout {
            spacing: 6
            PlainText {
                text: candidates.count < candidates.all ? qsTr("%1 of %2 layouts").arg(candidates.count).arg(candidates.all)
                                                        : qsTr("%n layout(s)", "", candidates.all)
                color: Theme.quietText
                font.pixelSize: Theme.small + 1
                Layout.fillWidth: true
            }
            Choice {
                choices: candidates.orders
                value: candidates.order
                Accessible.name: qsTr("Best first by")
                onChosen: (value) => candidates.order = value
                Layout.preferredWidth: Theme.px(160)
            }
        }
        ListView {
            id: list
            model: candidates
            clip: true
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.name: qsTr("Candidate layouts")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: CandidateRow {
                width: ListView.view.width
                workspace: root.workspace
                current: root.workspace.shown === number
                onClicked: root.workspace.shown = number
            }
            ScrollBar.vertical: SlimScrollBar { }
            PlainText {
                anchors.centerIn: parent
                visible: list.count === 0 && candidates.all > 0
                text: qsTr("No layout stands within all brushes.")
                color: Theme.quietText
                font.pixelSize: Theme.normal
            }
        }
    }
}
