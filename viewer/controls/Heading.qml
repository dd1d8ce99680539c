import QtQuick
import Lifang.Controls

// What the lines below it are about; a rule above it parts it from what came before.
Item {
    id: root

    property alias text: caption.text
    property bool first: false  // below the heading of the panel, which has a rule of its own

    implicitHeight: caption.implicitHeight + Theme.gap + 4

    Rectangle { visible: !root.first; width: parent.width; height: 1; color: Theme.separator }
    PlainText {
        id: caption
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        color: Theme.accent
        font.pixelSize: Theme.normal
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
}
