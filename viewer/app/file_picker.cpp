#include "app/file_picker.hpp"

#include <QFileDialog>

namespace lifang {

void FilePicker::openPlan() {
    const QUrl file =
        QFileDialog::getOpenFileUrl(nullptr, tr("Open a plan"), folder_, tr("Plan files (*.gpkg)"));
    if (file.isEmpty()) return;  // cancelled
    folder_ = file.adjusted(QUrl::RemoveFilename);
    workspace_.document()->open(file);
}

}  // namespace lifang
