import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// One part of a score; what it measures is told on hover.
PlainText {
    id: root

    required property var modelData

    text: modelData.name + " " + modelData.value
    color: modelData.share < 0 ? Theme.warningText : Theme.quietText
    font.pixelSize: Theme.small
    HoverHandler { id: over }
    ToolTip.visible: over.hovered
    ToolTip.delay: Theme.patient
    ToolTip.text: root.modelData.meaning
}
