import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// A whole number with a button to either side.
RowLayout {
    id: root

    required property string label  // what screen readers call it
    property int value: 1
    property int from: 1
    property int to: 99
    signal moved(int value)

    spacing: 2
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: label + ": " + value
    Keys.onUpPressed: if (value < to) moved(value + 1)
    Keys.onDownPressed: if (value > from) moved(value - 1)

    FlatButton { text: "−"; enabled: root.value > root.from; Accessible.name: qsTr("Less: %1").arg(root.label); onClicked: root.moved(root.value - 1) }
    PlainText {
        text: root.value
        color: root.activeFocus ? Theme.accent : Theme.text
        font.pixelSize: Theme.normal
        horizontalAlignment: Text.AlignHCenter
        Layout.preferredWidth: Theme.control
    }
    FlatButton { text: "+"; enabled: root.value < root.to; Accessible.name: qsTr("More: %1").arg(root.label); onClicked: root.moved(root.value + 1) }
}
