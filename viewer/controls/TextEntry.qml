import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A line of text to type in. What it is for stands in it while it is empty.
TextField {
    id: root

    property string hint: ""
    signal edited(string text)

    implicitHeight: Theme.control
    implicitWidth: Math.max(contentWidth, words.implicitWidth) + leftPadding + rightPadding
    leftPadding: 8
    rightPadding: 8
    color: Theme.text
    selectionColor: Theme.accentSoft
    selectedTextColor: Theme.text
    font.pixelSize: Theme.normal
    selectByMouse: true
    Accessible.name: hint
    onTextEdited: root.edited(text)

    // no placeholderText, whose text takes what looks like HTML for HTML
    PlainText {
        id: words
        anchors { fill: parent; leftMargin: root.leftPadding; rightMargin: root.rightPadding }
        visible: root.length === 0 && root.preeditText === ""
        text: root.hint
        color: Theme.quietText
        font: root.font
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: 6
        color: root.enabled ? Theme.card : Theme.pressed
        border.color: root.activeFocus ? Theme.accent : Theme.cardEdge
        border.width: root.activeFocus ? 2 : 1
    }
}
