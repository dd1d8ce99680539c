import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// One unit of the programme: started or not, its place, batch, cost and score, and on demand what the score is made of.
AbstractButton {
    id: root

    required property int unit
    required property string code
    required property string place
    required property string year
    required property string cost
    required property string score
    required property bool started
    required property string meaning
    signal marked(bool started)

    implicitHeight: Theme.px(34)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: started ? qsTr("%1, started").arg(code) : qsTr("%1, place %2").arg(code).arg(place)
    Accessible.description: meaning
    Keys.onReturnPressed: root.clicked()
    ToolTip.visible: hovered
    ToolTip.delay: Theme.patient
    ToolTip.text: meaning

    background: Rectangle {
        radius: 5
        color: root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: RowLayout {
        spacing: 6
        Tick {
            checked: root.started
            Accessible.name: qsTr("%1 has been started").arg(root.code)
            onToggled: root.marked(checked)
            Layout.preferredWidth: Theme.px(18)
        }
        PlainText {
            text: root.started ? "–" : root.place
            color: Theme.quietText
            font.pixelSize: Theme.normal
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.px(24)
        }
        PlainText { text: root.code; color: Theme.text; font.pixelSize: Theme.normal; elide: Text.ElideMiddle; Layout.fillWidth: true }
        PlainText {
            visible: root.year !== ""
            text: qsTr("year %1").arg(root.year)
            color: Theme.accent
            font.pixelSize: Theme.small + 1
        }
        PlainText { text: root.cost; color: Theme.text; font.pixelSize: Theme.small + 1 }
        PlainText { text: root.score; color: Theme.quietText; font.pixelSize: Theme.small + 1 }
    }
}
