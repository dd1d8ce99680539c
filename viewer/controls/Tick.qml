import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A box to tick, with what is turned on and off beside it.
CheckBox {
    id: box

    padding: 0
    spacing: Theme.gap
    font.pixelSize: Theme.normal
    implicitHeight: text === "" ? Theme.px(16) : Math.max(Theme.px(16), contentItem.implicitHeight) + 4
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Keys.onReturnPressed: { toggle(); toggled(); }

    indicator: TickBox { y: (box.height - height) / 2; checked: box.checked; focused: box.visualFocus }
    contentItem: PlainText {
        leftPadding: Theme.px(16) + (text === "" ? 0 : box.spacing)
        text: box.text
        color: box.enabled ? Theme.text : Theme.quietText
        font: box.font
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }
}
