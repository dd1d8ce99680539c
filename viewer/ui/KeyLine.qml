import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// What is done, and with what.
RowLayout {
    id: root

    required property string does
    required property string by

    Layout.fillWidth: true
    PlainText {
        text: root.does
        color: Theme.text
        font.pixelSize: Theme.normal
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    PlainText {
        text: root.by
        color: Theme.quietText
        font.pixelSize: Theme.normal
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        Layout.maximumWidth: root.width * 0.5
    }
}
