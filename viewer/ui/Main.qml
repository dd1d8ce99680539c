import QtQuick
import Lifang.Model
import Lifang.Controls
import Lifang.Ui

Window {
    id: window

    required property Workspace workspace
    readonly property Session session: workspace.session
    required property string openPanel
    required property QtObject filePicker  // has pick(): the chosen file as url, empty when cancelled

    width: 1280
    height: 820
    minimumWidth: 860
    minimumHeight: 560
    visible: true
    color: Theme.paper
    title: session.fileName !== "" ? qsTr("%1 – Lifang").arg(session.fileName) : qsTr("Lifang")

    function openFile() {
        const file = filePicker.pick();
        if (file.toString() !== "") session.open(file);
    }

    MapPage {
        id: page
        anchors.fill: parent
        workspace: window.workspace
        openPanel: window.openPanel
        onOpenRequested: window.openFile()
    }
    LanguageSwitch {
        visible: !window.workspace.hasPlan
        language: window.workspace.language
        anchors { right: parent.right; top: parent.top; margins: Theme.margin }
    }
    Message {
        visible: window.session.state === Session.Empty
        anchors.centerIn: parent
        heading: qsTr("Open a plan")
        body: qsTr("Lifang shows the management units of a plan file and lets you compare its candidate layouts.")
        advice: qsTr("Drop a plan file (.gpkg) here, or choose one.")
        action: qsTr("Open…")
        onActed: window.openFile()
    }
    Message {
        visible: window.session.state === Session.Loading
        anchors.centerIn: parent
        heading: qsTr("Opening…")
        body: window.session.fileName
    }
    Message {
        visible: window.session.state === Session.Failed
        anchors.centerIn: parent
        alarming: true
        heading: qsTr("The plan could not be opened")
        body: [window.session.errorWhere, window.session.errorProblem].filter((line) => line !== "").join("\n")
        advice: window.session.errorAdvice
        action: qsTr("Open another…")
        onActed: window.openFile()
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (drop) => { if (drop.hasUrls) window.session.open(drop.urls[0]); }
    }
    Shortcut { sequences: [StandardKey.Open]; onActivated: window.openFile() }
    Repeater {
        model: 9
        delegate: Item {
            required property int index
            Shortcut { sequence: String(index + 1); onActivated: window.workspace.shown = index }
        }
    }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: window.close() }
}
