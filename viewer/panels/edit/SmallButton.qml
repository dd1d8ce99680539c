import QtQuick
import Lifang.Controls

// A small button on a line of a list, with a sentence on what it does.
FlatButton {
    implicitHeight: Theme.px(26)
    Accessible.name: text
    Accessible.description: tip
}
