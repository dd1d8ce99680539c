import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Merge

// Mergers that suggest themselves, in the order in which they should be looked at.
ColumnLayout {
    id: root

    required property MergeModel merge

    spacing: 4

    Heading { text: qsTr("Suggestions"); Layout.fillWidth: true }
    RowLayout {
        FlatButton {
            text: root.merge.suggested ? qsTr("Suggest again") : qsTr("Suggest mergers")
            onClicked: root.merge.suggest()
        }
        Tick {
            visible: root.merge.suggested
            text: qsTr("Only within the bounds")
            checked: root.merge.suggestions.onlyFitting
            onToggled: root.merge.suggestions.onlyFitting = checked
            Layout.fillWidth: true
        }
    }
    PlainText {
        visible: text !== ""
        text: root.merge.suggestions.compared
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    PlainText {
        visible: root.merge.suggested && rows.count === 0
        text: qsTr("None: nothing that touches would be better together.")
        color: Theme.quietText
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        id: rows
        model: root.merge.suggestions
        delegate: SuggestionRow {
            required property int index
            onChosen: root.merge.judgeRow(index)
            Layout.fillWidth: true
        }
    }
}
