import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.Unit

// Everything a plan says of the unit that is chosen, or else under the pointer.
Item {
    id: root

    required property Workspace workspace

    implicitHeight: Theme.px(360)

    UnitSheet { id: sheet; workspace: root.workspace; active: root.visible }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        PlainText {
            visible: sheet.unit < 0
            text: qsTr("Choose a unit on the map or in the list, or point at one.")
            color: Theme.quietText
            font.pixelSize: Theme.normal
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: sheet.unit >= 0
            spacing: 6
            ColumnLayout {
                spacing: 1
                PlainText {
                    text: sheet.name !== "" ? sheet.name : sheet.code
                    color: Theme.accent
                    font.pixelSize: Theme.large
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                PlainText {
                    text: Array.of(sheet.code, sheet.community).filter((text) => text !== "").join(" · ")
                    visible: sheet.name !== ""
                    color: Theme.quietText
                    font.pixelSize: Theme.small + 1
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            FlatButton {
                text: qsTr("Show")
                Accessible.name: qsTr("Show the unit on the map")
                onClicked: root.workspace.sight.showUnit(sheet.unit)
            }
        }
        Repeater {
            model: sheet.violations
            delegate: Rectangle {
                id: violation
                required property string modelData
                color: Theme.warningSoft
                radius: 4
                implicitHeight: warning.implicitHeight + 10
                Layout.fillWidth: true
                PlainText {
                    id: warning
                    anchors { left: parent.left; right: parent.right; margins: 8; verticalCenter: parent.verticalCenter }
                    text: violation.modelData
                    color: Theme.warningText
                    font.pixelSize: Theme.small + 1
                    wrapMode: Text.Wrap
                }
            }
        }
        GatesPart {
            gates: root.workspace.gates
            visible: gates.count > 0 && gates.unit === sheet.unit
            Layout.fillWidth: true
        }
        LineView {
            model: sheet.lines
            folded: [qsTr("Ways out of compounds")]
            title: qsTr("Figures of the unit")
            onCompoundChosen: (compound) => {
                root.workspace.selection.choose(compound);
                root.workspace.sight.showCompounds([compound]);
            }
            onPlaceChosen: (place) => root.workspace.sight.showPlace(place.x, place.y)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
