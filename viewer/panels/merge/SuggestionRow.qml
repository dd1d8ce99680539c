import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Merge

// A suggested merger with the parts of its score; a click tries it out.
AbstractButton {
    id: root

    required property string title
    required property string score
    required property string whole
    required property string remark
    required property bool heavy
    required property string roads
    required property var parts
    signal chosen()

    implicitHeight: contentItem.implicitHeight + 2 * Theme.gap
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: qsTr("%1, score %2").arg(title).arg(score)
    Accessible.description: Array.of(whole, remark, roads).filter((text) => text !== "").join(", ")
    onClicked: root.chosen()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        radius: 6
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.color: root.visualFocus ? Theme.accent : Theme.separator
        border.width: root.visualFocus ? 2 : 1
    }
    contentItem: ColumnLayout {
        spacing: 2
        RowLayout {
            PlainText { text: root.title; color: Theme.text; font.pixelSize: Theme.normal; font.weight: Font.DemiBold; wrapMode: Text.Wrap; Layout.fillWidth: true }
            PlainText { text: root.score; color: Theme.accent; font.pixelSize: Theme.normal; font.weight: Font.DemiBold }
        }
        PlainText { text: root.whole; color: Theme.text; font.pixelSize: Theme.small; wrapMode: Text.Wrap; Layout.fillWidth: true }
        PlainText {
            visible: text !== ""
            text: root.remark
            color: root.heavy ? Theme.warningText : Theme.good
            font.pixelSize: Theme.small
        }
        PlainText {
            visible: root.roads !== ""
            text: qsTr("Will lie inside: %1").arg(root.roads)
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true
            Repeater {
                model: root.parts
                delegate: ScorePart { }
            }
        }
    }
}
