import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Edit

// Units that do not hang together yet: a state of the work, not a fault.
ColumnLayout {
    id: root

    required property Workspace workspace

    visible: unfinished.count > 0
    spacing: 2
    Layout.fillWidth: true

    UnfinishedList { id: unfinished; workspace: root.workspace }
    PlainText { text: qsTr("Unfinished"); color: Theme.quietText; font.pixelSize: Theme.small }
    Repeater {
        model: unfinished
        delegate: PlaceRow {
            id: row
            required property int index
            required property string text
            required property var place
            required property var connector
            title: text
            detail: connector.length > 0 ? qsTr("%n compound(s) would join them", "", connector.length) : ""
            onShown: root.workspace.sight.showCompounds(place)
            SmallButton { visible: row.connector.length > 0; text: qsTr("Join"); tip: qsTr("Give those compounds to the unit"); onClicked: unfinished.join(row.index) }
        }
    }
    PlainText {
        text: qsTr("The layout can be saved once its units hang together: go on moving, or repair.")
        color: Theme.quietText
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
