import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Panels.Candidates

// Parallel coordinates, the axes one below the other: each line down is a layout; told apart by number, not by colour.
Flickable {
    id: root

    required property CandidateModel candidates
    required property int shown
    property int pointed: -1
    readonly property real edge: Theme.px(12)  // room for the numbers at both ends
    readonly property real rowHeight: Theme.normal * 3.4
    readonly property real room: width - Theme.px(8)  // beside the scroll bar
    signal chosen(int number)

    contentHeight: rows.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick

    Canvas {
        id: lines
        width: root.room
        height: rows.height
        property var places: []

        function read() {
            const axes = root.candidates.axes, layouts = root.candidates.all, read = [];
            for (let layout = 0; layout < layouts; ++layout) {
                const line = [];
                for (let axis = 0; axis < axes.count; ++axis) line.push(axes.place(axis, layout));
                read.push(line);
            }
            places = read;
            requestPaint();
        }
        onPaint: {
            const context = getContext("2d");
            context.clearRect(0, 0, width, height);
            const draw = (layout, colour, thickness) => {
                context.beginPath();
                context.strokeStyle = colour;
                context.lineWidth = thickness;
                let drawing = false;
                places[layout].forEach((place, axis) => {
                    const x = root.edge + place * (width - 2 * root.edge), y = (axis + 1) * root.rowHeight - 9;
                    if (place < 0) drawing = false;
                    else if (drawing) context.lineTo(x, y);
                    else context.moveTo(x, y);
                    drawing = place >= 0;
                });
                context.stroke();
            };
            for (let layout = 0; layout < places.length; ++layout)
                draw(layout, root.candidates.accepts(layout) ? Theme.quietText : Theme.separator, 1);
            if (root.shown >= 0 && root.shown < places.length) draw(root.shown, Theme.accent, 2.5);
            if (root.pointed >= 0 && root.pointed < places.length) draw(root.pointed, Theme.text, 1.8);
        }
        Connections {
            target: root.candidates.axes
            function onChanged() { lines.read(); }
            function onBrushChanged() { lines.requestPaint(); }
        }
        Connections {
            target: root
            function onShownChanged() { lines.requestPaint(); }
            function onPointedChanged() { lines.requestPaint(); }
        }
        onWidthChanged: requestPaint()
        Component.onCompleted: read()
    }
    Column {
        id: rows
        width: root.room
        Repeater {
            model: root.candidates.axes
            delegate: AxisRow {
                width: root.room
                height: root.rowHeight
                edge: root.edge
                names: root.candidates.names
                shown: root.shown
                pointed: root.pointed
                onBrushed: (from, to) => root.candidates.axes.brush(index, from, to)
                onPointedAt: (number) => root.pointed = number
                onChosen: (number) => root.chosen(number)
            }
        }
    }
    ScrollBar.vertical: SlimScrollBar { }
}
