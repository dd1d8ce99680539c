import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Merge

// Units or compounds put together: what comes of it, what it takes, and what suggests itself.
Item {
    id: root

    required property Workspace workspace
    readonly property MergeModel merger: judging

    implicitHeight: content.implicitHeight

    MergeModel {
        id: judging
        workspace: root.workspace
        active: root.visible
    }
    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap

        RowLayout {
            spacing: 2
            Repeater {
                model: [{ level: Selection.Units, text: qsTr("Units") }, { level: Selection.Compounds, text: qsTr("Compounds") }]
                delegate: FlatButton {
                    required property var modelData
                    text: modelData.text
                    checkable: true
                    checked: root.workspace.selection.level === modelData.level
                    onClicked: root.workspace.selection.level = modelData.level
                    Layout.fillWidth: true
                }
            }
        }
        PlainText {
            text: judging.chosen < 2 ? qsTr("Choose two or more on the map: hold Ctrl or Shift while clicking. Or let the program suggest some.")
                                   : qsTr("Chosen: %1").arg(judging.choice)
            color: judging.chosen < 2 ? Theme.quietText : Theme.text
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        RowLayout {
            FlatButton {
                prominent: true
                text: judging.state === MergeModel.Judging ? qsTr("Working it out…") : qsTr("What comes of it?")
                enabled: judging.chosen >= 2 && judging.state !== MergeModel.Judging
                onClicked: judging.judge()
                Layout.fillWidth: true
            }
            FlatButton {
                text: qsTr("Discard")
                enabled: judging.state !== MergeModel.Nothing
                onClicked: judging.discard()
            }
        }
        Refusal {
            visible: judging.state === MergeModel.Refused
            where: judging.refusalWhere
            problem: judging.refusal
            advice: judging.refusalAdvice
            Layout.fillWidth: true
        }
        Loader {
            active: judging.state === MergeModel.Judged || judging.state === MergeModel.Merged
            visible: active
            Layout.fillWidth: true
            sourceComponent: ColumnLayout {
                spacing: Theme.gap

                Heading { text: judging.title; Layout.fillWidth: true }
                MergerPicture {
                    workspace: root.workspace
                    compounds: judging.merged
                    paper: Theme.paper
                    around: Theme.card
                    fill: Theme.mapUnit
                    outline: Theme.accent
                    Layout.fillWidth: true
                    Layout.preferredHeight: 4.5 * Theme.row
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Map of %1 together").arg(judging.title)
                }
                RowLayout {
                    FlatButton {
                        prominent: true
                        text: judging.state === MergeModel.Merged ? qsTr("Merged") : qsTr("Merge")
                        enabled: judging.state === MergeModel.Judged
                        tip: qsTr("A step of the edited layout: it can be undone, and is stored when you save")
                        onClicked: judging.apply()
                        Layout.fillWidth: true
                    }
                    FlatButton { text: qsTr("Show"); onClicked: root.workspace.sight.showCompounds(judging.merged) }
                }
                BeforeAfter { table: judging.figures; Layout.fillWidth: true }
                LineView {
                    model: judging.lines
                    interactive: false
                    Layout.fillWidth: true
                    Layout.preferredHeight: contentHeight
                    onCompoundChosen: (compound) => root.workspace.sight.showCompounds([compound])
                }
                DossierPart { merge: judging; workspace: root.workspace; Layout.fillWidth: true }
            }
        }
        SuggestionsPart { merge: judging; Layout.fillWidth: true }
    }
}
