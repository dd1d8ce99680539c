import QtQuick
import Lifang.Actions
import Lifang.Controls

// The tools of the map: one is at hand.
Card {
    id: root

    implicitWidth: row.implicitWidth + Theme.px(8)
    implicitHeight: row.implicitHeight + Theme.px(8)

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2

        Repeater {
            model: Actions.onStrip()
            delegate: ActionButton {
                required property ActionItem modelData
                actionId: modelData.name
                prominent: modelData.on
                implicitHeight: Theme.px(28)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: modelData.on
            }
        }
    }
}
