import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// Why a step was refused, with a button to where; or that a search found nothing to do.
Rectangle {
    id: root

    required property EditDesk desk
    required property Workspace workspace
    readonly property bool refused: desk.refusal !== ""

    visible: refused || desk.news !== ""
    color: refused ? Theme.warningSoft : Theme.accentSoft
    radius: 4
    implicitHeight: lines.implicitHeight + 12
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Layout.fillWidth: true

    ColumnLayout {
        id: lines
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 8 }
        Text {
            id: words
            text: root.refused ? root.desk.refusal : root.desk.news
            color: root.refused ? Theme.warningText : Theme.text
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
