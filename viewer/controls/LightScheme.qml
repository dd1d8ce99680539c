import QtQuick

// A city atlas on warm paper.
Scheme {
    paper: "#e9e6e0"
    card: "#fdfcfa"
    cardEdge: "#d9d4cb"
    separator: "#e8e4dc"
    text: "#242a33"
    quietText: "#62656d"
    accent: "#12355b"
    accentText: "#fdfcfa"
    accentSoft: "#e6ecf3"
    hover: "#f3f0ea"
    pressed: "#e8e4dc"
    good: "#4d8a5b"
    warning: "#e08a1e"
    warningText: "#8a500a"
    warningSoft: "#fcf1df"
    labelText: "#1f2733"
    labelHalo: "#fdfcfa"
}
