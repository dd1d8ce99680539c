import QtQuick
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Layers

// What the map shows: what the colours of units say, which layers are drawn, and in which order.
Item {
    id: root

    required property Workspace workspace

    implicitHeight: Theme.px(360)

    FillChoices {
        id: fills
        workspace: root.workspace
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Heading { first: true; text: qsTr("Colours of units"); Layout.fillWidth: true }
        Choice {
            choices: fills.choices
            value: root.workspace.look.fillBy
            Accessible.name: qsTr("Colours of units")
            onChosen: (value) => root.workspace.look.fillBy = value
            Layout.fillWidth: true
        }
        PlainText {
            visible: text !== ""
            text: fills.meaning
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ActionButton { actionId: "view.colour_safe"; Layout.fillWidth: true }
        LayerList {
            workspace: root.workspace
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ActionButton { actionId: "panel.added"; Layout.fillWidth: true }
    }
}
