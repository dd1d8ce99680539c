import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit
import Lifang.Ui

// Asks why the chosen compounds are excluded: the reason stays with the rule.
PageDialog {
    id: dialog

    required property Workspace workspace

    heading: qsTr("Exclude %n compound(s)", "", workspace.selection.count)
    onOpened: field.forceActiveFocus()

    function exclude() {
        desk.exclude(field.text);
        field.clear();
        close();
    }

    EditDesk { id: desk; workspace: dialog.workspace }
    PlainText {
        text: qsTr("They leave their units and take no part until they are included again. Where that breaks a unit, its neighbours help.")
        color: Theme.quietText
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextEntry {
        id: field
        objectName: "reason"
        hint: qsTr("Reason, e.g. to be demolished")
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Reason")
        onAccepted: dialog.exclude()
        Layout.fillWidth: true
    }
    FlatButton {
        text: qsTr("Exclude")
        prominent: true
        Accessible.name: text
        onClicked: dialog.exclude()
    }
}
