import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// The net of each year as a bar above or below the line.
ColumnLayout {
    id: root

    required property var years  // {year, net, text, meaning}
    required property double greatest

    spacing: 2

    PlainText {
        text: qsTr("Net of the units by year")
        color: Theme.quietText
        font.pixelSize: Theme.small + 1
    }
    Item {
        id: field
        readonly property bool loses: root.years.some((year) => year.net < 0)
        readonly property real middle: loses ? height / 2 : height - 18
        implicitHeight: Theme.px(92)
        Layout.fillWidth: true

        Row {
            anchors.fill: parent
            spacing: 4
            Repeater {
                model: root.years
                delegate: Item {
                    id: year
                    required property var modelData
                    readonly property real reach: root.greatest > 0 ? Math.abs(modelData.net) / root.greatest * (field.middle - 18) : 0
                    width: (field.width - 4 * (root.years.length - 1)) / root.years.length
                    height: field.height
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Year %1: %2").arg(modelData.year).arg(modelData.text)
                    Rectangle {
                        width: parent.width * 0.6
                        x: parent.width * 0.2
                        height: year.reach
                        y: year.modelData.net < 0 ? field.middle : field.middle - height
                        color: year.modelData.net < 0 ? Theme.warning : Theme.good
                    }
                    PlainText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: year.modelData.net < 0 ? field.middle + year.reach + 1 : field.middle - year.reach - height - 1
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: year.modelData.text
                        color: Theme.text
                        font.pixelSize: Theme.small
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 7
                    }
                    PlainText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: year.modelData.net < 0 ? field.middle - height - 1 : field.middle + 2
                        text: qsTr("year %1").arg(year.modelData.year)
                        color: Theme.quietText
                        font.pixelSize: Theme.small
                    }
                    HoverHandler { id: over }
                    ToolTip.visible: over.hovered
                    ToolTip.text: year.modelData.meaning
                }
            }
        }
        Rectangle { y: field.middle; width: parent.width; height: 1; color: Theme.cardEdge }
    }
}
