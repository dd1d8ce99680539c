import QtQuick
import QtQml
import Lifang.Actions

// The keys of all actions, wherever the focus is. A field of text takes its letters first.
Item {
    id: root

    property bool active: true  // false while a dialog has the window

    Repeater {
        model: Actions.menus
        delegate: Item {
            id: menu
            required property ActionMenuItem modelData
            Repeater {
                model: menu.modelData.items
                delegate: Item {
                    id: holder
                    required property ActionItem modelData
                    Shortcut {
                        sequences: holder.modelData.sequences
                        enabled: root.active
                        onActivated: Actions.trigger(holder.modelData.name)
                        onActivatedAmbiguously: Actions.trigger(holder.modelData.name)
                    }
                }
            }
        }
    }
}
