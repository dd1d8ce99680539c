import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// Which column of the data holds what, with a few of its values.
ColumnLayout {
    id: root

    required property PlanData planData

    spacing: Theme.gap

    PlainText {
        text: qsTr("What is not there is worked out where it can be, or stays unknown: floor area from storeys and footprints, storeys from the profile.")
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        model: root.planData.fields
        clip: true
        spacing: Theme.px(4)
        boundsBehavior: Flickable.StopAtBounds
        section.property: "kind"
        section.delegate: PlainText {
            required property string section
            text: section
            color: Theme.accent
            font.pixelSize: Theme.normal
            font.weight: Font.DemiBold
            topPadding: Theme.gap
            bottomPadding: Theme.px(4)
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Columns")
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: RowLayout {
            id: row

            required property int index
            required property string name
            required property int column
            required property var choices
            required property string samples
            required property string filled
            readonly property bool ofData: true  // names and values of the files, for the self-test

            width: ListView.view.width - Theme.gap
            spacing: Theme.gap
            PlainText {
                text: row.name
                color: Theme.text
                font.pixelSize: Theme.normal
                elide: Text.ElideRight
                Layout.preferredWidth: Theme.px(150)
            }
            Choice {
                choices: row.choices.map((text, value) => ({ value: value, text: text }))
                value: row.column
                Accessible.name: qsTr("Column with %1").arg(row.name)
                onChosen: (value) => root.planData.setColumn(row.index, value)
                Layout.preferredWidth: Theme.px(180)
            }
            PlainText {
                text: Array.of(row.filled, row.samples).filter((part) => part !== "").join(" · ")
                color: Theme.quietText
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
}
