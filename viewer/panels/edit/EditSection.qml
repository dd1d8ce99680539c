import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// A heading with what belongs to it.
ColumnLayout {
    id: root

    required property string heading
    default property alias content: inside.data

    spacing: Theme.px(4)
    Layout.fillWidth: true

    PlainText {
        text: root.heading
        color: Theme.quietText
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flow {
        id: inside
        spacing: Theme.px(4)
        Layout.fillWidth: true
    }
}
