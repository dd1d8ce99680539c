import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

ColumnLayout {
    id: root

    required property Workspace workspace
    readonly property Session session: workspace.session
    signal openRequested()

    spacing: 2

    RowLayout {
        spacing: 8
        Text {
            text: qsTr("Lifang")
            color: Theme.accent
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            Layout.fillWidth: true
        }
        LanguageSwitch { language: root.workspace.language }
        FlatButton { text: qsTr("Open…"); implicitHeight: 28; onClicked: root.openRequested() }
    }
    Text {
        visible: text !== ""
        text: root.session.fileName
        color: Theme.text
        font.pixelSize: Theme.normal
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    Text {
        visible: text !== ""
        text: root.session.summary
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Text {
        visible: text !== ""
        text: root.session.basis
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
