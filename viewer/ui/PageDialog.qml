import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls

// A page over the window that is read and closed.
Popup {
    id: dialog

    required property string heading
    default property alias content: holder.data

    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.px(20)
    width: Math.min(parent.width - 2 * Theme.margin, Theme.px(640))
    height: Math.min(parent.height - 2 * Theme.margin, body.implicitHeight + 2 * padding)
    background: Rectangle { color: Theme.card; border.color: Theme.cardEdge; border.width: Theme.edge; radius: Theme.radius }

    ColumnLayout {
        id: body
        anchors.fill: parent
        spacing: Theme.gap
        RowLayout {
            PlainText {
                text: dialog.heading
                color: Theme.accent
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            FlatButton {
                text: "×"
                tip: qsTr("Close")
                Accessible.name: tip
                focus: true
                onClicked: dialog.close()
            }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        Flickable {
            id: flick
            clip: true
            contentHeight: holder.implicitHeight
            implicitHeight: Math.ceil(holder.implicitHeight) + 2  // nothing is cut at the last line
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: contentHeight > height
            Accessible.role: Accessible.Pane
            Accessible.name: dialog.heading
            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.px(60))
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.px(60)))
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: SlimScrollBar { }
            ColumnLayout {
                id: holder
                width: flick.width - Theme.px(14)
                spacing: Theme.px(6)
            }
        }
    }
}
