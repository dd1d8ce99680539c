import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls

// The figures of the unit that is selected, or else under the pointer.
Item {
    id: root

    required property Workspace workspace
    readonly property UnitFigures figures: workspace.session.figures

    implicitHeight: content.implicitHeight

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: 6

        Text {
            visible: root.figures.unit < 0
            text: qsTr("Choose a unit on the map or in the list, or point at one.")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Text {
            text: root.figures.code
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
        }
        Text {
            text: root.figures.name
            visible: text !== ""
            color: Theme.accent
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: root.figures.violations
            delegate: Rectangle {
                id: violation
                required property string modelData
                color: Theme.warningSoft
                radius: 4
                implicitHeight: warning.implicitHeight + 10
                Layout.fillWidth: true
                Text {
                    id: warning
                    anchors { left: parent.left; right: parent.right; margins: 8; verticalCenter: parent.verticalCenter }
                    text: violation.modelData
                    color: Theme.warningText
                    font.pixelSize: Theme.small + 1
                    wrapMode: Text.Wrap
                }
            }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        Repeater {
            model: root.figures
            delegate: RowLayout {
                id: row
                required property string name
                required property string value
                spacing: 8
                Text {
                    text: row.name
                    color: Theme.quietText
                    font.pixelSize: Theme.normal
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Text { text: row.value; color: Theme.text; font.pixelSize: Theme.normal; font.weight: Font.Medium }
            }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        Text {
            text: Array.from(root.figures.compounds).join(qsTr(", "))
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            lineHeight: 1.25
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
