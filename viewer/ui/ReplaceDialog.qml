import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Ui

// Asks before an export takes the place of one that is there, where no dialog of the system has asked.
PageDialog {
    id: dialog

    required property Handover handover
    property string what: ""

    heading: qsTr("Replace the export that is there?")
    onOpened: cancelButton.forceActiveFocus()

    Connections {
        target: dialog.handover
        function onReplacementAsked(what) {
            dialog.what = what;
            dialog.open();
        }
    }
    PlainText {
        visible: text !== ""
        text: dialog.what
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    PlainText {
        text: qsTr("Edits that somebody has made in it are lost. What is no part of the export stays.")
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
            text: qsTr("Replace")
            prominent: true
            onClicked: {
                dialog.close();
                dialog.handover.replace();
            }
        }
        FlatButton { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.close() }
    }
}
