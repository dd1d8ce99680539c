import QtQuick
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls

// What can be done, and with which key; read off the table of actions.
PageDialog {
    id: dialog

    heading: qsTr("Keys")

    Repeater {
        model: Actions.menus
        delegate: ColumnLayout {
            id: menu
            required property ActionMenuItem modelData
            spacing: Theme.px(3)
            Layout.fillWidth: true
            PlainText {
                text: menu.modelData.heading
                color: Theme.quietText
                font.pixelSize: Theme.small + 1
                font.weight: Font.DemiBold
                Layout.topMargin: Theme.px(6)
            }
            Repeater {
                model: menu.modelData.items
                delegate: KeyLine {
                    required property ActionItem modelData
                    visible: modelData.keyText !== ""
                    does: modelData.text
                    by: modelData.keyText
                }
            }
        }
    }
    PlainText {
        text: qsTr("Pointer")
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        font.weight: Font.DemiBold
        Layout.topMargin: Theme.px(6)
    }
    KeyLine { does: qsTr("Move the map"); by: qsTr("drag, arrow keys") }
    KeyLine { does: qsTr("Zoom"); by: qsTr("wheel, pinch, double click (with Shift: out)") }
    KeyLine { does: qsTr("Choose"); by: qsTr("click; with Ctrl or Shift: add or take away") }
}
