import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Merge

// The figures of the parts and of the whole, side by side.
ColumnLayout {
    id: root

    required property FigureTable table
    readonly property double column: width * (table.columns.length > 2 ? 0.21 : 0.28)

    spacing: 0

    Item {  // a row right in this layout is not always laid out again when its width is known
        implicitHeight: heads.implicitHeight
        Layout.fillWidth: true
        Row {
            id: heads
            anchors.right: parent.right
            Repeater {
                model: root.table.columns
                delegate: PlainText {
                    required property string modelData
                    required property int index
                    width: root.column
                    text: modelData
                    color: index === root.table.columns.length - 1 ? Theme.accent : Theme.quietText
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    elide: Text.ElideMiddle
                }
            }
        }
    }
    Repeater {
        model: root.table
        delegate: Item {
            id: row

            required property int index
            required property string name
            required property var values
            required property string meaning

            implicitHeight: line.implicitHeight + 4
            Layout.fillWidth: true
            Accessible.role: Accessible.Row
            Accessible.name: name + ": " + values.join(", ")
            Accessible.description: meaning

            Rectangle { anchors.fill: parent; visible: row.index % 2 === 0; color: Theme.hover; radius: 3 }
            HoverHandler { id: over }
            ToolTip.visible: over.hovered && row.meaning !== ""
            ToolTip.delay: Theme.patient
            ToolTip.text: row.meaning
            RowLayout {
                id: line
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                spacing: 0
                PlainText {
                    text: row.name
                    color: Theme.quietText
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Repeater {
                    model: row.values
                    delegate: PlainText {
                        required property string modelData
                        required property int index
                        text: modelData
                        color: Theme.text
                        font.pixelSize: Theme.small
                        font.weight: index === row.values.length - 1 ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.Wrap
                        Layout.preferredWidth: root.column
                    }
                }
            }
        }
    }
}
