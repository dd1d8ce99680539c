import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Coverage

// Stations that are placed in the layout: by hand, or the best so many.
ColumnLayout {
    id: root

    required property CoverageModel coverage
    required property Workspace workspace
    property int wanted: 1
    property string objective: "p-median"
    property string per: "unit"

    spacing: Theme.gap

    Heading { text: qsTr("Service stations to place"); Layout.fillWidth: true }
    PlainText {
        text: root.coverage.moving >= 0 ? qsTr("Click the compound on the map that the station goes to.")
            : root.coverage.placing ? qsTr("Click compounds on the map: a station is put there, or taken away again.")
            : qsTr("A station serves the compounds of its own unit, beside the stations there are.")
        color: root.coverage.placing ? Theme.accent : Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        FlatButton {
            text: qsTr("Place on the map")
            checkable: true
            checked: root.coverage.placing
            onClicked: root.coverage.placing = !root.coverage.placing
            Layout.fillWidth: true
        }
        FlatButton {
            text: qsTr("Reset")
            enabled: root.coverage.stationsChanged
            tip: qsTr("Back to the stations of the layout")
            onClicked: root.coverage.resetStations()
        }
    }
    Repeater {
        model: root.coverage.stations
        delegate: StationRow {
            moving: root.coverage.moving === compound
            onChosen: {
                root.workspace.selection.choose(compound);
                root.workspace.sight.showCompounds([compound]);
            }
            onMoveAsked: root.coverage.moveStation(moving ? -1 : compound)
            onRemoved: root.coverage.toggleStation(compound)
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: 4
        Layout.fillWidth: true
        PlainText { text: qsTr("How many"); color: Theme.quietText; font.pixelSize: Theme.normal }
        Counter {
            label: qsTr("How many stations")
            value: root.wanted
            onMoved: (value) => root.wanted = value
        }
        PlainText { text: qsTr("For"); color: Theme.quietText; font.pixelSize: Theme.normal }
        Choice {
            choices: [
                { value: "p-median", text: qsTr("the shortest walk on average") },
                { value: "p-center", text: qsTr("the shortest longest walk") },
                { value: "coverage", text: qsTr("the most households within the limit") }
            ]
            value: root.objective
            Accessible.name: qsTr("What the stations are placed for")
            onChosen: (value) => root.objective = value
            Layout.fillWidth: true
        }
        PlainText { text: qsTr("In"); color: Theme.quietText; font.pixelSize: Theme.normal }
        Choice {
            choices: [
                { value: "unit", text: qsTr("each unit so many") },
                { value: "district", text: qsTr("the whole district so many") }
            ]
            value: root.per
            Accessible.name: qsTr("Where they are counted")
            onChosen: (value) => root.per = value
            Layout.fillWidth: true
        }
    }
    RowLayout {
        FlatButton {
            text: qsTr("Find the best places")
            onClicked: root.coverage.placeBest(root.wanted, root.objective, root.per)
            Layout.fillWidth: true
        }
        FlatButton {
            prominent: true
            enabled: root.coverage.stationsChanged
            text: qsTr("Store")
            tip: qsTr("Stores the layout with these stations in the plan, as a new layout")
            onClicked: root.coverage.apply()
        }
    }
}
