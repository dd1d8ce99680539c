import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Merge

// Writes the merger down for those who decide.
ColumnLayout {
    id: root

    required property MergeModel merge
    required property Workspace workspace
    property string written: ""
    property url address

    spacing: 4

    Connections {
        target: root.merge
        function onDossierWritten(file, address) {
            root.written = file;
            root.address = address;
        }
        function onChanged() { if (root.merge.state !== MergeModel.Judged && root.merge.state !== MergeModel.Merged) root.written = ""; }
    }
    Heading { text: qsTr("Dossier: figures, rules, consents to sign"); Layout.fillWidth: true }
    TextEntry { id: title; hint: qsTr("Title (may stay empty)"); Layout.fillWidth: true }
    TextEntry { id: date; hint: qsTr("Date, as it shall be read (may stay empty)"); Layout.fillWidth: true }
    PlainText {
        text: qsTr("File to write: .pdf is ready to print, .html opens anywhere. A file that is there is replaced only when you agree.")
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        TextEntry { id: file; text: root.merge.dossierFile; hint: qsTr("File"); Layout.fillWidth: true }
        FlatButton {
            text: qsTr("Write")
            enabled: file.text !== "" && !root.workspace.jobs.busy
            onClicked: {
                root.written = "";
                root.merge.writeDossier(file.text, title.text, date.text);
            }
        }
    }
    RowLayout {
        visible: root.written !== ""
        PlainText {
            text: qsTr("Written: %1").arg(root.written)
            color: Theme.good
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        FlatButton { text: qsTr("Open"); onClicked: Qt.openUrlExternally(root.address) }
    }
}
