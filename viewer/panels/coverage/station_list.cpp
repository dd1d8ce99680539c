#include "station_list.hpp"

#include "load/site/compound_title.hpp"
#include "model/format.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lifang {

void StationList::show(scene::GroundPtr ground, scene::LayoutPtr layout,
                       std::vector<PlacedStation> stations) {
    beginResetModel();
    ground_ = std::move(ground);
    layout_ = std::move(layout);
    stations_ = std::move(stations);
    std::ranges::sort(stations_, {}, [&](const PlacedStation& station) {
        return std::tuple(at(layout_->unit_of_compound, station.compound), station.compound);
    });
    endResetModel();
}

void StationList::refresh(Language language) {
    language_ = language;
    if (!stations_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString StationList::worth_text(const PlacedStation& station) const {
    const QString metres = length_text(Meters{station.value}, language_);
    switch (station.objective) {
        case StationObjective::p_median:
            return tr("%1 walk on average").arg(metres);
        case StationObjective::p_center:
            return tr("%1 from the farthest compound").arg(metres);
        case StationObjective::coverage:
            return tr("%1 of the households within the limit").arg(percent_text(station.value));
    }
    return {};
}

QString StationList::gap_text(const PlacedStation& station) const {
    constexpr double nothing = 5e-4;
    if (station.gap < nothing) return tr("proven best");
    const QString bound = station.objective == StationObjective::coverage
                              ? percent_text(station.bound)
                              : length_text(Meters{station.bound}, language_);
    return tr("at most %1 from the best (bound %2)").arg(percent_text(station.gap, 1), bound);
}

int StationList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(stations_.size());
}

QVariant StationList::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PlacedStation& station = stations_[static_cast<std::size_t>(index.row())];
    const auto unit = at(layout_->unit_of_compound, station.compound);
    switch (role) {
        case CompoundRole:
            return static_cast<int>(station.compound.index);
        case NameRole:
            return QString::fromStdString(
                compound_title(at(ground_->plan().ground.compounds, station.compound)));
        case UnitRole:
            return unit ? QString::fromStdString(at(layout_->units, *unit).code) : QString();
        case WorthRole:
            return worth_text(station);
        case GapRole:
            return gap_text(station);
        default:
            return {};
    }
}

QHash<int, QByteArray> StationList::roleNames() const {
    return {{CompoundRole, "compound"},
            {NameRole, "name"},
            {UnitRole, "unit"},
            {WorthRole, "worth"},
            {GapRole, "gap"}};
}

}  // namespace lifang
