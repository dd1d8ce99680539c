import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Map.Tools
import Lifang.Model

// What was measured, with a button that copies it.
Card {
    id: root

    required property MeasureTool measure
    required property Language language
    readonly property string length: language.measuredText(measure.metres)
    readonly property string area: measure.squareMetres > 0 ? language.landText(measure.squareMetres) : ""

    visible: measure.metres > 0
    implicitWidth: content.implicitWidth + 24
    implicitHeight: content.implicitHeight + 16

    RowLayout {
        id: content
        anchors.centerIn: parent
        spacing: 16

        Figure { value: root.length; caption: qsTr("length") }
        Figure { visible: root.area !== ""; value: root.area; caption: qsTr("area inside") }
        FlatButton {
            text: qsTr("Copy")
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Copy what was measured")
            onClicked: Clipboard.copy(root.area === "" ? root.length : qsTr("length %1, area %2").arg(root.length).arg(root.area))
        }
    }
}
