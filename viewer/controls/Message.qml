import QtQuick
import QtQuick.Layouts
import Lifang.Controls

// Stands in the middle when there is no map: nothing open yet, opening, or why it could not be opened.
Card {
    id: root

    required property string heading
    property string body: ""
    property string advice: ""
    property string action: ""
    property string otherAction: ""
    property bool alarming: false
    signal acted()
    signal otherActed()

    implicitWidth: Theme.px(420)
    implicitHeight: content.implicitHeight + Theme.px(48)

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(24) }
        spacing: Theme.px(10)

        PlainText {
            text: root.heading
            color: root.alarming ? Theme.warningText : Theme.accent
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            text: root.body
            visible: text !== ""
            color: Theme.text
            font.pixelSize: Theme.normal
            lineHeight: 1.3
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            text: root.advice
            visible: text !== ""
            color: Theme.quietText
            font.pixelSize: Theme.normal
            lineHeight: 1.3
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.action !== ""
            spacing: Theme.gap
            Layout.topMargin: Theme.px(6)
            FlatButton {
                text: root.action
                prominent: true
                onClicked: root.acted()
            }
            FlatButton {
                visible: text !== ""
                text: root.otherAction
                onClicked: root.otherActed()
            }
        }
    }
}
