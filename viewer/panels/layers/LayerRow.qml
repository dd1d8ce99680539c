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
    required property bool hasNames
    required property bool namesShown
    required property bool canRaise
    required property bool canLower
    required property var swatch
    readonly property bool current: ListView.isCurrentItem
    readonly property bool focused: current && ListView.view.activeFocus
    signal chosen()
    signal pointed()
    signal zoomed()
    signal named()

    implicitHeight: Theme.row
    radius: 5
    color: current ? Theme.accentSoft : area.containsMouse ? Theme.hover : "transparent"
    border.color: Theme.accent
    border.width: focused ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.description: !hasNames ? "" : namesShown ? qsTr("Names are written") : qsTr("Names are not written")
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
    PlainText {
        anchors { left: sample.right; leftMargin: Theme.px(10); right: names.left; rightMargin: Theme.px(8); verticalCenter: parent.verticalCenter }
        text: root.Accessible.name
        color: root.isEmpty ? Theme.quietText : Theme.text
        font.pixelSize: Theme.normal
        font.italic: root.isEmpty
        elide: Text.ElideRight
    }
    PlainText {
        id: names
        anchors { right: parent.right; rightMargin: Theme.px(10); verticalCenter: parent.verticalCenter }
        visible: root.hasNames
        text: qsTr("Aa")
        color: root.namesShown ? Theme.accent : Theme.quietText
        font.pixelSize: Theme.small + 1
        font.weight: root.namesShown ? Font.DemiBold : Font.Normal
        font.strikeout: !root.namesShown
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        // the box turns the layer on and off, the letters its names; the rest of the row is only chosen, as in a GIS
        readonly property double letters: names.visible ? names.x - Theme.px(6) : width
        onClicked: (mouse) => { if (mouse.x < sample.x) root.chosen(); else if (mouse.x > letters) root.named(); else root.pointed(); }
        onDoubleClicked: (mouse) => { if (mouse.x >= sample.x && mouse.x <= letters) root.zoomed(); }
    }
}
