import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Edit

// What the stroke that is being drawn would do to each unit. Stands near the hand, not over the place.
Card {
    id: root

    required property Painting painting
    required property point pointer
    required property rect room  // the part of the map that nothing covers
    readonly property real gap: Theme.px(90)

    visible: painting.shown
    enabled: false  // the hand goes through
    width: Theme.px(300)
    height: content.implicitHeight + Theme.px(16)
    x: pointer.x + gap + width <= room.right ? pointer.x + gap : Math.max(room.left, pointer.x - gap - width)
    y: Math.max(room.top, Math.min(room.bottom - height, pointer.y - height / 2))

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(12) }
        spacing: Theme.px(8)

        Repeater {
            model: root.painting.units
            delegate: StrokeRow { }
        }
        Repeater {
            model: root.painting.remarks
            delegate: PlainText {
                required property string modelData
                text: modelData
                color: Theme.warningText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
