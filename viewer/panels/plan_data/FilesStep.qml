import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// Which files the plan is made from.
ColumnLayout {
    id: root

    required property PlanData planData
    signal filesWanted()

    spacing: Theme.gap

    PlainText {
        text: qsTr("Files with compounds or buildings, roads, communities, facilities, and tables about compounds: GeoPackage, Shapefile, GeoJSON, OSM, DXF, KML, Excel, CSV, also zipped. Drop them here or choose them.")
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        model: root.planData.files
        clip: true
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: RowLayout {
            id: row
            required property int index
            required property string modelData
            width: ListView.view.width
            PlainText {
                text: row.modelData
                color: Theme.text
                font.pixelSize: Theme.normal
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            FlatButton {
                text: "×"
                Accessible.name: qsTr("Leave out %1").arg(row.modelData)
                onClicked: root.planData.removeFile(row.index)
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
    FlatButton { text: qsTr("Choose files…"); prominent: root.planData.files.length === 0; onClicked: root.filesWanted() }
}
