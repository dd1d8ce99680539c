import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Model
import Lifang.Panels

// The panel that is open at the right of the map. Panels are made when they are opened first and kept.
Card {
    id: root

    required property Workspace workspace
    required property PanelRegistry registry
    required property string open  // id of the panel; empty for none
    signal closed()

    property real wished: 0  // width that the open panel asks for

    visible: open !== ""
    implicitWidth: Math.max(Theme.dockWidth, wished)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        spacing: Theme.gap

        RowLayout {
            Layout.leftMargin: 2
            PlainText {
                // naming the code makes the text follow a change of language
                text: root.workspace.language.code ? root.registry.titleOf(root.registry.find(root.open)) : ""
                color: Theme.accent
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            FlatButton { text: "×"; Accessible.name: qsTr("Close the panel"); onClicked: root.closed() }
        }
        Rectangle { color: Theme.separator; implicitHeight: 1; Layout.fillWidth: true }
        Repeater {
            model: root.registry
            delegate: Flickable {
                id: place

                required property string panelId
                required property url page
                readonly property Item sheet: loader.item as Item
                readonly property bool current: root.open === panelId
                readonly property real wish: current && sheet ? sheet.implicitWidth + Theme.px(24) : 0

                visible: current
                clip: true
                contentHeight: sheet ? Math.max(sheet.implicitHeight, height) : 0
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true
                onCurrentChanged: if (current && !loader.item) loader.setSource(page, { workspace: root.workspace })
                onWishChanged: if (current) root.wished = wish
                Component.onCompleted: currentChanged()

                // a panel fills the dock; one that wants more height than there is scrolls, beside its bar
                Loader {
                    id: loader
                    width: place.width - (place.contentHeight > place.height ? Theme.px(12) : 0)
                    height: place.contentHeight
                }
                ScrollBar.vertical: SlimScrollBar { }
            }
        }
    }
}
