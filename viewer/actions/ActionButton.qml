import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Actions

// A button for an action of the table: its text or sign, its tip, and why it cannot be done now.
FlatButton {
    id: button

    required property string actionId
    property bool signOnly: false
    readonly property ActionItem item: Actions.find(actionId)

    text: !item ? "" : signOnly && item.sign !== "" ? item.sign : item.text
    faded: item !== null && !item.available
    checked: item !== null && item.on
    tip: item ? item.tip : ""
    Accessible.name: item ? item.text : ""
    Accessible.description: tip
    onClicked: Actions.trigger(actionId)
}
