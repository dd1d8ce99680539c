import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Added

// Pictures of the ground below the map and layers of others over it: on and off, in what order, how strong.
Item {
    id: root

    required property Workspace workspace
    readonly property AddedFiles files: workspace.added

    implicitHeight: Theme.px(320)

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (drop) => root.files.add(drop.urls)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ActionButton { actionId: "file.add_layers" }
        PlainText {
            visible: root.files.count === 0
            text: qsTr("Nothing lies under or over the plan. Add pictures of the ground (GeoTIFF, MBTiles …) or layers of others (Shapefile, GeoPackage, DXF …), or drop them here. They are not stored in the plan.")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Item { visible: root.files.count === 0; Layout.fillHeight: true }
        ListView {
            id: rows
            visible: root.files.count > 0
            model: root.files
            clip: true
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Basemaps and reference layers")
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: SlimScrollBar { }
            delegate: AddedRow {
                width: rows.width
                files: root.files
            }
        }
    }
}
