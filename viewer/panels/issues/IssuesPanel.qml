import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Issues

// What the stages found in the data, to be filtered, sorted, shown on the map and copied.
Item {
    id: root

    required property Workspace workspace

    implicitHeight: Theme.px(320)

    IssueModel { id: issues; workspace: root.workspace }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        RowLayout {
            spacing: 6
            Choice {
                choices: issues.severities
                value: issues.severity
                Accessible.name: qsTr("Severity")
                onChosen: (value) => issues.severity = value
                Layout.fillWidth: true
            }
            Choice {
                choices: issues.stages
                value: issues.stage
                Accessible.name: qsTr("Stage")
                onChosen: (value) => issues.stage = value
                Layout.fillWidth: true
            }
        }
        Choice {
            choices: issues.kinds
            value: issues.kind
            Accessible.name: qsTr("Kind")
            onChosen: (value) => issues.kind = value
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 6
            TextEntry {
                hint: qsTr("Words to look for")
                onEdited: (text) => issues.text = text
                Layout.fillWidth: true
            }
            Choice {
                choices: [{ value: IssueModel.ByStage, text: qsTr("as found") }, { value: IssueModel.BySeverity, text: qsTr("gravest first") },
                    { value: IssueModel.ByKind, text: qsTr("by kind") }]
                value: issues.order
                Accessible.name: qsTr("Order")
                onChosen: (value) => issues.order = value
                Layout.preferredWidth: Theme.px(112)
            }
        }
        RowLayout {
            PlainText {
                text: qsTr("%1 of %2").arg(issues.count).arg(issues.all)
                color: Theme.quietText
                font.pixelSize: Theme.small + 1
                Layout.fillWidth: true
            }
            FlatButton { text: qsTr("Copy all"); enabled: issues.count > 0; onClicked: issues.copyAll() }
        }
        ListView {
            id: list
            model: issues
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.name: qsTr("Issues")
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: IssueRow {
                width: ListView.view.width - Theme.px(10)
                onPlaceChosen: (place) => root.workspace.sight.showPlace(place.x, place.y)
                onCopied: issues.copy(index)
            }
            ScrollBar.vertical: SlimScrollBar { }
            PlainText {
                anchors.centerIn: parent
                visible: list.count === 0
                text: issues.all === 0 ? qsTr("Nothing was found.") : qsTr("Nothing fits the filter.")
                color: Theme.quietText
                font.pixelSize: Theme.normal
            }
        }
    }
}
