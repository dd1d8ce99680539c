import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// A list whose rows are gone through with the arrow keys and chosen with Enter or the space bar. Rows have a signal
// chosen() and show that they are `ListView.isCurrentItem`.
ListView {
    id: list

    readonly property var currentRow: currentItem
    property int shownRow: -1  // what is chosen elsewhere: kept in sight

    function keepInSight() {
        if (shownRow < 0 || shownRow >= count) return;
        currentIndex = shownRow;
        positionViewAtIndex(shownRow, ListView.Contain);
    }
    function choose() { if (currentRow) currentRow.chosen(); }

    onShownRowChanged: soon.restart()
    onCountChanged: soon.restart()
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()
    Keys.onSpacePressed: choose()
    Timer { id: soon; interval: 0; onTriggered: list.keepInSight() }  // once the rows are there
    ScrollBar.vertical: SlimScrollBar { }
}
