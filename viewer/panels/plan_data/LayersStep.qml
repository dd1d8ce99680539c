import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// What each layer is taken for; wrong guesses are put right here.
ColumnLayout {
    id: root

    required property PlanData planData

    spacing: Theme.gap

    PlainText {
        text: qsTr("Layers are recognised by their names, shapes and fields. Put right what was taken for something else.")
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.planData.layers.crsMissing
        spacing: Theme.gap
        Layout.fillWidth: true
        PlainText {
            text: qsTr("Coordinates of the layers that do not name theirs")
            color: Theme.warningText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextEntry {
            hint: qsTr("for example EPSG:4549")
            text: root.planData.assumedCrs
            Accessible.name: qsTr("Coordinates of the layers that do not name theirs")
            onEdited: (text) => root.planData.assumedCrs = text
            Layout.preferredWidth: Theme.px(180)
        }
    }
    ListView {
        model: root.planData.layers
        clip: true
        spacing: Theme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Layers")
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: ColumnLayout {
            id: row

            required property int index
            required property string title
            required property string file
            required property string shape
            required property string features
            required property string crs
            required property int part
            required property var choices
            required property string reason

            width: ListView.view.width - Theme.gap
            spacing: 1
            RowLayout {
                PlainText {
                    text: row.title
                    color: Theme.text
                    font.pixelSize: Theme.normal
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                Choice {
                    choices: row.choices.map((text, value) => ({ value: value, text: text }))
                    value: row.part
                    Accessible.name: qsTr("%1 is taken for").arg(row.title)
                    onChosen: (value) => root.planData.setPart(row.index, value)
                    Layout.preferredWidth: Theme.px(180)
                }
            }
            PlainText {
                text: qsTr("%1 · %3: %2 · coordinates: %4").arg(row.file).arg(row.features).arg(row.shape).arg(row.crs)
                color: Theme.quietText
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            PlainText {
                visible: row.reason !== ""
                text: row.reason
                color: Theme.warningText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
}
