import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls

// Always there when a list is longer than its place, so that nobody misses the rest.
ScrollBar {
    id: bar

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    implicitWidth: 8
    contentItem: Rectangle {
        implicitWidth: 4
        radius: 2
        color: bar.pressed || bar.hovered ? Theme.quietText : Theme.cardEdge
    }
}
