import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// One of several, with its name before it.
RowLayout {
    id: root

    required property string label
    required property var choices  // texts
    property int currentIndex: 0

    spacing: Theme.gap
    Layout.fillWidth: true

    PlainText {
        text: root.label
        color: Theme.text
        font.pixelSize: Theme.normal
        Layout.preferredWidth: Theme.px(130)
    }
    Choice {
        choices: Array.from(root.choices).map((text, index) => ({ value: index, text: text }))
        value: root.currentIndex
        onChosen: (value) => root.currentIndex = value
        Accessible.name: root.label
        Layout.fillWidth: true
    }
}
