import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls

// One action in a menu. It can be reached where it cannot be done, and says why.
MenuItem {
    id: row

    required property ActionItem modelData
    required property int index
    readonly property bool parted: modelData.newGroup && index > 0

    text: modelData.text
    topPadding: Theme.px(5) + (parted ? Theme.px(9) : 0)
    bottomPadding: Theme.px(5)
    leftPadding: Theme.px(8)
    rightPadding: Theme.px(12)
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: modelData.tip
    onTriggered: Actions.trigger(modelData.name)

    ToolTip.visible: highlighted && (!modelData.available || modelData.hint !== "")
    ToolTip.delay: Theme.patient
    ToolTip.text: modelData.tip

    contentItem: RowLayout {
        opacity: row.modelData.available ? 1 : 0.45
        spacing: Theme.gap
        PlainText {
            text: row.modelData.on ? "✓" : ""
            color: Theme.accent
            font.pixelSize: Theme.normal
            Layout.preferredWidth: Theme.px(14)
        }
        PlainText {
            text: row.text
            color: Theme.text
            font.pixelSize: Theme.normal
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        PlainText { text: row.modelData.keyText; color: Theme.quietText; font.pixelSize: Theme.small }
    }
    background: Item {
        Rectangle {
            visible: row.parted
            x: Theme.px(8)
            y: Theme.px(4)
            width: parent.width - 2 * x
            height: 1
            color: Theme.separator
        }
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: row.parted ? Theme.px(9) : 0
            anchors.leftMargin: Theme.px(3)
            anchors.rightMargin: Theme.px(3)
            radius: 4
            color: row.highlighted ? Theme.hover : "transparent"
            border.color: Theme.accent
            border.width: row.visualFocus ? 1 : 0
        }
    }
}
