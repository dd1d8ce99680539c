#include "model/session.hpp"

#include "evaluate/figures/floor_area_account.hpp"

#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace lifang {

Session::Session(ScreenLanguage& language, Reader reader, QObject* parent)
    : QObject(parent), language_(language), reader_(std::move(reader)) {
    pool_.setMaxThreadCount(1);
    connect(&language_, &ScreenLanguage::changed, this, &Session::translate);
    translate();
}

Session::~Session() { pool_.waitForDone(); }

QString Session::fileName() const { return QFileInfo(path_).fileName(); }

void Session::open(const QUrl& file) { openFile(file.isLocalFile() ? file.toLocalFile() : file.toString()); }

void Session::openFile(const QString& path) {
    path_ = path;
    load([reader = reader_, file = std::filesystem::path(path.toStdU16String())] { return reader(file); });
}

void Session::openPlan(Plan plan) {
    path_.clear();
    load([plan = std::make_shared<Plan>(std::move(plan))] { return std::move(*plan); });
}

void Session::load(std::function<Plan()> read) {
    state_ = Loading;
    Q_EMIT stateChanged();
    pool_.start([this, read = std::move(read), ticket = ++ticket_] {
        const auto answer = [this, ticket](auto then) {
            QMetaObject::invokeMethod(
                this,
                [this, ticket, then = std::move(then)] {
                    if (ticket == ticket_) then();
                },
                Qt::QueuedConnection);
        };
        try {
            const auto scene = std::make_shared<const scene::Ground>(std::make_shared<const Plan>(read()));
            answer([this, scene] { accept(scene); });
        } catch (const Error& error) {
            answer([this, error] { refuse(error); });
        } catch (const std::exception& error) {
            const Error defect(ExitCode::internal, "",
                               Message("defect_of_program", {{"cause", error.what()}}));
            answer([this, defect] { refuse(defect); });
        }
    });
}

void Session::accept(const scene::GroundPtr& scene) {
    scene_ = scene;
    layout_ = 0;
    layouts_.show(scene);
    units_.show(scene, layout_);
    figures_.show(scene, layout_);
    state_ = Ready;
    Q_EMIT layoutChanged();
    Q_EMIT sceneChanged();
    Q_EMIT textsChanged();
    Q_EMIT stateChanged();
}

void Session::refuse(const Error& error) {
    error_ = error;
    state_ = Failed;
    Q_EMIT textsChanged();
    Q_EMIT stateChanged();
}

QString Session::errorWhere() const {
    return error_ ? QString::fromStdString(error_->where(language_.language())) : QString();
}

QString Session::errorProblem() const {
    return error_ ? QString::fromStdString(error_->problem(language_.language())) : QString();
}

QString Session::errorAdvice() const {
    return error_ ? QString::fromStdString(error_->advice(language_.language())) : QString();
}

void Session::setLayout(int layout) {
    if (layout < 0 || layout >= layouts_.rowCount() || std::exchange(layout_, layout) == layout) return;
    units_.show(scene_, layout_);
    figures_.show(scene_, layout_);
    Q_EMIT layoutChanged();
    Q_EMIT textsChanged();
}

void Session::translate() {
    layouts_.refresh(language_.language());
    units_.refresh(language_.language());
    figures_.refresh(language_.language());
    Q_EMIT textsChanged();
}

QString Session::summary() const {
    if (!scene_) return {};
    SquareMeters floor_area;
    qint64 in_scope = 0;
    for (const Compound& compound : scene_->plan().ground.compounds) {
        if (!compound.in_scope()) continue;
        ++in_scope;
        floor_area += compound.floor_area;
    }
    return tr("%1 compounds · %2").arg(count_text(in_scope), area_text(floor_area, language_.language()));
}

QString Session::basis() const {
    if (!scene_) return {};
    const Plan& plan = scene_->plan();
    const FloorAreaAccount account = account_floor_area(plan.ground, plan.site.buildings);
    const auto assumed = account.of_scope(account.basis.assumed);
    const auto unknown = account.of_scope(account.basis.unknown_kind);
    if (!assumed || !unknown) return {};
    return tr("%1 on assumed floors, %2 of unknown kind; %3 of the district's floor area is in no compound")
        .arg(percent_text(*assumed), percent_text(*unknown),
             percent_text(account.of_all(account.in_no_compound).value_or(0.0)));
}

bool Session::hasOutOfScope() const {
    if (!scene_) return false;
    const auto& compounds = scene_->plan().ground.compounds;
    return std::any_of(compounds.begin(), compounds.end(), [](const Compound& c) { return !c.in_scope(); });
}

bool Session::hasRailway() const {
    if (!scene_) return false;
    const auto& lines = scene_->plan().site.barrier_lines;
    return std::any_of(lines.begin(), lines.end(), [](const BarrierLine& line) {
        return line.kind == BarrierLine::Kind::railway && line.parts_ground();
    });
}

bool Session::hasViolations() const {
    if (!scene_ || layout_ >= layouts_.rowCount()) return false;
    const auto& units = scene_->layout(static_cast<std::size_t>(layout_)).units;
    return std::any_of(units.begin(), units.end(), [](const Unit& u) { return !u.violations.empty(); });
}

const Compound* Session::find(int compound) const {
    if (!scene_ || compound < 0) return nullptr;
    const auto& compounds = scene_->plan().ground.compounds;
    return static_cast<std::size_t>(compound) < compounds.size()
               ? &compounds[static_cast<std::size_t>(compound)]
               : nullptr;
}

QString Session::compoundName(int compound) const {
    const Compound* found = find(compound);
    if (!found) return {};
    return QString::fromStdString(found->name.empty() ? found->key : found->name);
}

QString Session::outOfScopeText(int compound) const {
    const Compound* found = find(compound);
    if (!found || !found->scope_reason) return {};
    const std::string_view words = scope_reason(to_text(*found->scope_reason), language_.language());
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

}  // namespace lifang
