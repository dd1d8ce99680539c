import QtQuick
import QtQuick.Controls.Basic
import Lifang.Controls
import Lifang.Model
import Lifang.Panels.PlanData

// A plan from data, over the window. What was chosen stays when it is closed, until a plan has come of it.
Popup {
    id: dialog

    required property Workspace workspace
    required property QtObject files  // FilePicker
    readonly property PlanDataPage page: holder.item as PlanDataPage

    function begin() {
        holder.active = true;
        open();
    }
    function take(urls: list<url>) {
        begin();
        page.addFiles(urls);
    }

    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 0
    width: Math.min(parent.width - 2 * Theme.margin, Theme.px(920))
    height: Math.min(parent.height - 2 * Theme.margin, Theme.px(620))
    background: null

    Loader {
        id: holder
        anchors.fill: parent
        active: false
        focus: true
        sourceComponent: PlanDataPage {
            workspace: dialog.workspace
            focus: true
            onClosed: dialog.close()
            onPlanned: {
                dialog.close();
                Qt.callLater(() => { holder.active = false; });
            }
            onFilesWanted: addFiles(dialog.files.chooseInputs())
            onProfileWanted: chooseProfile(dialog.files.chooseProfile())
            onOutputWanted: (suggested) => chooseOutput(dialog.files.choosePlanFile(suggested))
        }
    }
}
