import QtQuick
import Lifang.Controls

// What the tool at hand waits for, in one line.
Card {
    id: root

    property string hint
    property real widest: 640

    visible: hint !== ""
    implicitWidth: Math.min(widest, words.implicitWidth + Theme.px(24))
    implicitHeight: words.implicitHeight + Theme.px(12)

    PlainText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.widest - Theme.px(24))
        text: root.hint
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
