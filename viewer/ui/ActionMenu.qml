import QtQuick
import QtQuick.Controls.Basic
import Lifang.Actions
import Lifang.Controls

// A menu of actions; a line where a group begins.
Menu {
    id: menu

    property string name
    required property var actions  // of ActionItem

    topPadding: Theme.px(4)
    bottomPadding: Theme.px(4)
    implicitWidth: Theme.px(300)

    Repeater {
        model: menu.actions.filter((action) => action.inMenu)
        delegate: ActionRow { }
    }
}
