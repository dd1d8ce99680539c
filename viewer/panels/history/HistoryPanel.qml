import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.History

// What was done to the edited layout, step by step; a click goes back or on to a step.
Item {
    id: root

    required property Workspace workspace

    implicitHeight: Theme.px(240)

    HistoryList {
        id: history
        workspace: root.workspace
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            ActionButton { actionId: "edit.undo" }
            ActionButton { actionId: "edit.redo" }
        }
        PlainText {
            visible: history.count < 2
            text: qsTr("Nothing has been edited. Paint compounds on the map, or use the Edit panel.")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Item { visible: history.count < 2; Layout.fillHeight: true }
        ListView {
            id: rows
            visible: history.count > 1
            model: history
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps")
            Keys.onReturnPressed: history.goTo(currentIndex)
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: SlimScrollBar { }
            delegate: Rectangle {
                id: row

                required property int index
                required property string text
                required property string moved
                required property string figures
                required property var compounds
                required property bool undone
                readonly property bool present: index === history.current

                width: rows.width
                height: words.implicitHeight + Theme.px(12)
                radius: 4
                opacity: undone ? 0.5 : 1
                color: present ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
                border.color: Theme.accent
                border.width: rows.activeFocus && ListView.isCurrentItem ? 1 : 0
                Accessible.role: Accessible.ListItem
                Accessible.name: Array.of(text, moved, figures).filter((part) => part !== "").join(" ")
                Accessible.selected: present
                Accessible.onPressAction: history.goTo(index)

                Column {
                    id: words
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(8) }
                    spacing: 1
                    PlainText { text: row.text; color: Theme.text; font.pixelSize: Theme.normal; font.weight: row.present ? Font.DemiBold : Font.Normal; width: parent.width; wrapMode: Text.Wrap }
                    PlainText { visible: text !== ""; text: row.moved; color: Theme.quietText; font.pixelSize: Theme.small; width: parent.width; wrapMode: Text.Wrap }
                    PlainText { visible: text !== ""; text: row.figures; color: Theme.quietText; font.pixelSize: Theme.small; width: parent.width; wrapMode: Text.Wrap }
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    hoverEnabled: true
                    onClicked: history.goTo(row.index)
                    onDoubleClicked: root.workspace.sight.showCompounds(row.compounds)
                }
            }
        }
    }
}
