import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// A form in which a layout can be handed over, and who opens it.
AbstractButton {
    id: root

    required property string name
    required property string hint
    property bool current: false
    signal chosen()

    implicitHeight: contentItem.implicitHeight + 10
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.description: hint
    Accessible.checked: current
    onClicked: root.chosen()
    Keys.onReturnPressed: click()

    background: Rectangle {
        radius: 6
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: ColumnLayout {
        spacing: 0
        Text {
            text: root.name
            color: root.current ? Theme.accent : Theme.text
            font.pixelSize: Theme.normal
            font.weight: root.current ? Font.DemiBold : Font.Normal
        }
        Text { text: root.hint; color: Theme.quietText; font.pixelSize: Theme.small; wrapMode: Text.Wrap; Layout.fillWidth: true }
    }
}
