import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A box to tick.
CheckBox {
    id: box

    padding: 0
    indicator: Rectangle {
        implicitWidth: Theme.px(16)
        implicitHeight: Theme.px(16)
        radius: 3
        color: box.checked ? Theme.accent : Theme.card
        border.color: box.visualFocus ? Theme.accent : Theme.quietText
        border.width: box.visualFocus ? 2 : 1
        Text { anchors.centerIn: parent; visible: box.checked; text: "✓"; color: Theme.accentText; font.pixelSize: Theme.small }
    }
}
