import QtQuick
import Lifang.Actions
import Lifang.Controls

// An action of the table as a small button.
ActionButton {
    implicitHeight: Theme.px(28)
}
