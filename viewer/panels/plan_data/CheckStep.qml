import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.PlanData

// What the data come to: what there is, what will be assumed, what was found wrong.
ColumnLayout {
    id: root

    required property PlanData planData

    spacing: Theme.gap

    PlainText {
        visible: !root.planData.checked
        text: root.planData.working ? qsTr("Reading the data…") : qsTr("The data are read and summed up before a plan is made.")
        color: Theme.text
        font.pixelSize: Theme.normal
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.planData.summary
        delegate: RowLayout {
            id: line
            required property var modelData
            spacing: Theme.gap
            Layout.fillWidth: true
            PlainText { text: line.modelData.what; color: Theme.quietText; font.pixelSize: Theme.normal; Layout.preferredWidth: Theme.px(180) }
            PlainText { text: line.modelData.value; color: Theme.text; font.pixelSize: Theme.normal; font.weight: Font.Medium }
            PlainText {
                text: line.modelData.remark
                color: Theme.quietText
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
    }
    Rectangle { visible: root.planData.findings.length > 0; color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
    ListView {
        model: root.planData.findings
        clip: true
        spacing: Theme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings about the data")
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: ColumnLayout {
            id: finding
            required property var modelData
            width: ListView.view.width - Theme.gap
            spacing: 1
            PlainText {
                text: qsTr("%1: %2 (%3)").arg(finding.modelData.severity).arg(finding.modelData.title).arg(finding.modelData.count)
                color: finding.modelData.alarming ? Theme.warningText : Theme.text
                font.pixelSize: Theme.normal
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            PlainText {
                text: finding.modelData.example
                color: Theme.quietText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
}
