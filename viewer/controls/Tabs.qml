import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// Pages of a panel, one of which is open. `pages` are {value, text}.
Row {
    id: root

    required property var pages
    required property string value
    signal chosen(string value)

    spacing: 2

    Repeater {
        model: root.pages
        delegate: AbstractButton {
            id: tab
            required property var modelData
            readonly property bool current: root.value === modelData.value
            width: (root.width - root.spacing * (root.pages.length - 1)) / root.pages.length
            height: Theme.control
            focusPolicy: Qt.TabFocus
            hoverEnabled: true
            Accessible.role: Accessible.PageTab
            Accessible.name: modelData.text
            Accessible.checked: current
            onClicked: root.chosen(modelData.value)
            background: Rectangle {
                radius: 5
                color: tab.current ? Theme.accentSoft : tab.hovered ? Theme.hover : "transparent"
                border.color: Theme.accent
                border.width: tab.visualFocus ? 2 : 0
            }
            contentItem: PlainText {
                text: tab.modelData.text
                color: tab.current ? Theme.accent : Theme.text
                font.pixelSize: Theme.normal
                font.weight: tab.current ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
            }
        }
    }
}
