#include "coverage_model.hpp"

#include "model/show_stored.hpp"
#include "pipeline/session/edit_session.hpp"

#include <algorithm>
#include <utility>

namespace lifang {
namespace {

/// A layout with stations, by the study and the rows of its stations.
struct Placed {
    CoverageStudy study;
    std::vector<PlacedStation> stations;
};

QList<int> numbers_of(const std::vector<CompoundId>& compounds) {
    QList<int> numbers;
    for (const CompoundId compound : compounds) numbers.append(static_cast<int>(compound.index));
    return numbers;
}

}  // namespace

CoverageModel::CoverageModel(QObject* parent) : QObject(parent) {
    connect(&kinds_, &CoverageKinds::changed, this, [this](int row) {
        if (row < 0 || row == current_) showMissed();
        Q_EMIT servedChanged();
    });
}

void CoverageModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &CoverageModel::study);
    connect(workspace->selection(), &Selection::changed, this, &CoverageModel::place);
    connect(workspace->language(), &ScreenLanguage::changed, this, &CoverageModel::refresh);
    refresh();
    study();
    Q_EMIT workspaceChanged();
}

void CoverageModel::setActive(bool active) {
    if (is_active_ == active) return;
    is_active_ = active;
    if (!active) setPlacing(false);
    if (workspace_) study();
    Q_EMIT changed();
}

void CoverageModel::refresh() {
    const Language language = workspace_->language()->language();
    kinds_.refresh(language);
    missed_.refresh(language);
    stations_.refresh(language);
}

void CoverageModel::study() {
    const scene::LayoutPtr layout = workspace_->layout();
    if (study_ ? study_->layout() == layout : !is_active_) return;
    study_.reset();
    kinds_.show(std::nullopt);
    stations_.show(nullptr, nullptr, {});
    setPlacing(false);
    Q_EMIT changed();
    if (!layout || !is_active_) return;
    workspace_->jobs()->startLatest(
        "coverage", this,
        [ground = workspace_->ground(), layout](const Run& run) {
            return CoverageStudy(ground, layout, run);
        },
        [this](CoverageStudy done) {
            const std::vector<PlacedStation> stations = done.layout()->stations;
            take(std::move(done), stations);
        },
        [this](const Error& error) { fail(error); });
}

void CoverageModel::take(CoverageStudy study, std::vector<PlacedStation> stations) {
    if (study.layout() != workspace_->layout()) return;  // another is shown by now
    const bool is_new = !study_;
    if (is_new) sites_ = sites_of(stations);
    stations_.show(study.ground(), study.layout(), std::move(stations));
    study_ = std::move(study);
    kinds_.show(study_);
    if (is_new) setCurrent(std::max(0, kinds_.find(unit_station_kind)));
    Q_EMIT changed();
    Q_EMIT stationsMoved();
}

void CoverageModel::setCurrent(int kind) {
    if (current_ != kind) {
        current_ = kind;
        Q_EMIT currentChanged();
    }
    showMissed();
}

void CoverageModel::showMissed() {
    const bool is_known = study_ && current_ >= 0 && current_ < kinds_.rowCount();
    missed_.show(
        is_known ? study_->ground() : nullptr,
        is_known ? kinds_.account(static_cast<std::size_t>(current_)).missed : std::vector<Coverage>());
}

QList<int> CoverageModel::unserved() const { return numbers_of(kinds_.unserved()); }
QList<int> CoverageModel::sites() const { return numbers_of(sites_of(stations_.stations())); }

bool CoverageModel::haveStationsChanged() const {
    return study_ && sites_of(stations_.stations()) != sites_of(study_->layout()->stations);
}

void CoverageModel::setPlacing(bool placing) {
    if (is_placing_ == placing && moving_ < 0) return;
    Selection* const selection = workspace_->selection();
    if (placing && !is_placing_) {
        level_before_ = selection->level();
        selection->clear();
        selection->setLevel(Selection::Compounds);
    } else if (!placing && is_placing_) {
        selection->setLevel(level_before_);
    }
    is_placing_ = placing;
    moving_ = -1;
    Q_EMIT placingChanged();
}

void CoverageModel::moveStation(int from) {
    setPlacing(true);
    moving_ = from;
    Q_EMIT placingChanged();
}

/// What is chosen while stations are being placed is where one goes, or goes away.
void CoverageModel::place() {
    const int chosen = workspace_->selection()->compound();
    if (!is_placing_ || !study_ || chosen < 0) return;
    if (moving_ >= 0) {
        carry(chosen);
        setPlacing(false);
    } else {
        toggleStation(chosen);
        workspace_->selection()->clear();  // so that another click on it is told
    }
}

/// The station that is being moved goes to a compound, if that is one of a unit.
void CoverageModel::carry(int to) {
    const CompoundId goal{static_cast<std::size_t>(to)};
    if (to == moving_ || !requireUnit(goal)) return;
    std::vector<CompoundId> sites = sites_;
    std::erase(sites, CompoundId{static_cast<std::size_t>(moving_)});
    sites.push_back(goal);
    putStations(std::move(sites));
}

bool CoverageModel::requireUnit(CompoundId compound) {
    if (at(study_->layout()->unit_of_compound, compound)) return true;
    workspace_->notice()->say(tr("A station serves a unit: this compound is in none."));
    return false;
}

void CoverageModel::toggleStation(int number) {
    if (!study_ || number < 0) return;
    const CompoundId compound{static_cast<std::size_t>(number)};
    if (!requireUnit(compound)) return;
    std::vector<CompoundId> sites = sites_;
    if (std::erase(sites, compound) == 0) sites.push_back(compound);
    putStations(std::move(sites));
}

void CoverageModel::clearStations() { putStations({}); }
void CoverageModel::resetStations() {
    if (study_) putStations(sites_of(study_->layout()->stations));
}

void CoverageModel::putStations(std::vector<CompoundId> sites) {
    if (!study_) return;
    std::ranges::sort(sites);
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    sites_ = sites;
    workspace_->jobs()->startLatest(
        "stations", this,
        [study = *study_, sites = std::move(sites), wish = wish_](const Run& run) {
            const auto& stored = study.layout()->stations;
            return Placed{study.with_stations(sites, run),
                          sites == sites_of(stored) ? stored : study.judge(sites, wish, run)};
        },
        [this](Placed placed) { take(std::move(placed.study), std::move(placed.stations)); },
        [this](const Error& error) { fail(error); });
}

void CoverageModel::placeBest(int count, const QString& objective, const QString& per) {
    if (!study_ || count < 1) return;
    wish_ = {static_cast<std::size_t>(count),
             find_code<StationObjective>(objective.toStdString()).value_or(StationObjective::p_median),
             find_code<StationScope>(per.toStdString()).value_or(StationScope::unit)};
    workspace_->jobs()->start(
        JobKind::judge, this,
        [study = *study_, wish = wish_](const Run& run) {
            std::vector<PlacedStation> stations = study.place(wish, run);
            return Placed{study.with_stations(sites_of(stations), run), stations};
        },
        [this](Placed placed) {
            sites_ = sites_of(placed.stations);
            take(std::move(placed.study), std::move(placed.stations));
        },
        [this](const Error& error) { fail(error); });
}

void CoverageModel::apply() {
    if (!study_ || !haveStationsChanged()) return;
    if (study_->layout()->key.empty()) {
        workspace_->notice()->say(
            tr("Save the edited layout first: stations are stored with layouts of the plan."));
        return;
    }
    workspace_->jobs()->start(
        JobKind::save, this,
        [path = workspace_->document()->path().toStdString(), key = study_->layout()->key,
         stations = stations_.stations()](const Run& run) {
            EditSession session(path, key, Excluded::leaving, run);
            auto by_compound = stations;
            std::ranges::sort(by_compound, {}, &PlacedStation::compound);
            session.store("lifang-viewer", run, &by_compound);
        },
        [this] { show_stored(*workspace_); }, [this](const Error& error) { fail(error); });
}

void CoverageModel::fail(const Error& error) {
    if (error.code() == ExitCode::interrupted) return;
    workspace_->notice()->tell(error);
}

}  // namespace lifang
