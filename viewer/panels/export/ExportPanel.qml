import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Export

// The shown layout handed over: to other programs, as a map, as a report.
Item {
    id: root

    required property Workspace workspace
    readonly property ExportModel exporter: handing

    implicitHeight: content.implicitHeight

    ExportModel { id: handing; workspace: root.workspace }

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.gap

        Text {
            visible: !handing.canWrite
            text: qsTr("Save the edited layout first: what is handed over is a layout of the plan.")
            color: Theme.warningText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: handing.formats
            delegate: FormatRow {
                required property var modelData
                name: modelData.name
                hint: modelData.hint
                current: handing.format === modelData.code
                onChosen: handing.format = modelData.code
                Layout.fillWidth: true
            }
        }
        Heading { text: qsTr("How"); Layout.fillWidth: true }
        RowLayout {
            visible: handing.takesEncoding
            Text { text: qsTr("Text encoding"); color: Theme.quietText; font.pixelSize: Theme.normal; Layout.fillWidth: true }
            Choice {
                id: encoding
                property string code: "utf-8"
                choices: [{ value: "utf-8", text: qsTr("UTF-8") }, { value: "gbk", text: qsTr("GBK") }]
                value: code
                Accessible.name: qsTr("Text encoding")
                onChosen: (value) => code = value
            }
        }
        RowLayout {
            visible: handing.takesFieldNames
            Text { text: qsTr("Names of fields"); color: Theme.quietText; font.pixelSize: Theme.normal; Layout.fillWidth: true }
            Choice {
                id: names
                property string code: root.workspace.language.code === "en" ? "en" : "zh"
                choices: [{ value: "zh", text: qsTr("Chinese") }, { value: "en", text: qsTr("English") }]
                value: code
                Accessible.name: qsTr("Names of fields")
                onChosen: (value) => code = value
            }
        }
        TextEntry { id: title; visible: handing.isReport; hint: qsTr("Title (may stay empty)"); Layout.fillWidth: true }
        TextEntry { id: date; visible: handing.isReport; hint: qsTr("Date, as it shall be read (may stay empty)"); Layout.fillWidth: true }
        Tick {
            id: onlyChosen
            visible: handing.isReport
            enabled: root.workspace.selection.units.length > 0
            text: qsTr("Sheets of the chosen units only")
            Layout.fillWidth: true
        }
        TextEntry {
            id: place
            text: handing.place
            hint: handing.isDatabase ? qsTr("Connection") : qsTr("File to write")
            Layout.fillWidth: true
        }
        Tick {
            id: overwrite
            visible: !handing.isDatabase
            text: qsTr("Replace what is there")
            Layout.fillWidth: true
        }
        FlatButton {
            prominent: true
            text: root.workspace.jobs.busy ? qsTr("Working…") : qsTr("Write")
            enabled: handing.canWrite && place.text !== "" && !root.workspace.jobs.busy
            onClicked: handing.isReport
                ? handing.writeReport(place.text, title.text, date.text, onlyChosen.enabled && onlyChosen.checked, overwrite.checked)
                : handing.write(place.text, encoding.code, names.code, overwrite.checked)
            Layout.fillWidth: true
        }
        ExportOutcome { written: handing.written; lost: handing.lost; Layout.fillWidth: true }
    }
}
