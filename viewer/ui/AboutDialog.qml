import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Ui

// Which Lifang this is, and what it is built on.
PageDialog {
    id: dialog

    heading: qsTr("About Lifang")

    PlainText {
        text: qsTr("Lifang draws property-management units over old residential compounds. It works offline; no file leaves this machine.")
        color: Theme.text
        font.pixelSize: Theme.normal
        lineHeight: 1.3
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: Versions.lines
        delegate: KeyLine {
            required property var modelData
            does: modelData.name === "OS" ? qsTr("Operating system") : modelData.name
            by: modelData.version
        }
    }
    PlainText {
        text: qsTr("Licence: Apache-2.0")
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        Layout.fillWidth: true
    }
}
