#include "coverage_model.hpp"

#include "model/store_layout.hpp"
#include "model/words.hpp"

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
        mark();
    });
}

void CoverageModel::setWorkspace(Workspace* workspace) {
    if (workspace_ == workspace) return;
    workspace_ = workspace;
    connect(workspace, &Workspace::shownChanged, this, &CoverageModel::study);
    connect(workspace->toolbox(), &Toolbox::placed, this, &CoverageModel::place);
    connect(workspace->toolbox(), &Toolbox::toolChanged, this, [this] {
        if (workspace_->toolbox()->tool() != Toolbox::Place) setPlacing(false);
    });
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
    mark();
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
    mark();
}

void CoverageModel::setAreas(bool shown) {
    areas_ = shown;
    mark();
    Q_EMIT currentChanged();
}

void CoverageModel::showMissed() {
    const bool is_known = study_ && current_ >= 0 && current_ < kinds_.rowCount();
    missed_.show(
        is_known ? study_->ground() : nullptr,
        is_known ? kinds_.account(static_cast<std::size_t>(current_)).missed : std::vector<Coverage>());
}

void CoverageModel::mark() {
    if (!workspace_) return;
    Marks& marks = *workspace_->marks();
    marks.setUnserved(is_active_ ? numbers_of(kinds_.unserved()) : QList<int>());
    QList<QPointF> places;
    if (is_active_ && study_)
        for (const PlacedStation& station : stations_.stations()) {
            const Point place = study_->ground()->origin().local(station.at);
            places << QPointF(place.x, place.y);
        }
    marks.setStations(places);
    const bool has_kind = current_ >= 0 && current_ < kinds_.rowCount();
    marks.setAreas(is_active_ && areas_ && has_kind,
                   has_kind ? kinds_.limit(static_cast<std::size_t>(current_)).value : 0.0,
                   kinds_.others(current_));
}

bool CoverageModel::haveStationsChanged() const {
    return study_ && sites_of(stations_.stations()) != sites_of(study_->layout()->stations);
}

void CoverageModel::setPlacing(bool placing) {
    if (is_placing_ == placing && moving_ < 0) return;
    is_placing_ = placing;
    is_dragging_ = false;
    moving_ = -1;
    Toolbox* const toolbox = workspace_->toolbox();
    if (placing)
        toolbox->setTask(tr("Click a compound to put a station there or take it away; drag one to move it."));
    if (placing || toolbox->tool() == Toolbox::Place)
        toolbox->setTool(placing ? Toolbox::Place : Toolbox::Select);
    Q_EMIT placingChanged();
}

void CoverageModel::moveStation(int from) {
    setPlacing(true);
    moving_ = from;
    Q_EMIT placingChanged();
}

void CoverageModel::place(int compound, bool held) {
    if (!is_placing_ || !study_) return;
    if (held && !std::exchange(is_dragging_, true)) {
        const bool has_station = compound >= 0 && std::ranges::binary_search(
                                                      sites_, CompoundId{static_cast<std::size_t>(compound)});
        moving_ = has_station ? compound : -1;
    } else if (moving_ >= 0) {
        carry(compound);
    } else if (!is_dragging_) {
        toggleStation(compound);
    }
    if (held) return;
    is_dragging_ = false;
    moving_ = -1;
    Q_EMIT placingChanged();
}

/// The station that is being moved goes to a compound, if that is one of a unit.
void CoverageModel::carry(int to) {
    if (to < 0 || to == moving_) return;
    const CompoundId goal{static_cast<std::size_t>(to)};
    if (!at(study_->layout()->unit_of_compound, goal)) return;
    std::vector<CompoundId> sites = sites_;
    std::erase(sites, CompoundId{static_cast<std::size_t>(moving_)});
    sites.push_back(goal);
    moving_ = to;
    putStations(std::move(sites));
}

void CoverageModel::toggleStation(int number) {
    if (!study_ || number < 0) return;
    const CompoundId compound{static_cast<std::size_t>(number)};
    if (!at(study_->layout()->unit_of_compound, compound)) {
        workspace_->notice()->say(tr("A station serves a unit: this compound is in none."));
        return;
    }
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
    auto by_compound = stations_.stations();
    std::ranges::sort(by_compound, {}, &PlacedStation::compound);
    store_layout(*workspace_, study_->layout(),
                 [stations = std::move(by_compound)](EditSession& session, const Run& run) {
                     session.store("lifang-viewer", run, &stations);
                 });
}

void CoverageModel::fail(const Error& error) {
    if (error.code() == ExitCode::interrupted) return;
    workspace_->notice()->tell(error);
}

}  // namespace lifang
