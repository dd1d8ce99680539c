import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Map
import Lifang.Model
import Lifang.Panels.Layers

// The layers of the map, the topmost first. Space or Enter turns one on or off, N its names, Ctrl with the arrow keys moves it.
ColumnLayout {
    id: root

    required property Workspace workspace
    readonly property LayerRow current: rows.currentItem as LayerRow

    spacing: Theme.gap

    function move(code: string, raise: bool) {
        if (raise) layers.raise(code);
        else layers.lower(code);
        rows.currentIndex = layers.rowOf(code);
    }
    function switchNames(row: LayerRow) { layers.showNames(row.code, !row.namesShown); }
    function zoomTo(code: string) { root.workspace.sight.showGround(layers.extentOf(code)); }

    LayerModel {
        id: layers
        ground: root.workspace.ground
        choice: root.workspace.look.layers
        styleName: Theme.mapStyle
        listsClasses: classes.checked
        onChoiceChanged: root.workspace.look.layers = choice
    }
    Connections {
        target: root.workspace.language
        function onChanged() { layers.translate(); }
    }
    RowLayout {
        spacing: 4
        Heading { text: qsTr("Layers"); Layout.fillWidth: true }
        FlatButton {
            text: "↑"
            tip: qsTr("Draws the layer above the one over it (Ctrl+Up)")
            enabled: root.current !== null && root.current.canRaise
            Accessible.name: qsTr("Raise the layer")
            onClicked: root.move(root.current.code, true)
        }
        FlatButton {
            text: "↓"
            tip: qsTr("Draws the layer below the one under it (Ctrl+Down)")
            enabled: root.current !== null && root.current.canLower
            Accessible.name: qsTr("Lower the layer")
            onClicked: root.move(root.current.code, false)
        }
        FlatButton {
            text: qsTr("Aa")
            tip: qsTr("Writes the names of the layer on the map, or does not (N)")
            enabled: root.current !== null && root.current.hasNames
            Accessible.name: qsTr("Names of the layer")
            Accessible.checkable: true
            Accessible.checked: root.current !== null && root.current.namesShown
            onClicked: root.switchNames(root.current)
        }
        FlatButton {
            text: "⤢"
            tip: qsTr("Shows all of the layer on the map")
            enabled: root.current !== null && !root.current.isEmpty
            Accessible.name: qsTr("Zoom to the layer")
            onClicked: root.zoomTo(root.current.code)
        }
        FlatButton {
            text: qsTr("Reset")
            tip: qsTr("Shows the layers that are shown at first, in the order of then")
            onClicked: layers.reset()
        }
    }
    Tick {
        id: classes
        text: qsTr("List the classes of roads")
        Layout.fillWidth: true
    }
    RowList {
        id: rows
        model: layers
        Accessible.name: qsTr("Layers, the topmost first")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Keys.onPressed: (event) => {
            if (event.key === Qt.Key_N && root.current && root.current.hasNames) {
                root.switchNames(root.current);
                event.accepted = true;
                return;
            }
            const up = event.key === Qt.Key_Up;
            if (!root.current || !(event.modifiers & Qt.ControlModifier) || !(up || event.key === Qt.Key_Down)) return;
            root.move(root.current.code, up);
            event.accepted = true;
        }
        delegate: LayerRow {
            width: rows.width
            onChosen: {
                rows.currentIndex = index;
                layers.show(code, !shown);
            }
            onPointed: rows.currentIndex = index
            onZoomed: root.zoomTo(code)
            onNamed: {
                rows.currentIndex = index;
                layers.showNames(code, !namesShown);
            }
        }
    }
}
