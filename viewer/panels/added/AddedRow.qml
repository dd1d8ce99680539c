import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.Added

// One file: what it is called, whether and how it is shown, and where it lies among the others.
Item {
    id: root

    required property AddedFiles files
    required property int index
    required property string name
    required property string path
    required property bool picture
    required property bool shown
    required property double opacityShare
    required property bool overUnits
    required property color colour
    required property string problem
    required property bool canRaise
    required property bool canLower
    readonly property string kind: picture ? qsTr("Basemap") : qsTr("Reference layer")

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(name, kind, problem).filter((part) => part !== "").join(", ")

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 2

        RowLayout {
            spacing: Theme.px(4)
            Tick {
                text: root.name
                checked: root.shown
                Accessible.name: qsTr("Show %1").arg(root.name)
                Accessible.description: root.path
                onToggled: root.files.show(root.index, checked)
                Layout.fillWidth: true
            }
            FlatButton {
                visible: !root.picture
                tip: qsTr("Another colour")
                implicitWidth: Theme.control
                Accessible.name: qsTr("Another colour for %1").arg(root.name)
                onClicked: root.files.nextColour(root.index)
                contentItem: Item {
                    Rectangle { anchors.centerIn: parent; width: Theme.px(16); height: Theme.px(16); radius: 3; color: root.colour; border.color: Theme.cardEdge }
                }
            }
            FlatButton {
                text: "▲"
                tip: qsTr("Further up")
                enabled: root.canRaise
                implicitWidth: Theme.control
                Accessible.name: qsTr("%1 further up").arg(root.name)
                onClicked: root.files.raise(root.index)
            }
            FlatButton {
                text: "▼"
                tip: qsTr("Further down")
                enabled: root.canLower
                implicitWidth: Theme.control
                Accessible.name: qsTr("%1 further down").arg(root.name)
                onClicked: root.files.lower(root.index)
            }
            FlatButton {
                text: "✕"
                tip: qsTr("Take off the map; the file stays")
                implicitWidth: Theme.control
                Accessible.name: qsTr("Take %1 off the map").arg(root.name)
                onClicked: root.files.remove(root.index)
            }
        }
        RowLayout {
            visible: root.picture
            spacing: Theme.gap
            Layout.leftMargin: Theme.px(22)
            PlainText { text: root.kind; color: Theme.quietText; font.pixelSize: Theme.small }
            Slide {
                label: qsTr("Opacity of %1").arg(root.name)
                from: 0
                to: 1
                stepSize: 0.05
                value: root.opacityShare
                onMoved: root.files.setOpacity(root.index, value)
                Layout.fillWidth: true
            }
            PlainText { text: Math.round(root.opacityShare * 100) + "%"; color: Theme.quietText; font.pixelSize: Theme.small; Layout.minimumWidth: Theme.px(36) }
        }
        RowLayout {
            visible: !root.picture
            spacing: Theme.gap
            Layout.leftMargin: Theme.px(22)
            PlainText { text: root.kind; color: Theme.quietText; font.pixelSize: Theme.small }
            Tick {
                text: qsTr("above the units")
                checked: root.overUnits
                Accessible.name: qsTr("%1 above the units").arg(root.name)
                onToggled: root.files.setOverUnits(root.index, checked)
                Layout.fillWidth: true
            }
        }
        PlainText {
            visible: root.problem !== ""
            text: root.problem
            color: Theme.warning
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.px(22)
        }
    }
}
