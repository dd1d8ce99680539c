import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// One line of a list in the panel: what it is, why, and what can be done; a click shows it on the map.
Rectangle {
    id: root

    required property string title
    property string detail
    default property alias buttons: actions.data
    signal shown()

    implicitHeight: Math.max(words.implicitHeight, actions.implicitHeight) + 8
    radius: 4
    color: area.containsMouse ? Theme.hover : "transparent"
    border.color: Theme.accent
    border.width: activeFocus ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? title : title + ", " + detail
    Accessible.onPressAction: shown()
    Keys.onReturnPressed: shown()
    Layout.fillWidth: true

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.shown()
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(6); rightMargin: Theme.px(4) }
        spacing: Theme.px(4)
        Column {
            id: words
            Layout.fillWidth: true
            PlainText { text: root.title; color: Theme.text; font.pixelSize: Theme.normal; width: parent.width; wrapMode: Text.Wrap }
            PlainText { visible: text !== ""; text: root.detail; color: Theme.quietText; font.pixelSize: Theme.small; width: parent.width; wrapMode: Text.Wrap }
        }
        Row { id: actions; spacing: Theme.px(4) }
    }
}
