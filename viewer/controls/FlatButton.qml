import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

AbstractButton {
    id: button

    property bool prominent: false
    property bool flat: false  // no edge until the pointer or the focus is there
    property bool faded: false  // can be pressed, and says then why it can do nothing
    property string tip: ""

    readonly property bool able: enabled && !faded
    readonly property bool lit: prominent && able

    implicitWidth: Math.max(Theme.control, implicitContentWidth + Theme.px(24))
    implicitHeight: Theme.control
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: text
    Accessible.description: tip
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    // Enter does what the space bar does by itself
    function press() {
        if (checkable) toggle();
        clicked();
    }

    ToolTip.visible: tip !== "" && (hovered || visualFocus)
    ToolTip.delay: Theme.patient
    ToolTip.text: tip

    background: Rectangle {
        radius: 6
        color: button.lit ? (button.down ? Qt.lighter(Theme.accent, 1.3) : Theme.accent)
                                : (button.down ? Theme.pressed
                                               : button.checked ? Theme.accentSoft : button.hovered ? Theme.hover : Theme.card)
        border.color: button.visualFocus || button.lit ? Theme.accent : Theme.cardEdge
        border.width: button.visualFocus ? 2 : button.flat ? 0 : Theme.edge
    }
    contentItem: PlainText {
        text: button.text
        color: button.lit ? Theme.accentText : button.checked ? Theme.accent : Theme.text
        opacity: button.able ? 1 : Theme.faded
        font.pixelSize: Theme.normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
