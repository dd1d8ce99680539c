import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// One unit under the brush: floor area on a bar with the bounds, and the figures that change.
ColumnLayout {
    id: root

    required property string code
    required property string floorArea
    required property string change
    required property string deviation
    required property string households
    required property string shape
    required property real fill
    required property real least
    required property real most
    required property bool outside
    required property int parts
    required property bool dissolved

    spacing: 2
    Layout.fillWidth: true

    RowLayout {
        PlainText { text: root.code; color: Theme.text; font.pixelSize: Theme.normal; font.weight: Font.DemiBold; elide: Text.ElideRight; Layout.fillWidth: true }
        PlainText { text: root.dissolved ? qsTr("is dissolved") : root.floorArea; color: Theme.text; font.pixelSize: Theme.normal }
        PlainText { visible: !root.dissolved; text: root.deviation; color: root.outside ? Theme.warningText : Theme.quietText; font.pixelSize: Theme.normal }
    }
    Rectangle {
        visible: !root.dissolved
        color: Theme.separator
        implicitHeight: Theme.px(8)
        radius: 4
        Layout.fillWidth: true
        Rectangle { width: parent.width * root.fill; height: parent.height; radius: 4; color: root.outside ? Theme.warning : Theme.good }
        Rectangle { x: parent.width * root.least; y: -2; width: 2; height: parent.height + 4; color: Theme.text }
        Rectangle { x: parent.width * root.most; y: -2; width: 2; height: parent.height + 4; color: Theme.text }
    }
    PlainText {
        visible: !root.dissolved
        text: qsTr("%1 floor area · %2 households · compactness %3").arg(root.change).arg(root.households).arg(root.shape)
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        visible: root.parts > 1
        text: qsTr("in %n part(s)", "", root.parts)
        color: Theme.warningText
        font.pixelSize: Theme.small
    }
}
