import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Coverage

// A compound that is not served: why, and how far it is.
AbstractButton {
    id: root

    required property int compound
    required property string name
    required property string reason
    required property string walk
    required property string households
    signal chosen()

    implicitHeight: contentItem.implicitHeight + 6
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: Array.of(name, reason, walk, households).filter((text) => text !== "").join(", ")
    onClicked: root.chosen()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        radius: 4
        color: root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: 0
        PlainText { text: root.name; color: Theme.text; font.pixelSize: Theme.normal; elide: Text.ElideRight; Layout.fillWidth: true }
        PlainText { text: root.walk; color: Theme.text; font.pixelSize: Theme.normal; Layout.alignment: Qt.AlignRight }
        PlainText { text: root.reason; color: Theme.quietText; font.pixelSize: Theme.small; elide: Text.ElideRight; Layout.fillWidth: true }
        PlainText { text: root.households; color: Theme.quietText; font.pixelSize: Theme.small; Layout.alignment: Qt.AlignRight }
    }
}
