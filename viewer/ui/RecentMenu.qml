import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Model

// Plan files opened lately; those that are gone are marked.
Menu {
    id: recent

    required property Workspace workspace
    required property Settings settings

    title: qsTr("Open recent")
    enabled: settings.recentFiles.length > 0
    implicitWidth: Theme.px(420)

    Repeater {
        model: recent.settings.recentFiles
        delegate: MenuItem {
            id: row
            required property var modelData
            text: modelData.missing ? qsTr("%1 (is gone)").arg(modelData.path) : modelData.path
            font.pixelSize: Theme.normal
            Accessible.name: text
            onTriggered: recent.workspace.unsaved.open(modelData.url)
            contentItem: PlainText {
                text: row.text
                color: row.modelData.missing ? Theme.quietText : Theme.text
                font.pixelSize: Theme.normal
                elide: Text.ElideMiddle
            }
        }
    }
    MenuSeparator { }
    MenuItem { text: qsTr("Forget these files"); font.pixelSize: Theme.normal; onTriggered: recent.settings.forgetRecent() }
}
