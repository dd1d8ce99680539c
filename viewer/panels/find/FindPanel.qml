import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Find

// Looks for units, compounds, communities and streets; Enter shows the marked one on the map.
Item {
    id: root

    required property Workspace workspace

    implicitHeight: Theme.px(240)
    onVisibleChanged: if (visible) field.forceActiveFocus()
    Component.onCompleted: field.forceActiveFocus()

    FindModel {
        id: found
        workspace: root.workspace
        active: root.visible
        query: field.text
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        TextEntry {
            id: field
            objectName: "findField"
            hint: qsTr("Name, code, id or pinyin initials")
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Find")
            Keys.onDownPressed: rows.incrementCurrentIndex()
            Keys.onUpPressed: rows.decrementCurrentIndex()
            onAccepted: found.show(Math.max(0, rows.currentIndex))
            onTextChanged: rows.currentIndex = 0
            Layout.fillWidth: true
        }
        PlainText {
            text: field.text === "" ? qsTr("For 长安街 type 长安, changan or caj.")
                : found.count === 0 ? qsTr("Nothing is called so.")
                : found.more ? qsTr("The first %1 are listed; type more to narrow them down.").arg(found.count)
                : qsTr("%n found", "", found.count)
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: rows
            model: found
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was found")
            Keys.onReturnPressed: found.show(currentIndex)
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: SlimScrollBar { }
            delegate: Rectangle {
                id: row

                required property int index
                required property string title
                required property string detail

                width: rows.width
                height: words.implicitHeight + Theme.px(10)
                radius: 4
                color: ListView.isCurrentItem ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: title + ", " + detail
                Accessible.onPressAction: found.show(index)

                Column {
                    id: words
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(8) }
                    PlainText { text: row.title; color: Theme.text; font.pixelSize: Theme.normal; width: parent.width; elide: Text.ElideRight }
                    PlainText { text: row.detail; color: Theme.quietText; font.pixelSize: Theme.small; width: parent.width; elide: Text.ElideRight }
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    hoverEnabled: true
                    onClicked: {
                        rows.currentIndex = row.index;
                        found.show(row.index);
                    }
                }
            }
        }
    }
}
