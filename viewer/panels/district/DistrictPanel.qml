import QtQuick
import QtQuick.Layouts
import Lifang.Model
import Lifang.Controls
import Lifang.Panels.District

// The district and the layout as a whole: totals, the programme, money over years, and the numbers it is judged by.
Item {
    id: root

    required property Workspace workspace
    property string page: "totals"

    implicitHeight: Theme.px(400)

    DistrictSheet { id: sheet; workspace: root.workspace; active: root.visible }

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        Tabs {
            pages: [{ value: "totals", text: qsTr("Figures") }, { value: "programme", text: qsTr("Programme") },
                { value: "profile", text: qsTr("Profile") }]
            value: root.page
            onChosen: (value) => root.page = value
            Layout.fillWidth: true
        }
        YearsChart {
            visible: root.page === "totals" && sheet.years.length > 1
            years: sheet.years
            greatest: sheet.greatestNet
            Layout.fillWidth: true
        }
        LineView {
            visible: root.page === "totals"
            model: sheet.lines
            title: qsTr("Figures of the district and the layout")
            onUnitChosen: (unit) => {
                root.workspace.selection.chooseUnit(unit);
                root.workspace.sight.showUnit(unit);
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ProgrammePage {
            visible: root.page === "programme"
            workspace: root.workspace
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PlainText {
            visible: root.page === "profile"
            text: sheet.profile
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        LineView {
            visible: root.page === "profile"
            model: sheet.entries
            title: qsTr("Entries of the profile")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
