import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Map
import Lifang.Controls
import Lifang.Ui

// What there is to choose from: the candidate layouts, and the units of the one that is shown.
Card {
    id: root

    required property Workspace workspace
    readonly property Session session: workspace.session
    required property MapItem map

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        spacing: Theme.gap

        PanelHeader {
            workspace: root.workspace
            Layout.fillWidth: true
            Layout.leftMargin: Theme.px(6)
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        PlainText {
            text: qsTr("Candidate layouts")
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            Layout.leftMargin: Theme.px(6)
        }
        RowList {
            Accessible.name: qsTr("Candidate layouts")
            model: root.session.layouts
            shownRow: root.workspace.shown
            spacing: 2
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            Layout.maximumHeight: root.height * 0.45
            delegate: LayoutRow {
                width: ListView.view.width
                current: root.workspace.shown === index
                onChosen: root.workspace.shown = index
            }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        RowLayout {
            Layout.leftMargin: Theme.px(6)
            Layout.rightMargin: Theme.px(10)
            PlainText { text: qsTr("Units"); color: Theme.quietText; font.pixelSize: Theme.small + 1; Layout.fillWidth: true }
            PlainText { text: qsTr("Floor area · deviation"); color: Theme.quietText; font.pixelSize: Theme.small + 1 }
        }
        RowList {
            Accessible.name: qsTr("Units")
            model: root.session.units
            shownRow: root.workspace.selection.unit
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: UnitRow {
                width: ListView.view.width
                current: root.workspace.selection.unit === index
                marked: root.workspace.selection.hoveredUnit === index
                onChosen: {
                    if (current) return root.workspace.selection.clear();
                    root.workspace.selection.chooseUnit(index);
                    root.map.showUnit(index);
                }
                onPointed: (inside) => root.workspace.selection.hover(-1, inside ? index : -1)
            }
        }
    }
}
