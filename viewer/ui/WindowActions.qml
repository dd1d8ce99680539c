import QtQuick
import Lifang.Actions

// What actions ask the window for: dialogs, and the view of the map.
Item {
    id: root

    required property var handlers  // by the action's id

    function knows(id: string): bool { return id in handlers; }

    Connections {
        target: Actions
        function onAsked(id) { if (root.knows(id)) root.handlers[id](); }
    }
}
