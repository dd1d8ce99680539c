import QtQuick
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

// A round number of metres, as long on the screen as on the ground.
Item {
    id: root

    required property double metersPerPixel
    required property Language language
    readonly property double meters: {
        const most = metersPerPixel * Theme.px(160);
        const power = Math.pow(10, Math.floor(Math.log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }

    implicitWidth: bar.width
    implicitHeight: Theme.px(26)

    PlainText {
        // naming the code makes the text follow a change of language
        text: root.language.code ? root.language.lengthText(root.meters) : ""
        color: Theme.text
        style: Text.Outline
        styleColor: Theme.labelHalo
        font.pixelSize: Theme.small + 1
        anchors { horizontalCenter: bar.horizontalCenter; bottom: bar.top; bottomMargin: 2 }
    }
    Rectangle {
        id: bar
        anchors.bottom: parent.bottom
        width: root.meters / root.metersPerPixel
        height: 5
        color: Theme.card
        border.color: Theme.text
        Rectangle { width: parent.width / 2; height: parent.height; color: Theme.text }
    }
}
