import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// One compound that moves: from which unit to which, and how much goes with it.
AbstractButton {
    id: root

    required property int compound
    required property string title
    required property string from
    required property string to
    required property string households
    required property string floorArea

    implicitHeight: contentItem.implicitHeight + Theme.px(8)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: title
    Accessible.description: qsTr("from %1 to %2, %3, %4").arg(from).arg(to).arg(floorArea).arg(households)
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: 5
        color: root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: ColumnLayout {
        spacing: 1
        RowLayout {
            spacing: 8
            PlainText { text: root.title; color: Theme.text; font.pixelSize: Theme.normal; elide: Text.ElideRight; Layout.fillWidth: true }
            PlainText { text: root.floorArea; color: Theme.text; font.pixelSize: Theme.normal }
        }
        RowLayout {
            spacing: 8
            PlainText {
                text: root.from + " → " + root.to
                color: Theme.accent
                font.pixelSize: Theme.small + 1
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            PlainText { text: root.households; color: Theme.quietText; font.pixelSize: Theme.small + 1 }
        }
    }
}
