import QtQuick
import Lifang.Controls
import Lifang.Map
import Lifang.Model
import Lifang.Panels.Layers

// Explains what the map shows; rows for what it does not show stay away. Can be folded to its heading.
Card {
    id: root

    required property Workspace workspace
    required property MapItem map
    property bool open: true
    property double room: Infinity  // height there is

    implicitWidth: (open ? Math.max(list.implicitWidth, head.implicitWidth) : head.implicitWidth) + Theme.px(24)
    implicitHeight: column.implicitHeight + Theme.px(20)

    LegendModel {
        id: legend
        workspace: root.workspace
        map: root.map
    }
    Column {
        id: column
        x: Theme.px(12)
        y: Theme.px(10)
        spacing: Theme.px(5)

        FlatButton {
            id: head
            x: -Theme.px(10)  // its text stands above the samples, its ground within the edge of the card
            text: (root.open ? "▾ " : "▸ ") + qsTr("Legend")
            tip: qsTr("Fold or unfold the legend")
            flat: true
            implicitHeight: Theme.px(22)
            Accessible.name: qsTr("Legend")
            onClicked: root.open = !root.open
        }
        Flickable {
            id: rows
            visible: root.open
            width: list.implicitWidth
            height: Math.min(contentHeight, Math.max(0, root.room - head.height - Theme.px(25)))
            contentHeight: list.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Legend")

            Column {
                id: list
                spacing: Theme.px(5)
                Repeater {
                    model: legend
                    delegate: LegendRow { }
                }
            }
        }
    }
}
