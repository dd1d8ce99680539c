import QtQuick
import Lifang.Controls

// What the lines below it are about; a rule above it parts it from what came before.
Item {
    id: root

    property alias text: caption.text

    implicitHeight: caption.implicitHeight + Theme.gap + 4

    Rectangle { width: parent.width; height: 1; color: Theme.separator }
    Text {
        id: caption
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        color: Theme.accent
        font.pixelSize: Theme.normal
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
}
