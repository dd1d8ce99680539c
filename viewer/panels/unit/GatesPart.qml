import QtQuick
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Unit

// Gates of the unit kept or closed by hand, and what comes of it below. In a layout that is edited a click is an edit;
// else it is a trial, until it is kept.
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
            tip: qsTr("Choose which gates stay and which are closed, and see how far people walk then")
            flat: true
            Accessible.name: qsTr("Choose gates: %1").arg(root.gates.summary)
            onClicked: root.open = !root.open
            Layout.fillWidth: true
        }
        FlatButton {
            visible: root.gates.chosen && !root.gates.trial
            text: qsTr("As advised")
            tip: qsTr("Give all gates of the unit back to the advice")
            onClicked: root.gates.advise()
        }
    }
    Flow {
        visible: root.gates.trial
        spacing: Theme.gap
        Layout.fillWidth: true
        ActionButton { actionId: "unit.keep_gates"; prominent: true }
        FlatButton {
            text: qsTr("Drop it")
            tip: qsTr("Back to the gates as the layout has them")
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
            required property bool chosen

            width: rows.width
            text: name + "\n" + word
            font.weight: altered || chosen ? Font.DemiBold : Font.Normal
            checked: kept
            onToggled: root.gates.toggle(index)
        }
    }
    PlainText {
        visible: text !== ""
        text: root.gates.working ? qsTr("Working out the walks…")
                                 : (root.gates.trial ? [qsTr("A trial: not in the layout yet.")] : []).concat(Array.from(root.gates.effects)).join("\n")
        color: Theme.text
        font.pixelSize: Theme.small + 1
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.gates.breaks
        delegate: PlainText {
            required property string modelData
            text: "⚠ " + modelData
            color: Theme.warningText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
