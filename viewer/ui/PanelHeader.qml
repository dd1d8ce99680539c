import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

ColumnLayout {
    id: root

    required property Workspace workspace
    readonly property Session session: workspace.session

    spacing: 2

    PlainText {
        text: root.workspace.document.fileName !== "" ? root.workspace.document.fileName : qsTr("Plan in no file yet")
        color: Theme.accent
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    PlainText {
        visible: root.workspace.document.dirty
        text: qsTr("Edits that are not saved")
        color: Theme.warningText
        font.pixelSize: Theme.small + 1
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: root.session.summary
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: root.session.basis
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
