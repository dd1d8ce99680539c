import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// One of several: a list that drops down. `choices` are {value, text}.
ComboBox {
    id: root

    required property var choices
    required property var value
    signal chosen(var value)

    model: choices
    textRole: "text"
    valueRole: "value"
    currentIndex: Math.max(0, choices.findIndex((choice) => choice.value === value))
    implicitHeight: Theme.control
    implicitWidth: Theme.px(120)
    font.pixelSize: Theme.normal
    onActivated: root.chosen(currentValue)

    background: Rectangle {
        radius: 6
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.card
        border.color: root.visualFocus ? Theme.accent : Theme.cardEdge
        border.width: root.visualFocus ? 2 : 1
    }
    indicator: PlainText {
        x: root.width - width - 8
        anchors.verticalCenter: root.verticalCenter
        text: "▾"
        color: Theme.quietText
        font.pixelSize: Theme.normal
    }
    contentItem: PlainText {
        leftPadding: 8
        rightPadding: 20
        text: root.displayText
        color: root.enabled ? Theme.text : Theme.quietText
        font: root.font
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    delegate: ItemDelegate {
        id: entry
        required property int index
        required property var modelData
        width: ListView.view.width
        height: Theme.px(28)
        highlighted: root.highlightedIndex === index
        Accessible.name: modelData.text
        background: Rectangle { color: entry.highlighted ? Theme.accentSoft : Theme.card }
        contentItem: PlainText {
            text: entry.modelData.text
            color: Theme.text
            font.pixelSize: Theme.normal
            font.weight: root.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
    popup: Popup {
        y: root.height
        width: Math.max(root.width, 160)
        padding: 1
        implicitHeight: Math.min(contentItem.implicitHeight + 2, 320)
        background: Rectangle { color: Theme.card; border.color: Theme.cardEdge; radius: 4 }
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: SlimScrollBar { }
        }
    }
}
