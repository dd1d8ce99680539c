#include "app/file_picker.hpp"

#include <QFileDialog>
#include <QFileInfo>

namespace lifang {

void FilePicker::openPlan() {
    const QUrl file =
        QFileDialog::getOpenFileUrl(nullptr, tr("Open a plan"), folder_, tr("Plan files (*.gpkg)"));
    if (file.isEmpty()) return;  // cancelled
    folder_ = file.adjusted(QUrl::RemoveFilename);
    workspace_.unsaved()->open(file);
}

QList<QUrl> FilePicker::chooseInputs() {
    const QList<QUrl> files = QFileDialog::getOpenFileUrls(
        nullptr, tr("Files with data"), folder_,
        tr("Data (*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip *.xlsx "
           "*.xls *.ods *.csv);;All files (*)"));
    if (!files.isEmpty()) folder_ = files.front().adjusted(QUrl::RemoveFilename);
    return files;
}

QList<QUrl> FilePicker::chooseAdded() {
    const QList<QUrl> files = QFileDialog::getOpenFileUrls(
        nullptr, tr("Basemaps and layers"), folder_,
        tr("Pictures (*.tif *.tiff *.mbtiles *.vrt *.png *.jpg *.jpeg *.webp *.jp2 *.img *.gpkg);;Layers "
           "(*.gpkg *.shp *.geojson *.json *.osm *.pbf *.fgb *.kml *.kmz *.tab *.mif *.dxf *.zip);;All files "
           "(*)"));
    if (!files.isEmpty()) folder_ = files.front().adjusted(QUrl::RemoveFilename);
    return files;
}

QUrl FilePicker::choosePlanFile(const QUrl& suggested) {
    return QFileDialog::getSaveFileUrl(nullptr, tr("Where the plan is written"), suggested,
                                       tr("Plan files (*.gpkg)"), nullptr, QFileDialog::DontConfirmOverwrite);
}

QUrl FilePicker::chooseProfile() {
    return QFileDialog::getOpenFileUrl(nullptr, tr("A policy profile"), folder_, tr("Profiles (*.toml)"));
}

QUrl FilePicker::whereTo(const QString& name, const QString& suffixes) {
    const QStringList endings = suffixes.split(' ', Qt::SkipEmptyParts);
    const QUrl begin = folder_.resolved(QUrl::fromLocalFile(name));
    QUrl chosen;
    if (endings.isEmpty()) {
        const QUrl parent = QFileDialog::getExistingDirectoryUrl(nullptr, tr("Where to"), folder_);
        if (!parent.isEmpty()) chosen = QUrl::fromLocalFile(parent.toLocalFile() + '/' + name);
    } else {
        const auto ask = [&](const QUrl& first) {
            return QFileDialog::getSaveFileUrl(nullptr, tr("Where to"), first,
                                               QStringLiteral("*.") + endings.join(QStringLiteral(" *.")));
        };
        chosen = ask(begin);
        if (!chosen.isEmpty() && !chosen.fileName().contains('.')) {
            chosen.setPath(chosen.path() + '.' + endings.front());
            // the dialog asked about replacing the name that was typed, not this one
            if (QFileInfo::exists(chosen.toLocalFile())) chosen = ask(chosen);
        }
    }
    if (!chosen.isEmpty()) folder_ = chosen.adjusted(QUrl::RemoveFilename);
    return chosen;
}

}  // namespace lifang
