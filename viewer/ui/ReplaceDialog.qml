import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Ui

// Asks before something takes the place of what is there, where no dialog of the system has asked.
PageDialog {
    id: dialog

    required property Replacement replacement
    readonly property bool ofFile: replacement.kind === Replacement.File

    heading: ofFile ? qsTr("Replace the file that is there?") : qsTr("Replace the export that is there?")
    onOpened: cancelButton.forceActiveFocus()
    onClosed: replacement.decline()

    Connections {
        target: dialog.replacement
        function onAsked() { dialog.open(); }
        function onAnswered() { dialog.close(); }
    }
    PlainText {
        visible: text !== ""
        text: dialog.replacement.what
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    PlainText {
        text: dialog.ofFile ? qsTr("What is in it is lost.") : qsTr("Edits that somebody has made in it are lost. What is no part of the export stays.")
        color: Theme.text
        font.pixelSize: Theme.normal
        lineHeight: 1.3
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        Layout.bottomMargin: Theme.px(4)
        FlatButton { text: qsTr("Replace"); prominent: true; onClicked: dialog.replacement.agree() }
        FlatButton { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.close() }
    }
}
