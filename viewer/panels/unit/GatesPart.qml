import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Unit

// Other gates of the unit tried: each is kept or closed, and what comes of it stands below. Nothing of it is stored.
ColumnLayout {
    id: root

    required property GateDesk gates
    property bool open: false

    visible: gates.count > 0
    spacing: Theme.px(4)

    RowLayout {
        spacing: Theme.gap
        FlatButton {
            text: (root.open ? "▾ " : "▸ ") + root.gates.summary
            tip: qsTr("Try other gates: which stay, which are closed, and how far people walk then")
            flat: true
            Accessible.name: qsTr("Try gates: %1").arg(root.gates.summary)
            onClicked: root.open = !root.open
            Layout.fillWidth: true
        }
        FlatButton {
            visible: root.gates.trial
            text: qsTr("As planned")
            tip: qsTr("Drop the trial")
            onClicked: root.gates.reset()
        }
    }
    ListView {
        id: rows
        visible: root.open
        model: root.gates
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Gates")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.px(170))
        delegate: Tick {
            required property int index
            required property string name
            required property bool kept
            required property string word
            required property bool altered

            width: rows.width
            text: name + "\n" + word
            font.weight: altered ? Font.DemiBold : Font.Normal
            checked: kept
            onToggled: root.gates.toggle(index)
        }
    }
    Text {
        visible: root.gates.trial
        text: root.gates.working ? qsTr("Working out the walks…") : Array.of(qsTr("A trial: not stored in the plan.")).concat(Array.from(root.gates.effects)).join("\n")
        color: Theme.text
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.gates.breaks
        delegate: Text {
            required property string modelData
            text: "⚠ " + modelData
            color: Theme.warningText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
