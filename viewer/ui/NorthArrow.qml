import QtQuick
import Lifang.Controls

// North is up: plans are drawn in the projected CRS of their file, which is never turned.
Column {
    spacing: -Theme.px(3)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("North is up")

    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("N")
        color: Theme.text
        style: Text.Outline
        styleColor: Theme.labelHalo
        font.pixelSize: Theme.small + 1
        font.weight: Font.DemiBold
    }
    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        text: "▲"
        color: Theme.text
        style: Text.Outline
        styleColor: Theme.labelHalo
        font.pixelSize: Theme.large
    }
}
