pragma Singleton
import QtQuick

// Every colour, size and font weight of the interface. The map's own colours are in scene/style.cpp; those the legend
// repeats are named after them.
QtObject {
    readonly property color paper: "#e9e6e0"
    readonly property color card: "#fdfcfa"
    readonly property color cardEdge: "#d9d4cb"
    readonly property color separator: "#e8e4dc"
    readonly property color text: "#242a33"
    readonly property color quietText: "#6d7078"
    readonly property color accent: "#12355b"
    readonly property color accentSoft: "#e6ecf3"
    readonly property color hover: "#f3f0ea"
    readonly property color pressed: "#e8e4dc"
    readonly property color good: "#4d8a5b"
    readonly property color warning: "#e08a1e"
    readonly property color warningText: "#9a5b0c"
    readonly property color warningSoft: "#fcf1df"
    readonly property color labelText: "#1f2733"
    readonly property color labelHalo: "#fdfcfa"

    readonly property color mapUnit: "#c3d6ae"
    readonly property color mapUnitBorder: "#39465a"
    readonly property color mapOutOfScope: "#dedad3"
    readonly property color mapHatch: "#b3ada3"
    readonly property color mapMainRoad: "#fdf3d8"
    readonly property color mapMainRoadEdge: "#d5c089"
    readonly property color mapWater: "#bfdbe9"
    readonly property color mapRailway: "#5b5d63"
    readonly property color mapRailwayGap: "#f6f4ef"
    readonly property color mapBuilding: "#bdb8ae"

    readonly property int small: 11
    readonly property int normal: 13
    readonly property int large: 16
    readonly property int title: 20
    readonly property int gap: 8
    readonly property int margin: 16
    readonly property int radius: 8
    readonly property int panelWidth: 324
    readonly property int dockWidth: 348
    readonly property int railWidth: 56
    readonly property int patient: 600  // ms until a tip appears
    readonly property int quick: 120  // ms
}
