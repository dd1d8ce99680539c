import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// One of several, with its name before it.
RowLayout {
    id: root

    required property string label
    required property var choices  // texts
    property alias currentIndex: box.currentIndex

    spacing: Theme.gap
    Layout.fillWidth: true

    Text {
        text: root.label
        color: Theme.text
        font.pixelSize: Theme.normal
        Layout.preferredWidth: Theme.px(130)
    }
    ComboBox {
        id: box
        model: root.choices
        font.pixelSize: Theme.normal
        implicitHeight: Theme.control
        Accessible.name: root.label
        Layout.fillWidth: true
    }
}
