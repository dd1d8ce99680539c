import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// One line of a sheet: a name and a value; a click on one that stands for something on the map chooses it, the sign at
// the end tells how the figure is worked out and where that comes from.
AbstractButton {
    id: root

    required property string name
    required property string value
    required property string meaning
    required property string source
    required property int tone  // Line::Tone of the model
    required property bool unknown
    required property int compound
    required property int unit
    required property bool hasPlace
    readonly property bool leads: compound >= 0 || unit >= 0 || hasPlace
    readonly property bool sum: tone === 1
    readonly property bool alarming: tone === 2
    readonly property bool explained: meaning !== "" || source !== ""
    property bool open: false

    implicitHeight: contentItem.implicitHeight + Theme.px(6)
    hoverEnabled: true
    focusPolicy: leads || explained ? Qt.TabFocus : Qt.NoFocus
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: name + (value !== "" ? ": " + value : "")
    Accessible.description: Array.of(meaning, source).filter((text) => text !== "").join(". ")
    onClicked: if (!leads) open = explained && !open
    Keys.onReturnPressed: root.clicked()
    Keys.onPressed: (event) => {
        if (event.key !== Qt.Key_Question || !explained) return;
        open = !open;
        event.accepted = true;
    }

    ToolTip.visible: hovered && explained && !open
    ToolTip.delay: Theme.patient
    ToolTip.text: Array.of(meaning, source).filter((text) => text !== "").join("\n")

    background: Rectangle {
        radius: 4
        color: root.alarming ? Theme.warningSoft : root.hovered && (root.leads || root.explained) ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: ColumnLayout {
        spacing: 2
        RowLayout {
            spacing: 6
            PlainText {
                text: root.name
                color: root.alarming ? Theme.warningText : root.sum ? Theme.text : Theme.quietText
                font.pixelSize: Theme.normal
                font.weight: root.sum ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            PlainText {
                visible: root.value !== ""
                text: root.value
                color: root.unknown ? Theme.quietText : Theme.text
                font.pixelSize: Theme.normal
                font.italic: root.unknown
                font.weight: root.sum ? Font.DemiBold : Font.Medium
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                Layout.maximumWidth: root.width * 0.62
                Layout.alignment: Qt.AlignTop
            }
            PlainText {
                visible: root.explained
                text: "?"
                color: root.open ? Theme.accent : Theme.quietText
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                Accessible.ignored: true
                TapHandler { onTapped: root.open = !root.open }
            }
        }
        PlainText {
            visible: root.open
            text: Array.of(root.meaning, root.source).filter((text) => text !== "").join("\n")
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            lineHeight: 1.2
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.bottomMargin: 4
        }
    }
}
