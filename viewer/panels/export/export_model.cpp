#include "export_model.hpp"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace lifang {

void ExportModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, [this] {
        take({});
        Q_EMIT placeChanged();
    });
    connect(workspace->language(), &ScreenLanguage::changed, this, [this] {
        formats_ = list_export_formats();
        Q_EMIT formatsChanged();
        Q_EMIT outcomeChanged();
    });
    Q_EMIT workspaceChanged();
    Q_EMIT placeChanged();
}

QVariantList ExportModel::formats() const {
    QVariantList list;
    for (const ExportFormat& format : formats_)
        list << QVariantMap{{QStringLiteral("code"), format.code},
                            {QStringLiteral("name"), format.name},
                            {QStringLiteral("hint"), format.hint}};
    return list;
}

const ExportFormat& ExportModel::chosen() const {
    return *std::ranges::find(formats_, format_, &ExportFormat::code);
}

void ExportModel::setFormat(const QString& code) {
    if (code == format_ || std::ranges::find(formats_, code, &ExportFormat::code) == formats_.end()) return;
    format_ = code;
    take({});
    Q_EMIT formatChanged();
    Q_EMIT placeChanged();
}

bool ExportModel::canWrite() const {
    return workspace_ && workspace_->layout() && !workspace_->layout()->key.empty();
}

QString ExportModel::place() const {
    if (!canWrite()) return {};
    if (isDatabase()) return QStringLiteral("PG:dbname=… host=… user=… active_schema=lifang");
    const QFileInfo plan(workspace_->document()->path());
    return plan.dir().filePath(plan.completeBaseName() + '-' +
                               QString::fromStdString(workspace_->layout()->key) + chosen().extension);
}

void ExportModel::take(const Exported& exported) {
    written_.clear();
    for (const auto& file : exported.files) written_ << QString::fromStdString(file.string());
    lost_ = exported.issues;
    Q_EMIT outcomeChanged();
}

QStringList ExportModel::lost() const {
    QStringList texts;
    if (workspace_)
        for (const Issue& issue : lost_)
            texts << QString::fromStdString(issue.message.in(workspace_->language()->language()));
    return texts;
}

void ExportModel::write(const QString& place, const QString& encoding, const QString& names, bool overwrite) {
    if (!canWrite()) return;
    take({});
    const QString plan = workspace_->document()->path();
    ExportOptions options;
    options.driver = format_.toStdString();
    options.output = place.toStdString();
    options.layout = workspace_->layout()->key;
    options.encoding = encoding == QLatin1String("gbk") ? Encoding::gbk : Encoding::utf8;
    options.overwrite = overwrite;
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    options.inputs = {plan.toStdString()};
    options.field_names = names == QLatin1String("zh") ? FieldNames::chinese : FieldNames::english;
    options.plan_name = QFileInfo(plan).completeBaseName().toStdString();
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), options](const Run& run) {
            return export_layout(ground->plan(), options, run);
        },
        [this](const Exported& exported) { take(exported); });
}

void ExportModel::writeReport(const QString& place, const QString& title, const QString& date,
                              bool only_chosen, bool overwrite) {
    if (!canWrite()) return;
    take({});
    ReportOptions options;
    options.file = {place.toStdString(), overwrite, {workspace_->document()->path().toStdString()}};
    options.title = title.toStdString();
    options.date = date.toStdString();
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    if (only_chosen)
        for (const int unit : workspace_->selection()->units())
            options.units.emplace_back(static_cast<std::size_t>(unit));
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), layout = workspace_->layout(), options](const Run& run) {
            require_page_file(options.file);
            write_report(ground->plan(), *layout, options, run);
            return Exported{{options.file.output}, {}};
        },
        [this](const Exported& exported) { take(exported); });
}

}  // namespace lifang
