import QtQuick
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

// Each language by its own name, so that it is found by who cannot read the other.
Row {
    id: root

    required property Language language

    spacing: 2

    Repeater {
        model: [{ code: "zh_CN", name: "中文" }, { code: "en", name: "EN" }]

        delegate: Rectangle {
            id: choice

            required property var modelData
            readonly property bool current: root.language.code === modelData.code

            width: 40
            height: 24
            radius: 5
            color: current ? Theme.accentSoft : pointer.containsMouse ? Theme.hover : "transparent"

            Text {
                anchors.centerIn: parent
                text: choice.modelData.name
                font.pixelSize: Theme.small + 1
                font.weight: choice.current ? Font.DemiBold : Font.Normal
                color: choice.current ? Theme.accent : Theme.quietText
            }
            MouseArea {
                id: pointer
                anchors.fill: parent
                hoverEnabled: true
                cursorShape: Qt.PointingHandCursor
                onClicked: root.language.code = choice.modelData.code
            }
        }
    }
}
