import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Map
import Lifang.Model

// Gates of the chosen unit: which stay and which are closed. A click chooses the other; the panel of the unit tells what
// comes of it, and has the same for the keyboard.
Item {
    id: root

    required property MapItem map
    required property GateDesk gates
    required property Toolbox toolbox
    readonly property point middle: Qt.point((map.leftInset + map.width - map.rightInset) / 2, map.height / 2)
    readonly property bool near: map.metersPerPixel < 6  // farther off there would be more signs than ground

    visible: near && toolbox.tool === Toolbox.Select

    Repeater {
        model: root.gates
        delegate: Rectangle {
            id: sign

            required property int index
            required property point place
            required property string name
            required property bool kept
            required property string word
            required property bool altered
            required property bool chosen
            required property string nearest

            x: root.middle.x + (place.x - root.map.centre.x) / root.map.metersPerPixel - width / 2
            y: root.middle.y - (place.y - root.map.centre.y) / root.map.metersPerPixel - height / 2
            width: Theme.px(20)
            height: width
            radius: kept ? width / 2 : Theme.px(4)
            color: kept ? Theme.accent : Theme.card
            border.color: altered || chosen ? Theme.warning : kept ? Theme.labelHalo : Theme.quietText
            border.width: altered ? 3 : 2
            Accessible.role: Accessible.Button
            Accessible.name: Array.of(name, word, nearest).filter((part) => part !== "").join(", ")
            Accessible.onPressAction: root.gates.toggle(index)

            PlainText {
                anchors.centerIn: parent
                text: sign.kept ? "⇅" : "✕"
                color: sign.kept ? Theme.accentText : Theme.text
                font.pixelSize: Theme.small
                font.weight: Font.Bold
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                cursorShape: Qt.PointingHandCursor
                onClicked: root.gates.toggle(sign.index)
                ToolTip.visible: containsMouse
                ToolTip.delay: Theme.patient
                ToolTip.text: Array.of(sign.name, sign.word, sign.nearest, sign.kept ? qsTr("Click: close it") : qsTr("Click: keep it")).filter((part) => part !== "").join("\n")
            }
        }
    }
}
