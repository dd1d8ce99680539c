import QtQuick
import Lifang.Controls
import Lifang.Ui

// One unit: its code, floor area, and how far it is off the target, drawn to the left (less) or right (more).
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string floorArea
    required property double deviation
    required property string deviationText
    required property bool violated
    property bool marked: false
    property bool current: false
    readonly property bool focused: ListView.isCurrentItem && ListView.view.activeFocus
    signal chosen()

    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(root.code, root.name, root.floorArea, root.deviationText).filter((part) => part !== "").join(", ")
    Accessible.selected: current
    Accessible.onPressAction: chosen()
    border.color: Theme.accent
    border.width: focused ? 2 : 0
    signal pointed(bool inside)

    implicitHeight: Theme.row
    radius: 5
    color: current ? Theme.accentSoft : marked ? Theme.hover : "transparent"

    PlainText {
        id: codeText
        anchors { left: parent.left; leftMargin: Theme.px(10); verticalCenter: parent.verticalCenter }
        width: Theme.px(112)
        text: root.code
        elide: Text.ElideMiddle
        color: root.current ? Theme.accent : Theme.text
        font.pixelSize: Theme.normal
        font.weight: root.current ? Font.DemiBold : Font.Normal
    }
    PlainText {
        anchors { right: bar.left; rightMargin: Theme.px(8); verticalCenter: parent.verticalCenter }
        text: root.floorArea
        color: Theme.text
        font.pixelSize: Theme.normal
    }
    Item {
        id: bar
        readonly property double full: 0.4  // deviation that fills half the bar
        anchors { right: deviationLabel.left; rightMargin: 4; verticalCenter: parent.verticalCenter }
        width: Theme.px(44)
        height: 8
        Rectangle {
            readonly property double reach: Math.min(1, Math.abs(root.deviation) / bar.full) * bar.width / 2
            x: root.deviation < 0 ? bar.width / 2 - reach : bar.width / 2
            width: reach
            height: parent.height
            color: root.violated ? Theme.warning : Theme.good
            opacity: root.violated ? 1 : 0.55
        }
        Rectangle { x: bar.width / 2 - 0.5; y: -2; width: 1; height: 12; color: Theme.cardEdge }
    }
    PlainText {
        id: deviationLabel
        anchors { right: parent.right; rightMargin: Theme.px(10); verticalCenter: parent.verticalCenter }
        width: Theme.px(50)
        horizontalAlignment: Text.AlignRight
        text: root.deviationText
        color: root.violated ? Theme.warningText : Theme.quietText
        font.pixelSize: Theme.small + 1
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: root.chosen()
        onContainsMouseChanged: root.pointed(containsMouse)
    }
}
