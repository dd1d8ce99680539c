import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// A figure of both layouts and by how much the other one differs; an arrow points at the better side.
Item {
    id: root

    required property var modelData

    implicitHeight: content.implicitHeight + 8
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1: %2 against %3").arg(modelData.name).arg(modelData.here).arg(modelData.there)
    Accessible.description: modelData.meaning

    RowLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 6
        PlainText {
            text: root.modelData.name
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            HoverHandler { id: over }
            ToolTip.visible: over.hovered
            ToolTip.delay: Theme.patient
            ToolTip.text: root.modelData.meaning
        }
        Repeater {
            model: [root.modelData.here, root.modelData.there]
            delegate: PlainText {
                required property string modelData
                text: modelData
                color: Theme.text
                font.pixelSize: Theme.small + 1
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Theme.px(88)
            }
        }
        PlainText {
            text: (root.modelData.better > 0 ? "▶ " : root.modelData.better < 0 ? "◀ " : "") + root.modelData.difference
            color: root.modelData.better > 0 ? Theme.good : root.modelData.better < 0 ? Theme.warningText : Theme.quietText
            font.pixelSize: Theme.small + 1
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.px(92)
        }
    }
}
