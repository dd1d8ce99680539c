import QtQuick
import Lifang.Controls

// The box of a tick, as a sign: what is ticked is what it stands in.
Rectangle {
    property bool checked: false
    property bool focused: false

    implicitWidth: Theme.px(16)
    implicitHeight: Theme.px(16)
    radius: 3
    color: checked ? Theme.accent : Theme.card
    border.color: focused ? Theme.accent : Theme.quietText
    border.width: focused ? 2 : 1
    PlainText { anchors.centerIn: parent; visible: parent.checked; text: "✓"; color: Theme.accentText; font.pixelSize: Theme.small }
}
