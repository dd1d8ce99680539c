import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A sheet of figures in sections; each heading folds its section.
Item {
    id: root

    property alias model: list.model
    property alias interactive: list.interactive
    readonly property alias contentHeight: list.contentHeight
    property string title  // for those who hear the page
    property var folded: []
    signal compoundChosen(int compound)
    signal unitChosen(int unit)
    signal placeChosen(point place)

    function fold(name) {
        folded = folded.includes(name) ? folded.filter((other) => other !== name) : folded.concat([name]);
    }

    // Not the root: Qt 6.4 finds the property `section` of a list that is its page's root where it renames the heading of
    // a section that comes into view, and leaves the old name there.
    ListView {
        id: list
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: root.title
        section.property: "section"
        section.delegate: AbstractButton {
            id: heading
            required property string section
            width: ListView.view.width - Theme.px(12)
            height: section === "" ? 0 : contentItem.implicitHeight + 14
            visible: section !== ""
            focusPolicy: Qt.TabFocus
            Accessible.name: section
            Accessible.description: root.folded.includes(section) ? qsTr("folded") : qsTr("unfolded")
            onClicked: root.fold(section)
            background: Rectangle {
                color: "transparent"
                border.color: Theme.accent
                border.width: heading.visualFocus ? 2 : 0
                Rectangle { anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 3 } height: 1; color: Theme.separator }
            }
            contentItem: PlainText {
                text: (root.folded.includes(heading.section) ? "▸ " : "▾ ") + heading.section
                color: Theme.accent
                font.pixelSize: Theme.normal
                font.weight: Font.DemiBold
                verticalAlignment: Text.AlignBottom
                elide: Text.ElideRight
            }
        }
        delegate: LineRow {
            id: line
            required property string section
            required property point place
            readonly property bool shown: !root.folded.includes(section)
            width: ListView.view.width - Theme.px(12)
            height: shown ? implicitHeight : 0
            visible: shown
            onClicked: {
                if (compound >= 0) root.compoundChosen(compound);
                else if (unit >= 0) root.unitChosen(unit);
                else if (hasPlace) root.placeChosen(place);
            }
        }
        ScrollBar.vertical: SlimScrollBar { }
    }
}
