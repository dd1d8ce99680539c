import QtQuick
import Lifang.Actions
import Lifang.Ui

// What can be done with what lies there: the actions that belong on the map.
ActionMenu {
    actions: Actions.onMap()
}
