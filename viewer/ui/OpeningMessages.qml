import QtQuick
import Lifang.Controls
import Lifang.Edit
import Lifang.Ui

// Stands on the map while a file is being opened, or says why it could not be; the plan before stays below.
Item {
    id: root

    required property Document document
    signal planWanted(url file)

    Message {
        visible: root.document.state === Document.Opening
        anchors.centerIn: parent
        heading: qsTr("Opening…")
        body: root.document.wantedName
        action: qsTr("Stop")
        onActed: root.document.dismiss()
    }
    Message {
        visible: root.document.state === Document.Failed
        anchors.centerIn: parent
        alarming: true
        heading: qsTr("The plan could not be opened")
        body: root.document.errorWhere !== "" ? root.document.errorWhere + "\n" + root.document.errorProblem : root.document.errorProblem
        advice: root.document.errorAdvice
        action: qsTr("Close")
        onActed: root.document.dismiss()
        readonly property string planless: root.document.planlessFile
        otherAction: planless !== "" ? qsTr("Plan from this file…") : ""
        onOtherActed: {
            const file = root.document.planlessFile;
            root.document.dismiss();
            root.planWanted(file);
        }
    }
}
