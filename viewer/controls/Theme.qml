pragma Singleton
import QtQuick

// Every colour, size and font weight of the interface. The window sets the look and the size of texts; the map's own
// colours are in scene/style.cpp, by the name `mapStyle`.
QtObject {
    id: theme

    property bool dark: false
    property bool highContrast: false
    property bool colourSafe: false  // hues of the map that eyes without red or green tell apart
    readonly property string mapStyle: (highContrast ? "contrast" : dark ? "dark" : "light") + (colourSafe ? "_safe" : "")
    property double scale: 1  // of texts and all that holds them, 1…2

    readonly property Scheme scheme: highContrast ? contrast : dark ? night : day
    readonly property Scheme day: LightScheme { }
    readonly property Scheme night: DarkScheme { }
    readonly property Scheme contrast: ContrastScheme { }

    readonly property color paper: scheme.paper
    readonly property color card: scheme.card
    readonly property color cardEdge: scheme.cardEdge
    readonly property color separator: scheme.separator
    readonly property color text: scheme.text
    readonly property color quietText: scheme.quietText
    readonly property color accent: scheme.accent
    readonly property color accentText: scheme.accentText
    readonly property color accentSoft: scheme.accentSoft
    readonly property color hover: scheme.hover
    readonly property color pressed: scheme.pressed
    readonly property color good: scheme.good
    readonly property color warning: scheme.warning
    readonly property color warningText: scheme.warningText
    readonly property color warningSoft: scheme.warningSoft
    readonly property color labelText: scheme.labelText
    readonly property color labelHalo: scheme.labelHalo
    readonly property int edge: scheme.edge

    readonly property color mapUnit: "#c3d6ae"  // parts of a merger in its small picture

    readonly property double faded: highContrast ? 0.7 : 0.45  // opacity of what cannot be used now

    readonly property int small: px(11)
    readonly property int normal: px(13)
    readonly property int large: px(16)
    readonly property int title: px(20)
    readonly property int gap: px(8)
    readonly property int margin: px(16)
    readonly property int radius: 8
    readonly property int control: px(32)  // height of a button
    readonly property int row: px(30)  // height of a row of one line
    readonly property int panelWidth: px(324)
    readonly property int dockWidth: px(348)
    readonly property int railWidth: px(56)
    readonly property int patient: 600  // ms until a tip appears
    readonly property int quick: 120  // ms

    // A size that stands for 100 % texts, as it is at today's size of texts. Every width and height that holds text is
    // written with it or is one of the above.
    function px(size: double): int { return Math.round(size * theme.scale); }
}
