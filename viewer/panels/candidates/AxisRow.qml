import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// One axis: its name with the better direction, the values of its ends, a point for each layout, and the brush.
Item {
    id: root

    required property int index
    required property string name
    required property string meaning
    required property string worst
    required property string best
    required property bool lowerIsBetter
    required property var places
    required property var texts
    required property double brushFrom
    required property double brushTo
    property real edge: Theme.px(12)
    property var names: []
    property int shown: -1
    property int pointed: -1
    readonly property real axisY: height - 9
    readonly property real span: width - 2 * edge
    signal brushed(double from, double to)
    signal pointedAt(int number)
    signal chosen(int number)

    function placeAt(x) { return (x - edge) / span; }

    component Plate: Rectangle {
        required property Text under
        readonly property real inset: (under.width - under.contentWidth)
        x: under.x + (under.horizontalAlignment === Text.AlignHCenter ? inset / 2 : 0) - 2
        y: under.y
        width: under.contentWidth + 4
        height: under.height
        color: Theme.card
    }

    // the lines of the layouts pass below the texts
    Plate { under: worstText }
    Plate { under: bestText }
    Plate { under: nameText }
    PlainText {
        id: worstText
        anchors { left: parent.left; leftMargin: 2; top: parent.top }
        text: root.worst
        color: Theme.quietText
        font.pixelSize: Theme.small
    }
    PlainText {
        id: bestText
        anchors { right: parent.right; rightMargin: 2; top: parent.top }
        text: root.best
        color: Theme.text
        font.pixelSize: Theme.small
    }
    PlainText {
        id: nameText
        anchors { left: worstText.right; right: bestText.left; margins: 6; top: parent.top }
        text: root.name + (root.lowerIsBetter ? qsTr(" (low is better) →") : qsTr(" (high is better) →"))
        color: Theme.text
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideMiddle
        HoverHandler { id: over }
        ToolTip.visible: over.hovered
        ToolTip.delay: Theme.patient
        ToolTip.text: root.name + "\n" + root.meaning
    }
    Rectangle {
        visible: root.brushFrom > 0 || root.brushTo < 1
        x: root.edge + root.brushFrom * root.span
        width: (root.brushTo - root.brushFrom) * root.span
        y: root.axisY - 7
        height: Theme.px(14)
        radius: 3
        color: Theme.accentSoft
        border.color: Theme.accent
    }
    Rectangle { x: root.edge; width: root.span; y: root.axisY; height: 1; color: Theme.cardEdge }
    MouseArea {
        property double from: 0
        anchors { left: parent.left; right: parent.right }
        y: root.axisY - 9
        height: Theme.px(18)
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: (mouse) => from = root.placeAt(mouse.x)
        onPositionChanged: (mouse) => root.brushed(from, root.placeAt(mouse.x))
        onClicked: (mouse) => { if (Math.abs(root.placeAt(mouse.x) - from) < 0.02) root.brushed(0, 1); }
    }
    Repeater {
        model: root.places
        delegate: AbstractButton {
            id: point
            required property int index
            required property double modelData
            readonly property bool current: root.shown === index
            visible: modelData >= 0
            x: root.edge + modelData * root.span - width / 2
            y: root.axisY - height / 2
            z: current ? 1 : 0
            width: 9
            height: 9
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: root.names[index] + ", " + root.name + ": " + root.texts[index]
            onClicked: root.chosen(index)
            onHoveredChanged: root.pointedAt(hovered ? index : -1)
            onActiveFocusChanged: if (activeFocus) root.pointedAt(index)
            Keys.onReturnPressed: root.chosen(index)
            Keys.onPressed: (event) => {
                if (event.key === Qt.Key_Less) root.brushed(0, modelData);
                else if (event.key === Qt.Key_Greater) root.brushed(modelData, 1);
                else return;
                event.accepted = true;
            }
            background: Rectangle {
                radius: width / 2
                color: point.current ? Theme.accent : root.pointed === point.index ? Theme.text : Theme.card
                border.color: point.visualFocus ? Theme.accent : Theme.quietText
                border.width: point.visualFocus ? 3 : 1
            }
            ToolTip.visible: hovered || visualFocus
            ToolTip.text: root.names[index] + "\n" + root.name + ": " + root.texts[index]
        }
    }
}
