import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Candidates

// Two figures against each other: each point is a layout with its number; right and up is better. A rectangle filters.
ColumnLayout {
    id: root

    required property CandidateModel candidates
    required property int shown
    property int across: 0
    property int up: 1
    signal chosen(int number)

    spacing: 4

    function axisChoices() {
        const choices = [];
        for (let axis = 0; axis < candidates.axes.count; ++axis) choices.push({ value: axis, text: candidates.axes.nameOf(axis) });
        return choices;
    }

    RowLayout {
        spacing: 4
        PlainText { text: "↑"; color: Theme.text; font.pixelSize: Theme.normal }
        Choice {
            choices: root.candidates.names.length > 0 ? root.axisChoices() : []
            value: root.up
            Accessible.name: qsTr("Figure upwards")
            onChosen: (value) => root.up = value
            Layout.fillWidth: true
        }
        PlainText { text: "→"; color: Theme.text; font.pixelSize: Theme.normal }
        Choice {
            choices: root.candidates.names.length > 0 ? root.axisChoices() : []
            value: root.across
            Accessible.name: qsTr("Figure to the right")
            onChosen: (value) => root.across = value
            Layout.fillWidth: true
        }
    }
    Rectangle {
        id: field
        readonly property real edge: Theme.px(16)
        function px(place) { return edge + place * (width - 2 * edge); }
        function py(place) { return height - edge - place * (height - 2 * edge); }
        color: Theme.card
        border.color: Theme.cardEdge
        radius: 4
        Layout.fillWidth: true
        Layout.fillHeight: true

        Rectangle {
            id: marquee
            visible: false
            color: Theme.accentSoft
            border.color: Theme.accent
        }
        MouseArea {
            property point from
            anchors.fill: parent
            preventStealing: true
            onPressed: (mouse) => from = Qt.point(mouse.x, mouse.y)
            onPositionChanged: (mouse) => {
                marquee.visible = true;
                marquee.x = Math.min(from.x, mouse.x);
                marquee.y = Math.min(from.y, mouse.y);
                marquee.width = Math.abs(from.x - mouse.x);
                marquee.height = Math.abs(from.y - mouse.y);
            }
            onReleased: (mouse) => {
                marquee.visible = false;
                const place = (value, size) => (value - field.edge) / (size - 2 * field.edge);
                root.candidates.axes.brush(root.across, place(from.x, width), place(mouse.x, width));
                root.candidates.axes.brush(root.up, 1 - place(from.y, height), 1 - place(mouse.y, height));
            }
        }
        Repeater {
            model: root.candidates.names
            delegate: AbstractButton {
                id: point
                required property int index
                required property string modelData
                readonly property bool current: root.shown === index
                // naming `brushed` and the names makes the place follow them
                readonly property bool kept: root.candidates.axes.brushed ? root.candidates.accepts(index) : true
                readonly property double across: root.candidates.axes.place(root.across, index)
                readonly property double up: root.candidates.axes.place(root.up, index)
                visible: across >= 0 && up >= 0
                opacity: kept ? 1 : 0.3
                x: field.px(across) - width / 2
                y: field.py(up) - height / 2
                z: current ? 1 : 0
                width: Theme.px(20)
                height: Theme.px(20)
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                Accessible.name: modelData
                onClicked: root.chosen(index)
                Keys.onReturnPressed: root.chosen(index)
                background: Rectangle {
                    radius: width / 2
                    color: point.current ? Theme.accent : Theme.card
                    border.color: point.visualFocus || point.hovered ? Theme.accent : Theme.quietText
                    border.width: point.visualFocus ? 3 : 1
                }
                contentItem: PlainText {
                    text: point.modelData.split(" ")[0]
                    color: point.current ? Theme.accentText : Theme.text
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                ToolTip.visible: hovered || visualFocus
                ToolTip.text: modelData
            }
        }
    }
}
