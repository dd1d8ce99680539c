import QtQuick
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Panels.Coverage

// One kind of facility: how far is near, and who is served then.
Item {
    id: root

    required property string name
    required property bool shown
    required property double limit
    required property string limitText
    required property string policy
    required property bool limitChanged
    required property double share
    required property string count
    required property string shares
    required property string target
    required property bool missesTarget
    required property double farthest
    property bool current: false
    signal chosen()
    signal showToggled(bool shown)
    signal limitMoved(double metres)
    signal reset()

    implicitHeight: content.implicitHeight + 2 * Theme.gap

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: root.current ? Theme.accentSoft : "transparent"
    }
    TapHandler { onTapped: root.chosen() }
    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gap }
        spacing: 2

        RowLayout {
            Tick {
                text: root.name
                checked: root.shown
                font.weight: Font.DemiBold
                Accessible.description: qsTr("Marks those that are not served on the map")
                onToggled: root.showToggled(checked)
                Layout.fillWidth: true
            }
            PlainText {
                text: Math.floor(root.share * 1000) / 10 + "%"
                color: root.missesTarget ? Theme.warningText : Theme.text
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
            }
        }
        Rectangle {
            color: Theme.cardEdge
            radius: 2
            implicitHeight: 4
            Layout.fillWidth: true
            Rectangle {
                width: parent.width * root.share
                height: parent.height
                radius: 2
                color: root.missesTarget ? Theme.warning : Theme.good
            }
        }
        PlainText {
            text: root.count + " · " + root.shares
            color: Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        PlainText {
            visible: text !== ""
            text: root.target
            color: root.missesTarget ? Theme.warningText : Theme.quietText
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Slide {
                label: qsTr("Walking limit to %1").arg(root.name)
                from: 0
                to: root.farthest
                stepSize: 10
                value: root.limit
                onMoved: root.limitMoved(value)
                Layout.fillWidth: true
            }
            PlainText {
                text: root.limitText
                color: Theme.text
                font.pixelSize: Theme.normal
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 3.4 * Theme.large
            }
        }
        RowLayout {
            visible: root.current || root.limitChanged
            PlainText {
                text: root.policy
                color: Theme.quietText
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            FlatButton { visible: root.limitChanged; text: qsTr("Reset"); onClicked: root.reset() }
        }
    }
}
