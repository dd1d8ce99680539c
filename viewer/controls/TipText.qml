import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A text that says more where the pointer rests on it.
PlainText {
    id: root

    property string tip: ""

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: tip
    HoverHandler { id: over }
    ToolTip.visible: over.hovered && tip !== ""
    ToolTip.delay: Theme.patient
    ToolTip.text: tip
}
