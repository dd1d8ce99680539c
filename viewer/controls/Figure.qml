import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A number with its name below.
Column {
    id: root

    required property string value
    required property string caption
    property string tip: ""  // what the number means

    spacing: 1
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + ": " + value
    Accessible.description: tip

    HoverHandler { id: over }
    ToolTip.visible: over.hovered && tip !== ""
    ToolTip.delay: Theme.patient
    ToolTip.text: tip

    PlainText {
        text: root.value
        color: Theme.text
        font.pixelSize: Theme.normal
        font.weight: Font.Medium
    }
    PlainText {
        text: root.caption
        color: Theme.quietText
        font.pixelSize: Theme.small
        width: root.width
        elide: Text.ElideRight
    }
}
