import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

AbstractButton {
    id: button

    property bool prominent: false

    implicitWidth: Math.max(32, caption.implicitWidth + 24)
    implicitHeight: 32
    focusPolicy: Qt.TabFocus
    hoverEnabled: true

    background: Rectangle {
        radius: 6
        color: button.prominent ? (button.down ? Qt.lighter(Theme.accent, 1.3) : Theme.accent)
                                : (button.down ? Theme.pressed : button.hovered ? Theme.hover : Theme.card)
        border.color: button.visualFocus ? Theme.accent : button.prominent ? Theme.accent : Theme.cardEdge
        border.width: button.visualFocus ? 2 : 1
    }
    contentItem: Text {
        id: caption
        text: button.text
        color: button.prominent ? Theme.card : Theme.text
        font.pixelSize: Theme.normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
