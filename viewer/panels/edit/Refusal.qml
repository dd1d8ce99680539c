import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// Why a step was refused, with a button to where.
Rectangle {
    id: root

    required property EditDesk desk
    required property Workspace workspace

    visible: desk.refusal !== ""
    color: Theme.warningSoft
    radius: 4
    implicitHeight: lines.implicitHeight + Theme.px(12)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Layout.fillWidth: true

    ColumnLayout {
        id: lines
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(8) }
        PlainText {
            id: words
            text: root.desk.refusal
            color: Theme.warningText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SmallButton {
            visible: root.desk.refusedAt.length > 0
            text: qsTr("Show where")
            tip: qsTr("Zoom to the compounds it is about")
            onClicked: root.workspace.sight.showCompounds(root.desk.refusedAt)
        }
    }
}
