import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Edit
import Lifang.Model
import Lifang.Ui

// Asks what becomes of edits in no file, before the window closes or another plan is opened.
PageDialog {
    id: dialog

    required property Workspace workspace
    readonly property Document document: workspace.document
    property bool answered: false

    function answer() {
        answered = true;
        close();
        return workspace.unsaved;
    }

    heading: qsTr("There are edits that are in no file")
    onOpened: {
        answered = false;
        (document.unfinished ? keepButton : saveButton).forceActiveFocus();
    }
    onClosed: if (!answered) workspace.unsaved.stay()

    PlainText {
        text: qsTr("%n step(s), the last: %1", "", dialog.document.historyIndex).arg(dialog.document.historyTexts[dialog.document.historyIndex - 1] ?? "")
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        text: qsTr("Save them as a new layout of the plan, keep them for the next time this plan is opened here, or discard them.")
        color: Theme.text
        font.pixelSize: Theme.normal
        lineHeight: 1.3
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: dialog.document.unfinished ? qsTr("Units are in parts still: such a layout can be kept, and saved once it is repaired.")
            : dialog.document.dirty && !dialog.document.kept ? qsTr("They cannot be kept for next time: their journal could not be written.") : ""
        color: Theme.warningText
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.px(4)
        FlatButton {
            id: saveButton
            text: qsTr("Save")
            prominent: enabled
            enabled: !dialog.document.unfinished
            onClicked: dialog.answer().save()
        }
        FlatButton {
            id: keepButton
            text: qsTr("Keep for next time")
            enabled: dialog.document.kept || !dialog.document.dirty
            onClicked: dialog.answer().keep()
        }
        FlatButton { text: qsTr("Discard"); onClicked: dialog.answer().discard() }
        FlatButton { text: qsTr("Cancel"); onClicked: dialog.close() }
    }
}
