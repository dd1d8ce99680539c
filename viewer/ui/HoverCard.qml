import QtQuick
import Lifang.Controls
import Lifang.Map
import Lifang.Model

// The compound under the pointer, beside its outline on the screen: the card never covers what it describes.
Card {
    id: root

    required property Workspace workspace
    required property MapItem map
    required property point pointer
    property rect room  // the part of the map that nothing covers
    readonly property rect subject: map.compoundOnScreen(facts.compound, pointer)
    readonly property real gap: 14
    readonly property bool shown: facts.name !== ""

    visible: shown
    width: 260
    height: content.implicitHeight + 16
    enabled: false  // the pointer goes through
    x: beside(subject.left, subject.right, width, room.left, room.right)
    y: Math.max(room.top, Math.min(room.bottom - height, pointer.y - height / 2))

    // right of the subject where there is room, else left, else where there is more
    function beside(from: real, to: real, size: real, least: real, most: real): real {
        if (to + gap + size <= most) return to + gap;
        if (from - gap - size >= least) return from - gap - size;
        return most - to > from - least ? most - size : least;
    }

    PlaceFacts {
        id: facts
        workspace: root.workspace
        compound: root.workspace.selection.hoveredCompound
    }
    Column {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 12 }
        spacing: 2

        PlainText { text: facts.name; color: Theme.text; font.pixelSize: Theme.normal; font.weight: Font.DemiBold; width: parent.width; elide: Text.ElideRight }
        PlainText { visible: text !== ""; text: facts.unit; color: Theme.accent; font.pixelSize: Theme.small; width: parent.width; elide: Text.ElideRight }
        PlainText { text: Array.from(facts.lines).join(" · "); color: Theme.quietText; font.pixelSize: Theme.small; width: parent.width; wrapMode: Text.Wrap }
        PlainText {
            visible: facts.outOfScope !== ""
            text: qsTr("Out of scope: %1").arg(facts.outOfScope)
            color: Theme.warningText
            font.pixelSize: Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
