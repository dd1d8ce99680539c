import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Coverage

// Who is served by which facility, within which walk, and where stations should stand.
Item {
    id: root

    required property Workspace workspace
    readonly property CoverageModel coverage: study

    implicitHeight: content.implicitHeight

    CoverageModel {
        id: study
        workspace: root.workspace
        active: root.visible
    }
    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap

        PlainText {
            visible: !study.ready
            text: root.workspace.shown < 0 ? qsTr("The plan has no layout.") : qsTr("Working out how far people walk…")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: study.kinds
            delegate: KindRow {
                required property int index
                current: study.current === index
                farthest: study.kinds.farthest()
                onChosen: study.current = index
                onShowToggled: (shown) => study.kinds.setShown(index, shown)
                onLimitMoved: (metres) => { study.current = index; study.kinds.setLimit(index, metres); }
                onReset: study.kinds.resetLimit(index)
                Layout.fillWidth: true
            }
        }
        Tick {
            visible: study.ready
            text: qsTr("Service areas of the chosen kind on the map")
            checked: study.areas
            Accessible.description: qsTr("For the greatest distance of the plan that the limit allows")
            onToggled: study.areas = checked
            Layout.fillWidth: true
        }
        Heading {
            visible: study.ready
            text: missedList.count > 0 ? qsTr("Not served: %n compound(s)", "", missedList.count) : qsTr("Everybody is served")
            Layout.fillWidth: true
        }
        ListView {
            id: missedList
            visible: count > 0
            model: study.missed
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Compounds that are not served")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 7 * Theme.row)
            delegate: MissedRow {
                width: ListView.view.width
                onChosen: {
                    root.workspace.selection.choose(compound);
                    root.workspace.sight.showCompounds([compound]);
                }
            }
            ScrollBar.vertical: SlimScrollBar { }
        }
        StationsPart {
            visible: study.ready
            coverage: study
            workspace: root.workspace
            Layout.fillWidth: true
        }
    }
}
