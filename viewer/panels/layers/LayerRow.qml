import QtQuick
import Lifang.Controls
import Lifang.Map

// One layer or class of roads: whether it is shown, how it looks, what it is.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property bool shown
    required property bool isClass
    required property bool isEmpty
    required property bool canRaise
    required property bool canLower
    required property var swatch
    readonly property bool current: ListView.isCurrentItem
    readonly property bool focused: current && ListView.view.activeFocus
    signal chosen()
    signal pointed()
    signal zoomed()

    implicitHeight: Theme.row
    radius: 5
    color: current ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
    border.color: Theme.accent
    border.width: focused ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: isEmpty ? qsTr("%1, not in this plan").arg(name) : name
    Accessible.checkable: true
    Accessible.checked: shown
    Accessible.onPressAction: chosen()
    Accessible.onToggleAction: chosen()

    TickBox {
        id: box
        x: Theme.px(8) + (root.isClass ? Theme.px(18) : 0)
        anchors.verticalCenter: parent.verticalCenter
        checked: root.shown
    }
    SwatchItem {
        id: sample
        anchors { left: box.right; leftMargin: Theme.px(10); verticalCenter: parent.verticalCenter }
        width: Theme.px(24)
        height: Theme.px(14)
        swatch: root.swatch
        opacity: root.isEmpty ? 0.4 : 1
    }
    Text {
        anchors { left: sample.right; leftMargin: Theme.px(10); right: parent.right; rightMargin: Theme.px(8); verticalCenter: parent.verticalCenter }
        text: root.Accessible.name
        color: root.isEmpty ? Theme.quietText : Theme.text
        font.pixelSize: Theme.normal
        font.italic: root.isEmpty
        elide: Text.ElideRight
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        // the box turns on and off, the rest of the row is only chosen, as in a GIS
        onClicked: (mouse) => { if (mouse.x < sample.x) root.chosen(); else root.pointed(); }
        onDoubleClicked: (mouse) => { if (mouse.x >= sample.x) root.zoomed(); }
    }
}
