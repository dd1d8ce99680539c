import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Candidates

// One candidate: its map, what it is best at, its figures, and how it was found.
AbstractButton {
    id: root

    required property Workspace workspace
    required property int number
    required property string key
    required property string label
    required property var allFigures
    required property string trade
    required property string status
    required property bool relaxed
    required property string provenance
    property bool current: false

    implicitHeight: contentItem.implicitHeight + Theme.px(16)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(12)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: current
    Accessible.name: key + " " + label + ", " + status
    Accessible.description: allFigures.map((figure) => figure.name + ": " + figure.value).join(", ") + ". " + trade
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: 6
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
        Rectangle {
            visible: root.current
            width: 3
            radius: 1.5
            height: parent.height - 16
            anchors { left: parent.left; leftMargin: 2; verticalCenter: parent.verticalCenter }
            color: Theme.accent
        }
    }
    contentItem: ColumnLayout {
        spacing: 6
        RowLayout {
            spacing: 8
            LayoutThumbnail {
                workspace: root.workspace
                number: root.number
                styleName: Theme.mapStyle
                Accessible.ignored: true
                Layout.preferredWidth: Theme.px(92)
                Layout.preferredHeight: Theme.px(68)
                Layout.leftMargin: 4
            }
            ColumnLayout {
                spacing: 3
                PlainText {
                    text: root.key + "  " + root.label
                    color: root.current ? Theme.accent : Theme.text
                    font.pixelSize: Theme.normal + 1
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                TipText {
                    text: (root.relaxed ? "⚠ " : "✓ ") + root.status
                    color: root.relaxed ? Theme.warningText : Theme.quietText
                    font.pixelSize: Theme.small + 1
                    tip: root.provenance
                    Layout.fillWidth: true
                }
            }
        }
        GridLayout {
            columns: Math.max(2, Math.floor(root.width / Theme.px(80)))
            columnSpacing: 4
            rowSpacing: 5
            Repeater {
                model: root.allFigures
                delegate: Figure {
                    required property var modelData
                    value: modelData.value
                    caption: modelData.caption
                    tip: modelData.name + "\n" + modelData.meaning
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.px(60)
                }
            }
        }
        PlainText {
            visible: text !== "" && (root.current || root.visualFocus)
            text: Array.of(root.trade, root.current ? root.provenance : "").filter((text) => text !== "").join("\n")
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
