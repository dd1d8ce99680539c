import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Merge

// Why something is not possible: where, what, and what to do.
Rectangle {
    id: root

    required property string where
    required property string problem
    required property string advice

    radius: 4
    color: Theme.warningSoft
    implicitHeight: content.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Array.of(where, problem, advice).filter((text) => text !== "").join(". ")

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        spacing: 2
        Repeater {
            model: Array.of(root.where, root.problem, root.advice).filter((text) => text !== "")
            delegate: PlainText {
                required property string modelData
                required property int index
                text: modelData
                color: Theme.warningText
                font.pixelSize: index === 0 && root.where !== "" ? Theme.small : Theme.normal
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
