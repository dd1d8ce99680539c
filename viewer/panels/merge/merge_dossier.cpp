// A merger written down for those who decide.
#include "merge_model.hpp"
#include "publish/report/dossier.hpp"

#include <QDir>
#include <QFileInfo>

namespace lifang {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

void MergeModel::writeDossier(const QString& file, const QString& title, const QString& date) {
    if (!judged_) return;
    DossierOptions options;
    options.file = {file.toStdString(), true, workspace_->inputs()};
    options.title = title.toStdString();
    options.date = date.toStdString();
    options.command = judged_command_;
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [ground = workspace_->ground(), layout = judged_of_, judged = judged_, options](const Run& run) {
            require_page_file(options.file);
            write_dossier(ground->plan(), *layout, judged->judgement, options, run);
        },
        [this, written = file] { Q_EMIT dossierWritten(written); });
}

QString MergeModel::dossierFile() const {
    if (!judged_) return {};
    const QFileInfo plan(workspace_->document()->path());
    QStringList parts;
    const MergeJudgement& judged = judged_->judgement;
    for (const JudgedSet& part : judged.parts) parts << words(part.unit.key);
    constexpr qsizetype most_named = 4;
    return plan.dir().filePath(plan.completeBaseName() + QStringLiteral("-") +
                               parts.mid(0, most_named).join('-') + QStringLiteral(".pdf"));
}

/// The line that asks the command line for the same; of an edited layout, which is in no file, where it was
/// asked.
std::string MergeModel::command() const {
    QStringList parts;
    for (const JudgedSet& part : judged_->judgement.parts) parts << words(part.unit.key);
    Document& document = *workspace_->document();
    QString path = document.path();
    path.replace('\'', QStringLiteral("'\\''"));
    if (isOfEdited() && document.isDirty())
        return QStringLiteral("lifang-viewer '%1' --layout %2")
            .arg(path)
            .arg(document.parentLayout() + 1)
            .toStdString();
    return QStringLiteral("lifang merge '%1' --layout %2 --%3 %4")
        .arg(path, words(isOfEdited() ? document.layout(document.parentLayout())->key : of_->key),
             of_compounds_ ? QStringLiteral("compounds") : QStringLiteral("units"), parts.join(','))
        .toStdString();
}

}  // namespace lifang
