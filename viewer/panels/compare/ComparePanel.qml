import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Compare

// The shown layout against another one: a second map that moves with the first, who moves, and which figures differ.
Item {
    id: root

    required property Workspace workspace
    property string page: "moves"

    implicitWidth: Theme.px(460)
    implicitHeight: Theme.px(480)

    Comparison { id: comparison; workspace: root.workspace; active: root.visible }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        PlainText {
            visible: comparison.other < 0
            text: qsTr("The plan has one layout: there is nothing to compare it with.")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: comparison.other >= 0
            spacing: 6
            PlainText {
                text: qsTr("%1 against").arg(comparison.hereName)
                color: Theme.text
                font.pixelSize: Theme.normal
                elide: Text.ElideRight
                Layout.maximumWidth: root.width * 0.5
            }
            Choice {
                choices: comparison.choices
                value: comparison.other
                Accessible.name: qsTr("Layout to compare with")
                onChosen: (value) => comparison.other = value
                Layout.fillWidth: true
            }
            FlatButton {
                text: "⇄"
                Accessible.name: qsTr("Show the other layout on the large map")
                implicitHeight: Theme.control
                onClicked: root.workspace.shown = comparison.other
            }
        }
        SecondMap {
            visible: comparison.other >= 0
            workspace: root.workspace
            comparison: comparison
            Layout.fillWidth: true
            Layout.preferredHeight: root.height * 0.42
        }
        PlainText {
            visible: text !== ""
            text: comparison.summary
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Tabs {
            visible: comparison.other >= 0
            pages: [{ value: "moves", text: qsTr("What moves (%1)").arg(comparison.moves.count) }, { value: "figures", text: qsTr("Figures") }]
            value: root.page
            onChosen: (value) => root.page = value
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.page === "moves" && comparison.moves.count > 0
            Choice {
                choices: [{ value: MoveList.ByUnit, text: qsTr("by unit") }, { value: MoveList.ByTitle, text: qsTr("by name") },
                    { value: MoveList.ByHouseholds, text: qsTr("most households first") },
                    { value: MoveList.ByFloorArea, text: qsTr("largest first") }]
                value: comparison.moves.order
                Accessible.name: qsTr("Order")
                onChosen: (value) => comparison.moves.order = value
                Layout.fillWidth: true
            }
            FlatButton {
                text: qsTr("Choose all")
                Accessible.name: qsTr("Choose all compounds that move")
                implicitHeight: Theme.control
                onClicked: {
                    root.workspace.selection.chooseAll(comparison.movedCompounds);
                    root.workspace.sight.showCompounds(comparison.movedCompounds);
                }
            }
        }
        ListView {
            visible: root.page === "moves" && comparison.other >= 0
            model: comparison.moves
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.name: qsTr("Compounds that move")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: MoveRow {
                width: ListView.view.width - Theme.px(10)
                onClicked: {
                    root.workspace.selection.choose(compound);
                    root.workspace.sight.showCompounds([compound]);
                }
            }
            ScrollBar.vertical: SlimScrollBar { }
        }
        ListView {
            visible: root.page === "figures" && comparison.other >= 0
            model: comparison.figures
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.name: qsTr("Figures of both layouts")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: FigureDifference { width: ListView.view.width - Theme.px(10) }
            ScrollBar.vertical: SlimScrollBar { }
        }
    }
}
