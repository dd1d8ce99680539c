import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Ui

// One candidate layout with the figures it is chosen by.
Rectangle {
    id: root

    required property int index
    required property string label
    required property string units
    required property string within
    required property var figures
    required property string trade
    required property string status
    required property bool relaxed
    property bool current: false
    readonly property bool focused: ListView.isCurrentItem && ListView.view.activeFocus
    signal chosen()

    Accessible.role: Accessible.ListItem
    Accessible.name: (root.index + 1) + " " + root.label + ", " + root.status
    Accessible.selected: current
    Accessible.onPressAction: chosen()
    border.color: Theme.accent
    border.width: focused ? 2 : 0

    implicitHeight: content.implicitHeight + Theme.px(20)
    radius: 6
    color: current ? Theme.accentSoft : pointer.containsMouse ? Theme.hover : "transparent"

    Rectangle {
        visible: root.current
        width: 3
        radius: 1.5
        height: parent.height - 16
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 3
        color: Theme.accent
    }

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.px(10)
        anchors.leftMargin: Theme.px(14)
        spacing: 6

        RowLayout {
            spacing: 6
            PlainText {
                text: (root.index + 1) + "  " + root.label
                color: root.current ? Theme.accent : Theme.text
                font.pixelSize: Theme.normal + 1
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Rectangle {
                implicitWidth: 7
                implicitHeight: 7
                radius: 3.5
                color: root.relaxed ? Theme.warning : Theme.good
            }
            PlainText {
                text: root.status
                color: root.relaxed ? Theme.warningText : Theme.quietText
                font.pixelSize: Theme.small
            }
        }
        RowLayout {
            spacing: 0
            Figure { Layout.preferredWidth: Theme.px(46); value: root.units; caption: qsTr("units") }
            Figure { Layout.preferredWidth: Theme.px(58); value: root.within; caption: qsTr("in range") }
            Repeater {
                model: root.figures
                delegate: Figure {
                    required property var modelData
                    required property int index
                    value: modelData.value
                    caption: modelData.caption
                    Layout.preferredWidth: Theme.px(58)
                    Layout.fillWidth: index === root.figures.length - 1
                }
            }
        }
        PlainText {
            visible: text !== ""
            text: root.trade
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            maximumLineCount: 5
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    MouseArea {
        id: pointer
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: root.chosen()
    }
}
