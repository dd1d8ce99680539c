import QtQuick
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model

// For who has nothing open yet: what there is to do, one line each.
Item {
    id: root

    required property Workspace workspace
    required property Settings settings

    Card {
        anchors.centerIn: parent
        implicitWidth: Math.min(root.width - 2 * Theme.margin, Theme.px(520))
        implicitHeight: content.implicitHeight + Theme.px(48)

        ColumnLayout {
            id: content
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(28) }
            spacing: Theme.px(10)

            PlainText {
                text: qsTr("Lifang")
                color: Theme.accent
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            PlainText {
                text: qsTr("Lifang groups old residential compounds into management units, and shows what each grouping is worth.")
                color: Theme.text
                font.pixelSize: Theme.normal
                lineHeight: 1.3
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                model: ["file.open", "file.plan_data", "file.sample"]
                delegate: RowLayout {
                    id: offer
                    required property string modelData
                    required property int index
                    spacing: Theme.gap * 2
                    Layout.fillWidth: true
                    ActionButton {
                        actionId: offer.modelData
                        prominent: offer.index === 0
                        Layout.preferredWidth: Theme.px(190)
                    }
                    PlainText {
                        text: Actions.find(offer.modelData).hint
                        color: Theme.quietText
                        font.pixelSize: Theme.small + 1
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
            PlainText {
                visible: root.settings.recentFiles.length > 0
                text: qsTr("Opened lately")
                color: Theme.quietText
                font.pixelSize: Theme.small + 1
                font.weight: Font.DemiBold
                Layout.topMargin: Theme.px(6)
            }
            Repeater {
                model: Array.from(root.settings.recentFiles).slice(0, 5)
                delegate: FlatButton {
                    required property var modelData
                    flat: true
                    faded: modelData.missing
                    text: modelData.missing ? qsTr("%1 (is gone)").arg(modelData.name) : modelData.name
                    tip: modelData.folder
                    onClicked: root.workspace.unsaved.open(modelData.url)
                }
            }
            PlainText {
                text: qsTr("A plan file, or files with data, can also be dropped on this window.")
                color: Theme.quietText
                font.pixelSize: Theme.small + 1
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(4)
            }
        }
    }
}
