#include "model/handover.hpp"

#include "model/picture_file.hpp"
#include "model/replacement.hpp"
#include "publish/export/driver.hpp"
#include "publish/files/output_place.hpp"
#include "publish/publish.hpp"
#include "publish/report/map_sheet.hpp"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <memory>
#include <utility>

namespace lifang {
namespace {

std::filesystem::path path_of(const QUrl& url) {
    return {(url.isLocalFile() ? url.toLocalFile() : url.toString()).toStdU16String()};
}

QString shown_path(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

/// The plan with a layout of its file: as it was opened, or read anew where the layout was stored since.
std::shared_ptr<const Plan> plan_with(const std::string& layout, const scene::GroundPtr& ground,
                                      const std::filesystem::path& file, const Run& run) {
    const Plan& opened = ground->plan();
    if (std::ranges::find(opened.layouts, layout, &PlannedLayout::key) != opened.layouts.end())
        return {ground, &opened};
    return std::make_shared<const Plan>(read_plan(file, run));
}

}  // namespace

QString Handover::nameOf(const QString& driver) {
    if (driver == QLatin1String("ESRI Shapefile")) return tr("Shapefiles (a folder)");
    if (driver == QLatin1String("GPKG")) return tr("GeoPackage");
    if (driver == QLatin1String("GeoJSON")) return tr("GeoJSON (a folder)");
    if (driver == QLatin1String("OpenFileGDB")) return tr("File geodatabase of ArcGIS");
    if (driver == QLatin1String("FlatGeobuf")) return tr("FlatGeobuf (a folder)");
    if (driver == QLatin1String("KML")) return tr("KML for globes");
    if (driver == QLatin1String("CSV")) return tr("CSV tables (a folder)");
    if (driver == QLatin1String("XLSX")) return tr("Excel tables");
    if (driver == QLatin1String("DXF")) return tr("Drawing for CAD (DXF)");
    if (driver == QLatin1String("PostgreSQL")) return tr("Database (PostGIS)");
    if (driver == QLatin1String("SVG")) return tr("Map as a drawing (SVG)");
    return driver;
}

QVariantList Handover::formats() const {
    QVariantList formats;
    const auto add = [&](const QString& driver, const QString& suffix, bool names, bool encodes,
                         bool database, bool file) {
        formats << QVariantMap{{"driver", driver}, {"name", nameOf(driver)}, {"suffix", suffix},
                               {"names", names},   {"encodes", encodes},     {"database", database},
                               {"file", file}};
    };
    for (const ExportDriver& driver : list_export_drivers())
        add(QString::fromUtf8(driver.name),
            driver.folder ? QString() : QString::fromUtf8(driver.extension).mid(1),
            !driver.drawing && !driver.short_names && !driver.database, driver.short_names, driver.database,
            !can_be_zipped(driver) && !driver.database);
    add(QStringLiteral("SVG"), QStringLiteral("svg"), false, false, false, true);
    return formats;
}

void Handover::exportLayout(const QString& driver, const QUrl& output, bool gbk, bool chinese_names,
                            bool overwrite) {
    const scene::LayoutPtr layout = workspace_->layout();
    if (!layout || output.isEmpty()) return;
    ExportOptions options;
    options.driver = driver.toStdString();
    options.output = path_of(output);
    options.layout = layout->key;
    options.encoding = gbk ? Encoding::gbk : Encoding::utf8;
    options.overwrite = overwrite;
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    options.inputs = workspace_->inputs();
    options.field_names = chinese_names ? FieldNames::chinese : FieldNames::english;
    start(options);
}

// Whether an export is there only the engine knows, which sees the names of its files and rows.
void Handover::start(const ExportOptions& options) {
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), options](const Run& run) {
            return export_layout(*plan_with(options.layout, ground, options.inputs.front(), run), options,
                                 run);
        },
        [this](const Exported& made) {
            const Language language = workspace_->language()->language();
            const QString written = saidOf(made.files);
            workspace_->notice()->say(
                made.issues.empty()
                    ? written
                    : written + QStringLiteral("  ") +
                          tr("Some of it had no room (%1): %2")
                              .arg(made.issues.size())
                              .arg(QString::fromStdString(made.issues.front().message.in(language))));
        },
        [this, options](const Error& error) {
            if (!Replacement::isAskedBy(error)) return workspace_->notice()->tell(error);
            workspace_->replacement()->ask(Replacement::Export, error, workspace_->language()->language(),
                                           this, [this, agreed = options]() mutable {
                                               agreed.overwrite = true;
                                               start(agreed);
                                           });
        });
}

void Handover::writeReport(const QUrl& output) {
    const scene::LayoutPtr layout = workspace_->layout();
    if (!layout || output.isEmpty()) return;
    ReportOptions options;
    options.file = {path_of(output), true, workspace_->inputs()};
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), layout, options](const Run& run) {
            write_report(*plan_with(layout->key, ground, options.file.inputs.front(), run), *layout, options,
                         run);
        },
        [this, file = options.file.output] { workspace_->notice()->say(saidOf({file})); });
}

QString Handover::saidOf(const std::vector<std::filesystem::path>& files) {
    if (files.size() == 1) return tr("Written: %1").arg(shown_path(files.front()));
    return tr("Written: %n file(s) in %1", nullptr, static_cast<int>(files.size()))
        .arg(files.empty() ? QString() : shown_path(files.front().parent_path()));
}

void Handover::writeMap(const QUrl& output) {
    const scene::LayoutPtr layout = workspace_->layout();
    if (!layout || output.isEmpty()) return;
    const PageFile file{path_of(output), true, workspace_->inputs()};
    const std::string language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), layout, file, language](const Run& run) {
            write_map_sheet(ground->plan(), *layout, language, file, run);
        },
        [this, file = file.output] { workspace_->notice()->say(saidOf({file})); });
}

void Handover::writePicture(const QImage& picture, const QUrl& output) {
    if (output.isEmpty()) return;
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [picture, file = path_of(output), inputs = workspace_->inputs()](const Run&) {
            write_picture(picture, file, inputs);
        },
        [this, file = path_of(output)] { workspace_->notice()->say(saidOf({file})); });
}

void Handover::writePlan(const QUrl& output) {
    if (output.isEmpty()) return;
    workspace_->jobs()->startQuietly(
        this,
        [file = path_of(output), inputs = workspace_->inputs()](const Run&) {
            require_no_input(file, inputs);
        },
        [this, output] { workspace_->document()->saveAs(output); });
}

QString Handover::suggestedName(const QString& suffix) const {
    const QString plan = QFileInfo(workspace_->document()->path()).completeBaseName();
    const QString name =
        tr("%1_layout_%2").arg(plan.isEmpty() ? QStringLiteral("plan") : plan).arg(workspace_->shown() + 1);
    return suffix.isEmpty() ? name : name + '.' + suffix;
}

}  // namespace lifang
