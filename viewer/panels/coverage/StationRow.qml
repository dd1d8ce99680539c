import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Coverage

// A placed station: in which compound, of which unit, and what it is worth.
RowLayout {
    id: root

    required property int compound
    required property string name
    required property string unit
    required property string worth
    required property string gap
    property bool moving: false
    signal chosen()
    signal moveAsked()
    signal removed()

    spacing: 4

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        PlainText {
            text: root.name + (root.unit !== "" ? " · " + root.unit : "")
            color: root.moving ? Theme.accent : Theme.text
            font.pixelSize: Theme.normal
            elide: Text.ElideRight
            Layout.fillWidth: true
            TapHandler { onTapped: root.chosen() }
        }
        PlainText {
            text: root.worth + " · " + root.gap
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    FlatButton {
        text: qsTr("Move")
        checkable: true
        checked: root.moving
        tip: qsTr("Then click the compound it goes to")
        onClicked: root.moveAsked()
    }
    FlatButton { text: "×"; Accessible.name: qsTr("Take the station in %1 away").arg(root.name); onClicked: root.removed() }
}
