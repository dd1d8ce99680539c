import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Lifang.Controls
import Lifang.Jobs
import Lifang.Model

// What is being done, how far it is, and how to stop it; else the last thing the window has to say.
Rectangle {
    id: root

    required property Workspace workspace
    readonly property Notice notice: workspace.notice
    readonly property JobQueue jobs: workspace.jobs

    implicitHeight: Math.max(Theme.px(28), line.implicitHeight)
    color: notice.alarming && notice.shown ? Theme.warningSoft : Theme.card

    Rectangle { anchors { left: parent.left; right: parent.right; top: parent.top } height: Theme.edge; color: Theme.cardEdge }
    RowLayout {
        id: line
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin }
        spacing: Theme.gap

        PlainText {
            visible: root.jobs.busy
            text: root.jobs.stage !== "" ? root.jobs.title + " · " + root.jobs.stage : root.jobs.title
            color: Theme.text
            font.pixelSize: Theme.small + 1
            elide: Text.ElideRight
            Layout.maximumWidth: root.width * 0.4
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ProgressBar {
            id: progress
            visible: root.jobs.busy
            indeterminate: root.jobs.progress < 0
            value: Math.max(0, root.jobs.progress)
            Layout.preferredWidth: Theme.px(140)
            Accessible.name: root.jobs.title
            background: Rectangle { implicitHeight: Theme.px(5); radius: 2; color: Theme.separator }
            contentItem: Item {
                implicitHeight: Theme.px(5)
                clip: true
                Rectangle {
                    width: progress.indeterminate ? parent.width * 0.3 : progress.visualPosition * parent.width
                    height: parent.height
                    radius: 2
                    color: Theme.accent
                    NumberAnimation on x {
                        running: progress.visible && progress.indeterminate
                        from: 0
                        to: progress.width * 0.7
                        duration: 1200
                        loops: Animation.Infinite
                        onStopped: parent.x = 0
                    }
                }
            }
        }
        FlatButton {
            visible: root.jobs.busy && root.jobs.canStop
            text: qsTr("Stop")
            implicitHeight: Theme.px(22)
            onClicked: root.jobs.stop()
        }
        PlainText {
            text: root.notice.line
            visible: root.notice.shown
            color: root.notice.alarming ? Theme.warningText : Theme.text
            font.pixelSize: Theme.small + 1
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.role: root.notice.alarming ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
        Item { visible: !root.notice.shown; Layout.fillWidth: true }
        FlatButton {
            visible: root.notice.shown && root.notice.alarming
            text: qsTr("Copy")
            tip: qsTr("Copy the message, to send it to somebody")
            implicitHeight: Theme.px(22)
            onClicked: root.notice.copy()
        }
        FlatButton {
            visible: root.notice.shown
            text: "×"
            tip: qsTr("Close the message")
            Accessible.name: tip
            implicitHeight: Theme.px(22)
            implicitWidth: implicitHeight
            onClicked: root.notice.clear()
        }
        PlainText {
            text: root.workspace.document.fileName
            visible: text !== ""
            color: Theme.quietText
            font.pixelSize: Theme.small + 1
            elide: Text.ElideMiddle
            Layout.maximumWidth: root.width * 0.3
        }
    }
}
