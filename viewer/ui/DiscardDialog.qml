import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Edit
import Lifang.Ui

// Asks before the edited layout is dropped, which cannot be undone.
PageDialog {
    id: dialog

    required property Document document

    heading: qsTr("Discard the edits?")
    onOpened: discardButton.forceActiveFocus()

    PlainText {
        text: qsTr("The edited layout goes, with %n step(s), and cannot be brought back. Layouts that are in the file stay as they are.", "", dialog.document.historyIndex)
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
        FlatButton {
            id: discardButton
            text: qsTr("Discard")
            prominent: true
            onClicked: {
                dialog.close();
                dialog.document.discard();
            }
        }
        FlatButton { text: qsTr("Cancel"); onClicked: dialog.close() }
    }
}
