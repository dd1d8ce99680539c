// A merger written down for those who decide.
#include "merge_model.hpp"
#include "model/replacement.hpp"
#include "publish/report/dossier.hpp"

#include <QDir>
#include <QFileInfo>
#include <filesystem>
#include <memory>

namespace lifang {
namespace {

QString words(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

/// What was judged when somebody asked for it: it is written so, also where the answer comes later.
struct MergeModel::DossierJob {
    scene::GroundPtr ground;
    scene::LayoutPtr layout;
    std::shared_ptr<const JudgedMerger> judged;
    DossierOptions options;
};

void MergeModel::writeDossier(const QString& file, const QString& title, const QString& date) {
    if (!judged_) return;
    const QDir beside_plan = QFileInfo(workspace_->document()->path()).dir();
    DossierOptions options;
    options.file = {std::filesystem::path(beside_plan.absoluteFilePath(file).toStdU16String()), false,
                    workspace_->inputs()};
    options.title = title.toStdString();
    options.date = date.toStdString();
    options.command = judged_command_;
    options.language = workspace_->language()->language() == Language::zh ? "zh" : "en";
    write(std::make_shared<const DossierJob>(DossierJob{workspace_->ground(), judged_of_, judged_, options}),
          false);
}

void MergeModel::write(const std::shared_ptr<const DossierJob>& job, bool overwrite) {
    workspace_->jobs()->start(
        JobKind::export_files, this,
        [job, overwrite](const Run& run) {
            DossierOptions options = job->options;
            options.file.overwrite = overwrite;
            write_dossier(job->ground->plan(), *job->layout, job->judged->judgement, options, run);
        },
        [this, job] {
            const QString file = QString::fromStdU16String(job->options.file.output.u16string());
            Q_EMIT dossierWritten(QDir::toNativeSeparators(file), QUrl::fromLocalFile(file));
        },
        [this, job](const Error& error) {
            if (!Replacement::isAskedBy(error)) return workspace_->notice()->tell(error);
            workspace_->replacement()->ask(Replacement::File, error, workspace_->language()->language(), this,
                                           [this, job] { write(job, true); });
        });
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
