import QtQml
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Actions
import Lifang.Controls
import Lifang.Model

// The menus of the window, its few buttons, and the languages.
Rectangle {
    id: bar

    required property Workspace workspace
    required property Settings settings

    implicitHeight: Theme.px(36)
    color: Theme.card

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(6)
        anchors.rightMargin: Theme.margin
        spacing: Theme.px(4)

        MenuBar {
            id: menuBar
            background: Item { }
            delegate: MenuBarItem {
                id: head
                padding: Theme.px(6)
                leftPadding: Theme.px(9)
                rightPadding: Theme.px(9)
                font.pixelSize: Theme.normal
                Accessible.role: Accessible.MenuItem
                Accessible.name: text.replace(/\(&\w\)|&/, "")
                background: Rectangle {
                    radius: 4
                    color: head.highlighted || head.down ? Theme.hover : "transparent"
                }
            }

            Instantiator {
                model: Actions.menus
                delegate: ActionMenu {
                    required property ActionMenuItem modelData
                    name: modelData.name
                    title: modelData.title
                    actions: modelData.items
                }
                onObjectAdded: (index, object) => {
                    const menu = object as ActionMenu;
                    menuBar.insertMenu(index, menu);
                    if (menu.name === "file") menu.insertMenu(2, recentMenu);
                }
            }
        }
        Item { Layout.fillWidth: true }
        Repeater {
            model: Actions.inBar()
            delegate: ActionButton {
                required property ActionItem modelData
                actionId: modelData.name
                implicitHeight: Theme.px(28)
            }
        }
        LanguageSwitch { language: bar.workspace.language }
    }
    RecentMenu { id: recentMenu; workspace: bar.workspace; settings: bar.settings }
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Theme.edge; color: Theme.cardEdge }
}
