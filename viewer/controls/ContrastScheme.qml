import QtQuick

// Black on white, edges that cannot be missed.
Scheme {
    paper: "#ffffff"
    card: "#ffffff"
    cardEdge: "#000000"
    separator: "#000000"
    text: "#000000"
    quietText: "#1a1a1a"
    accent: "#00267f"
    accentText: "#ffffff"
    accentSoft: "#cfe0ff"
    hover: "#e6e6e6"
    pressed: "#cccccc"
    good: "#00561b"
    warning: "#b34700"
    warningText: "#7a2e00"
    warningSoft: "#ffe9d6"
    labelText: "#000000"
    labelHalo: "#ffffff"
    edge: 2
}
