import QtQuick
import QtQuick.Controls.Basic
import Lifang.Actions
import Lifang.Controls
import Lifang.Edit
import Lifang.Model
import Lifang.Ui

ApplicationWindow {
    id: window

    required property Workspace workspace
    required property Settings settings
    required property QtObject files  // the dialogs that choose files: FilePicker
    readonly property Document document: workspace.document

    width: 1280
    height: 820
    minimumWidth: 860
    minimumHeight: 560
    visible: true
    color: Theme.paper
    title: document.fileName !== "" ? qsTr("%1 – Lifang").arg(document.fileName + (document.dirty ? " *" : "")) : qsTr("Lifang")
    font.pixelSize: Theme.normal
    onClosing: (event) => { event.accepted = window.workspace.unsaved.mayClose(); }

    palette {
        window: Theme.card
        windowText: Theme.text
        base: Theme.card
        text: Theme.text
        button: Theme.hover
        buttonText: Theme.text
        light: Theme.hover
        midlight: Theme.pressed
        mid: Theme.cardEdge
        dark: Theme.cardEdge
        highlight: Theme.accent
        highlightedText: Theme.accentText
        toolTipBase: Theme.card
        toolTipText: Theme.text
        placeholderText: Theme.quietText
    }

    Binding { target: Theme; property: "dark"; value: window.settings.dark }
    Binding { target: Theme; property: "highContrast"; value: window.settings.look === Settings.HighContrast }
    Binding { target: Theme; property: "colourSafe"; value: window.settings.colourSafe }
    Binding { target: Theme; property: "scale"; value: window.settings.textSize / 100 }

    Tips { }
    menuBar: AppMenuBar { workspace: window.workspace; settings: window.settings }
    footer: StatusLine { workspace: window.workspace }

    MapPage {
        id: page
        objectName: "page"
        anchors.fill: parent
        workspace: window.workspace
        settings: window.settings
    }
    StartPage {
        anchors.fill: parent
        visible: !window.workspace.hasPlan && window.document.state === Document.Empty
        workspace: window.workspace
        settings: window.settings
    }
    OpeningMessages {
        anchors.fill: parent
        document: window.document
        onPlanWanted: (file) => planDialog.take([file])
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: (drop) => {
            if (!drop.hasUrls) return;
            if (window.workspace.hasPlan && !planDialog.visible && window.workspace.added.arePictures(drop.urls)) {
                window.workspace.added.add(drop.urls);
                return;
            }
            const isPlan = drop.urls.length === 1 && drop.urls[0].toString().toLowerCase().endsWith(".gpkg");
            if (isPlan && !planDialog.visible) window.workspace.unsaved.open(drop.urls[0]);
            else planDialog.take(drop.urls);
        }
    }
    PlanDataDialog { id: planDialog; objectName: "planData"; workspace: window.workspace; files: window.files }
    KeysDialog { id: keysDialog; objectName: "keys" }
    ExcludeDialog { id: excludeDialog; objectName: "exclude"; workspace: window.workspace }
    ExportDialog { id: exportDialog; objectName: "export"; workspace: window.workspace; files: window.files; handover: handover }
    ReplaceDialog { id: replaceDialog; objectName: "replace"; replacement: window.workspace.replacement }
    AboutDialog { id: aboutDialog; objectName: "about" }
    UnsavedDialog { id: unsavedDialog; objectName: "unsaved"; workspace: window.workspace }
    DiscardDialog { id: discardDialog; objectName: "discard"; document: window.document }
    Connections {
        target: window.workspace.unsaved
        function onAsked() { unsavedDialog.open(); }
        function onClosing() { window.close(); }
    }
    Handover { id: handover; workspace: window.workspace }
    ActionKeys { }
    WindowActions {
        id: windowActions
        objectName: "windowActions"
        handlers: ({
            "file.open": () => window.files.openPlan(),
            "file.plan_data": () => planDialog.begin(),
            "file.add_layers": () => {
                window.settings.panel = "added";
                window.workspace.added.add(window.files.chooseAdded());
            },
            "file.save_as": () => handover.writePlan(window.files.whereTo(window.document.fileName, "gpkg")),
            "file.export": () => exportDialog.open(),
            "file.report": () => handover.writeReport(window.files.whereTo(handover.suggestedName("pdf"), "pdf")),
            "file.picture": () => {
                const file = window.files.whereTo(handover.suggestedName("png"), "png");
                page.takePicture((picture) => handover.writePicture(picture, file));
            },
            "file.map_page": () => handover.writeMap(window.files.whereTo(handover.suggestedName("pdf"), "pdf svg html")),
            "file.quit": () => window.close(),
            "edit.discard": () => discardDialog.open(),
            "edit.let_go": () => { if (!window.workspace.closeMessage()) page.map.hands.input.letGo(); },
            "map.focus": () => page.map.hands.input.forceActiveFocus(Qt.ShortcutFocusReason),
            "map.fit": () => page.map.fit(),
            "map.show_choice": () => window.workspace.sight.showCompounds(window.workspace.selection.compounds),
            "unit.exclude": () => excludeDialog.open(),
            "map.zoom_in": () => page.zoomBy(1.5),
            "map.zoom_out": () => page.zoomBy(1 / 1.5),
            "help.keys": () => keysDialog.open(),
            "help.about": () => aboutDialog.open()
        })
    }
}
