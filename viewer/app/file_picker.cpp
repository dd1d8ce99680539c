#include "app/file_picker.hpp"

#include <QFileDialog>

namespace lifang {

QUrl FilePicker::pick() {
    const QUrl file =
        QFileDialog::getOpenFileUrl(nullptr, tr("Open a plan"), folder_, tr("Plan files (*.gpkg)"));
    if (!file.isEmpty()) folder_ = file.adjusted(QUrl::RemoveFilename);
    return file;
}

}  // namespace lifang
