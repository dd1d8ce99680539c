import QtQuick

// The same atlas by lamplight.
Scheme {
    paper: "#1b1f25"
    card: "#262b33"
    cardEdge: "#3c434e"
    separator: "#353c46"
    text: "#e8eaee"
    quietText: "#a9b0ba"
    accent: "#9cc3ee"
    accentText: "#16202c"
    accentSoft: "#2f3e50"
    hover: "#2f353f"
    pressed: "#39404b"
    good: "#7fc08e"
    warning: "#f0a647"
    warningText: "#f3bb72"
    warningSoft: "#43351f"
    labelText: "#f2f3f5"
    labelHalo: "#1b1f25"
}
