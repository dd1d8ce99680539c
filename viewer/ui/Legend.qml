import QtQuick
import Lifang.Controls
import Lifang.Ui

// Explains what the map shows; rows for what it does not show stay away.
Card {
    id: root

    property bool hasViolations: false
    property bool hasOutOfScope: false
    property bool hasRailway: false
    property bool open: true  // else only its heading

    implicitWidth: rows.implicitWidth + Theme.px(24)
    implicitHeight: rows.implicitHeight + Theme.px(20)

    Column {
        id: rows
        x: Theme.px(12)
        y: Theme.px(10)
        spacing: Theme.px(5)

        FlatButton {
            text: (root.open ? "▾ " : "▸ ") + qsTr("Legend")
            tip: qsTr("Fold or unfold the legend")
            flat: true
            implicitHeight: Theme.px(22)
            Accessible.name: qsTr("Legend")
            onClicked: root.open = !root.open
        }
        LegendRow {
            caption: qsTr("Management unit")
            visible: root.open
            Rectangle { anchors.fill: parent; color: Theme.mapUnit; border.color: Theme.mapUnitBorder; border.width: 1.5 }
        }
        LegendRow {
            caption: qsTr("Unit that breaks a rule")
            visible: root.open && root.hasViolations
            Rectangle { anchors.fill: parent; color: Theme.mapUnit; border.color: Theme.warning; border.width: 3 }
        }
        LegendRow {
            caption: qsTr("Compound out of scope")
            visible: root.open && root.hasOutOfScope
            Rectangle {
                anchors.fill: parent
                color: Theme.mapOutOfScope
                border.color: Theme.mapHatch
                clip: true
                Repeater {
                    model: 5
                    delegate: Rectangle {
                        required property int index
                        x: index * 6 - 3; y: -4; width: 1; height: 24; rotation: 45; color: Theme.mapHatch
                        antialiasing: true
                    }
                }
            }
        }
        LegendRow {
            caption: qsTr("Building")
            visible: root.open
            Rectangle { anchors.fill: parent; color: Theme.mapBuilding }
        }
        LegendRow {
            caption: qsTr("Main road")
            visible: root.open
            Rectangle {
                anchors.centerIn: parent; width: parent.width; height: 7
                color: Theme.mapMainRoad; border.color: Theme.mapMainRoadEdge
            }
        }
        LegendRow {
            caption: qsTr("Railway")
            visible: root.open && root.hasRailway
            Rectangle {
                anchors.centerIn: parent; width: parent.width; height: 4; color: Theme.mapRailway
                Row {
                    anchors.centerIn: parent; spacing: 4
                    Repeater { model: 2; delegate: Rectangle { width: 4; height: 2; color: Theme.mapRailwayGap } }
                }
            }
        }
        LegendRow {
            caption: qsTr("Water")
            visible: root.open
            Rectangle { anchors.fill: parent; color: Theme.mapWater }
        }
    }
}
