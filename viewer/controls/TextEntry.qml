import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A line of text to type in.
TextField {
    id: root

    property string hint: ""
    signal edited(string text)

    implicitHeight: Theme.control
    leftPadding: 8
    rightPadding: 8
    color: Theme.text
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.text
    font.pixelSize: Theme.normal
    placeholderText: hint
    placeholderTextColor: Theme.quietText
    selectByMouse: true
    Accessible.name: hint
    onTextEdited: root.edited(text)

    background: Rectangle {
        radius: 6
        color: root.enabled ? Theme.card : Theme.pressed
        border.color: root.activeFocus ? Theme.accent : Theme.cardEdge
        border.width: root.activeFocus ? 2 : 1
    }
}
