import QtQuick
import Lifang.Controls
import Lifang.Panels.PlanData

// The steps of a task, one below the other; those that cannot be taken yet are pale.
Column {
    id: root

    required property var steps  // {title, ready}
    required property int current
    signal chosen(int step)

    spacing: Theme.px(4)

    Repeater {
        model: root.steps
        delegate: FlatButton {
            required property int index
            required property var modelData

            width: root.width
            text: (index + 1) + "  " + modelData.title
            checkable: true
            checked: root.current === index
            enabled: modelData.ready
            onClicked: root.chosen(index)
        }
    }
}
