import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Issues

// One finding about the data: how grave, what, and on demand the whole sentence with advice.
AbstractButton {
    id: root

    required property int index
    required property int severity
    required property string severityText
    required property string title
    required property string stageText
    required property string sentence
    required property string advice
    required property string feature
    required property bool hasPlace
    required property point place
    property bool open: false
    signal placeChosen(point place)
    signal copied()

    implicitHeight: contentItem.implicitHeight + Theme.px(12)
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.name: severityText + ": " + title
    Accessible.description: Array.of(feature, sentence, advice).filter((text) => text !== "").join(". ")
    onClicked: {
        open = !open;
        if (hasPlace && open) placeChosen(place);
    }
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        radius: 5
        color: root.hovered || root.open ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? 2 : 0
    }
    contentItem: ColumnLayout {
        spacing: 2
        RowLayout {
            spacing: 6
            PlainText {
                text: root.severity === 2 ? "✕" : root.severity === 1 ? "!" : "i"
                color: root.severity > 0 ? Theme.warningText : Theme.quietText
                font.pixelSize: Theme.normal
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: Theme.normal
            }
            PlainText {
                text: root.title
                color: Theme.text
                font.pixelSize: Theme.normal
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            PlainText { visible: root.hasPlace; text: "◎"; color: Theme.accent; font.pixelSize: Theme.normal }
        }
        PlainText {
            text: root.sentence
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            maximumLineCount: root.open ? 100 : 2
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.leftMargin: Theme.normal + 6
        }
        PlainText {
            visible: root.open
            text: Array.of(root.advice, Array.of(root.severityText, root.stageText, root.feature).filter((text) => text !== "").join(" · "))
                .filter((text) => text !== "").join("\n")
            color: Theme.text
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.normal + 6
        }
        RowLayout {
            visible: root.open
            Layout.leftMargin: Theme.normal + 6
            FlatButton { visible: root.hasPlace; text: qsTr("Show"); onClicked: root.placeChosen(root.place) }
            FlatButton { text: qsTr("Copy"); onClicked: root.copied() }
        }
    }
}
