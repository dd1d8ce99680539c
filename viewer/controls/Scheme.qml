import QtQuick

// The colours of one look. Theme shows those of the scheme that is on.
QtObject {
    required property color paper
    required property color card
    required property color cardEdge
    required property color separator
    required property color text
    required property color quietText
    required property color accent
    required property color accentText  // on accent
    required property color accentSoft
    required property color hover
    required property color pressed
    required property color good
    required property color warning
    required property color warningText
    required property color warningSoft
    required property color labelText
    required property color labelHalo
    property int edge: 1  // width of the edges of cards and controls
}
