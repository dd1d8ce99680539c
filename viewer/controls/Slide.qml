import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A number between two ends; arrow keys move it by a step.
Slider {
    id: root

    required property string label  // what screen readers call it

    implicitHeight: Theme.row
    padding: 0
    Accessible.role: Accessible.Slider
    Accessible.name: label

    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + (root.availableHeight - height) / 2
        width: root.availableWidth
        height: 4
        radius: 2
        color: Theme.cardEdge
        Rectangle { width: root.visualPosition * parent.width; height: parent.height; radius: 2; color: Theme.accent }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        implicitWidth: Theme.large
        implicitHeight: Theme.large
        radius: width / 2
        color: root.pressed ? Theme.accentSoft : Theme.card
        border.color: Theme.accent
        border.width: root.visualFocus ? 3 : 1
    }
}
