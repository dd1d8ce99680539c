import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Lifang.Controls

// Mends tool tips: all items of a window share one, which Qt makes. It shows text as it is written, where Qt takes what
// looks like HTML for HTML, and is as wide as its longest line, where Qt makes it as wide as all lines together.
Item {
    id: root

    readonly property T.ToolTip tip: root.ToolTip.toolTip

    function widthOf(text: string): double {
        return Math.ceil(Math.max(...text.split("\n").map((line) => metrics.advanceWidth(line)))) + 1;
    }

    FontMetrics { id: metrics; font: root.tip.font }
    Binding { target: root.tip.contentItem; property: "textFormat"; value: Text.PlainText }
    Binding { target: root.tip; property: "contentWidth"; value: Math.min(root.widthOf(root.tip.text), Theme.px(440)) }
}
