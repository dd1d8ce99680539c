import QtQuick
import Lifang.Actions
import Lifang.Controls
import Lifang.Model

// Each language by its own name, so that it is found by who cannot read the other.
Row {
    id: root

    required property Language language

    spacing: 2

    Repeater {
        model: [{ code: "zh_CN", name: "中文", does: "view.chinese" }, { code: "en", name: "EN", does: "view.english" }]

        delegate: FlatButton {
            required property var modelData
            text: modelData.name
            checked: root.language.code === modelData.code
            implicitWidth: Theme.px(44)
            implicitHeight: Theme.px(26)
            Accessible.role: Accessible.RadioButton
            onClicked: Actions.trigger(modelData.does)
        }
    }
}
