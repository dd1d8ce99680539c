import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Panels

// One button per panel at the edge of the window; the open one is marked.
Card {
    id: root

    required property PanelRegistry registry
    required property string open  // id of the open panel; empty for none
    property double room: Infinity  // height there is: buttons shrink, and let go of their titles, to fit
    readonly property double side: Math.min(width - Theme.px(8), (room - 2 * buttons.y + buttons.spacing) / Math.max(1, buttonCount.count) - buttons.spacing)
    signal chosen(string panelId)

    implicitWidth: Theme.railWidth
    implicitHeight: buttons.implicitHeight + 2 * buttons.y

    Column {
        id: buttons
        y: Theme.px(6)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 2

        Repeater {
            id: buttonCount
            model: root.registry
            delegate: AbstractButton {
                id: button

                required property string panelId
                required property string title
                required property string hint
                required property string sign
                required property string key
                readonly property bool current: root.open === panelId

                width: root.width - Theme.px(8)
                height: root.side
                focusPolicy: Qt.TabFocus
                hoverEnabled: true
                Accessible.name: title
                Accessible.description: hint
                onClicked: root.chosen(panelId)

                background: Rectangle {
                    radius: 6
                    color: button.current ? Theme.accentSoft : button.hovered ? Theme.hover : "transparent"
                    border.color: Theme.accent
                    border.width: button.visualFocus ? 2 : 0
                }
                contentItem: Column {
                    PlainText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: button.sign
                        color: button.current ? Theme.accent : Theme.text
                        font.pixelSize: Theme.large
                    }
                    PlainText {
                        visible: root.side >= Theme.px(40)
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: button.title
                        color: button.current ? Theme.accent : Theme.quietText
                        font.pixelSize: Theme.small
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.px(8)
                        elide: Text.ElideRight
                    }
                }
                ToolTip.visible: hovered
                ToolTip.delay: Theme.patient
                ToolTip.text: button.hint + "  " + button.key
            }
        }
    }
}
