import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// What was written, and what was lost on the way.
ColumnLayout {
    id: root

    required property var written
    required property var lost

    spacing: 4

    Heading { visible: root.written.length > 0; text: qsTr("Written: %n file(s)", "", root.written.length); Layout.fillWidth: true }
    Repeater {
        model: root.written
        delegate: Text {
            required property string modelData
            text: modelData
            color: Theme.good
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
    FlatButton {
        visible: root.written.length > 0
        text: qsTr("Open the folder")
        onClicked: Qt.openUrlExternally("file://" + root.written[0].substring(0, root.written[0].lastIndexOf("/")))
    }
    Repeater {
        model: root.lost
        delegate: Text {
            required property string modelData
            text: modelData
            color: Theme.warningText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
