import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model

// The shown layout for other programs: which format, which encoding, where to.
PageDialog {
    id: dialog

    required property Workspace workspace
    required property QtObject files  // FilePicker
    required property Handover handover
    readonly property var format: dialog.handover.formats[formats.currentIndex]

    heading: qsTr("Export layout %1").arg(workspace.shown + 1)

    function start() {
        const where = format.database ? connection.text : files.whereTo(handover.suggestedName(format.suffix), format.suffix);
        if (where.toString() === "") return;
        handover.exportLayout(format.driver, where, format.encodes && encoding.currentIndex === 1, format.names && names.currentIndex === 1, format.file);
        close();
    }

    Connections {
        target: dialog.workspace.language
        function onChanged() { dialog.handover.retranslate(); }
    }

    ChoiceLine {
        id: formats
        label: qsTr("Format")
        choices: Array.from(dialog.handover.formats).map((format) => format.name)
    }
    ChoiceLine {
        id: encoding
        visible: dialog.format.encodes
        label: qsTr("Encoding")
        choices: ["UTF-8", "GBK"]
    }
    ChoiceLine {
        id: names
        visible: dialog.format.names
        label: qsTr("Names of fields")
        choices: [qsTr("English, as in the plan file"), qsTr("Chinese")]
    }
    TextEntry {
        id: connection
        visible: dialog.format.database
        text: "PG:dbname=lifang"
        Accessible.name: qsTr("Connection to the database")
        Layout.fillWidth: true
    }
    PlainText {
        text: dialog.format.database ? qsTr("Passwords are best kept in the service file of PostgreSQL.") : qsTr("What was written is read back and compared. An export that is there already is replaced only when you agree.")
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.topMargin: Theme.gap
        Item { Layout.fillWidth: true }
        FlatButton { text: qsTr("Cancel"); onClicked: dialog.close() }
        FlatButton { text: dialog.format.database ? qsTr("Export") : qsTr("Export to…"); prominent: true; onClicked: dialog.start() }
    }
}
