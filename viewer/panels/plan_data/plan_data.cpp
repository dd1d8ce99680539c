#include "panels/plan_data/plan_data.hpp"

#include "panels/plan_data/plan_command.hpp"
#include "pipeline/input_files.hpp"
#include "pipeline/stored/written_plan.hpp"
#include "publish/files/output_place.hpp"
#include "publish/plan_file/write_plan.hpp"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace lifang {
namespace {

std::filesystem::path path_of(const QString& file) { return std::filesystem::path(file.toStdU16String()); }

}  // namespace

PlanData::PlanData(QObject* parent) : QObject(parent) {
    connect(&demand_, &PlanDemand::changed, this, &PlanData::forgetCheck);
}

void PlanData::setWorkspace(Workspace* workspace) {
    if (std::exchange(workspace_, workspace) == workspace) return;
    connect(workspace_->language(), &ScreenLanguage::changed, this, &PlanData::translate);
    translate();
    Q_EMIT workspaceChanged();
}

Language PlanData::language() const { return workspace_ ? workspace_->language()->language() : Language::en; }

void PlanData::translate() {
    demand_.setLanguage(language());
    layers_.refresh(language());
    fields_.refresh(language());
    Q_EMIT checkedChanged();
    Q_EMIT problemChanged();
}

QStringList PlanData::files() const {
    QStringList names;
    for (const std::string& file : choice_.files())
        names << QDir::toNativeSeparators(QString::fromStdString(file));
    return names;
}

QVariantList PlanData::summary() const { return check_ ? summary_of(*check_, language()) : QVariantList(); }
QVariantList PlanData::findings() const { return check_ ? findings_of(*check_, language()) : QVariantList(); }

QString PlanData::problem() const { return error_ ? lines_of(*error_, language()) : QString(); }

void PlanData::setOutput(const QString& output) {
    output_ = output;
    overwrites_ = false;
    Q_EMIT outputChanged();
}

bool PlanData::outputExists() const { return !output_.isEmpty() && QFileInfo::exists(output_); }
void PlanData::chooseOutput(const QUrl& file) {
    if (!file.isEmpty()) setOutput(file.toLocalFile());
}

void PlanData::addFiles(const QList<QUrl>& files) {
    bool added = false;
    for (const QUrl& file : files) {
        const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
        added = choice_.add(path.toStdString()) || added;
        if (output_.isEmpty()) {
            const QFileInfo info(path);
            setOutput(info.dir().filePath(info.completeBaseName() + QStringLiteral("_plan.gpkg")));
        }
    }
    if (!added) return;
    Q_EMIT filesChanged();
    survey();
}

void PlanData::removeFile(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= choice_.files().size()) return;
    choice_.remove(std::string(choice_.files()[static_cast<std::size_t>(row)]));
    Q_EMIT filesChanged();
    survey();
}

void PlanData::setPart(int layer, int choice) {
    if (layer < 0 || layer >= layers_.rowCount()) return;
    choice_.setRole(layers_.layers()[static_cast<std::size_t>(layer)], layers_.choice(layer, choice));
    survey();
}

void PlanData::setColumn(int field, int choice) {
    if (field < 0 || field >= fields_.rowCount()) return;
    const FieldTable::Row& row = fields_.rows()[static_cast<std::size_t>(field)];
    if (choice < 0 || static_cast<std::size_t>(choice) > row.columns.size()) return;
    choice_.setField(row.role, row.canonical,
                     choice == 0 ? std::string() : row.columns[static_cast<std::size_t>(choice) - 1]);
    survey();
}

Scenario PlanData::scenario() const {
    Scenario scenario;
    scenario.load = choice_.options(layers_.layers());
    scenario.load.assume_crs = assumed_crs_.trimmed().toStdString();
    demand_.fill(scenario);
    scenario.command = scenario.typed_command = plan_command(scenario);
    return scenario;
}

void PlanData::setAssumedCrs(const QString& crs) {
    if (std::exchange(assumed_crs_, crs) == crs) return;
    forgetCheck();
    Q_EMIT assumedCrsChanged();
}

template <class Work, class Done>
void PlanData::start(JobKind kind, Work work, Done done) {
    if (!workspace_) return;
    if (job_ != 0) workspace_->jobs()->stop(std::exchange(job_, 0));
    error_.reset();
    Q_EMIT problemChanged();
    const auto fail = [this](const Error& error) {
        error_ = error;
        end();
        Q_EMIT problemChanged();
    };
    job_ = workspace_->jobs()->start(
        kind, this, std::move(work),
        [this, done = std::move(done)](auto result) {
            end();
            done(std::move(result));
        },
        fail);
    Q_EMIT workingChanged();
}

void PlanData::end() {
    job_ = 0;
    Q_EMIT workingChanged();
}

void PlanData::forgetCheck() {
    ground_.reset();
    if (!std::exchange(check_, std::nullopt)) return;
    Q_EMIT checkedChanged();
}

void PlanData::survey() {
    forgetCheck();
    if (choice_.files().empty()) {
        stop();
        layers_.show({});
        fields_.show({});
        surveyed_ = false;
        Q_EMIT surveyedChanged();
        return;
    }
    start(
        JobKind::check, [options = scenario().load](const Run& run) { return survey_layers(options, run); },
        [this](std::vector<SurveyedLayer> layers) {
            layers_.show(layers);
            fields_.show(layers);
            surveyed_ = true;
            Q_EMIT surveyedChanged();
        });
}

void PlanData::check() {
    struct Checked {
        DataCheck check;
        std::shared_ptr<Ground> ground;
    };
    start(
        JobKind::check,
        [scenario = scenario()](const Run& run) {
            auto ground = std::make_shared<Ground>(survey_ground(scenario, run));
            return Checked{make_data_check(*ground), std::move(ground)};
        },
        [this](Checked checked) {
            check_ = std::move(checked.check);
            ground_ = std::move(checked.ground);
            Q_EMIT checkedChanged();
        });
}

void PlanData::plan() {
    const QString output = output_;
    start(
        JobKind::plan,
        [scenario = scenario(), ground = std::exchange(ground_, nullptr), output,
         overwrites = overwrites_](const Run& run) {
            const std::filesystem::path path = path_of(output);
            require_output(path, OutputKind::file, overwrites, list_input_files(scenario));
            const Planned planned =
                ground ? make_plan(scenario, std::move(*ground), run) : make_plan(scenario, run);
            write_plan(planned.plan, path, overwrites, run);
            require_rules_kept(path.string(), run);
            return output;
        },
        [this](const QString& path) {
            Q_EMIT planned();
            workspace_->unsaved()->open(QUrl::fromLocalFile(path));
        });
}

void PlanData::stop() {
    if (job_ != 0) workspace_->jobs()->stop(job_);
}

}  // namespace lifang
