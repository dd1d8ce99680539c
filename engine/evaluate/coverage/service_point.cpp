#include "evaluate/coverage/service_point.hpp"

#include "evaluate/coverage/coverage.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace lifang {
namespace {

/// The first cell, in their order, that holds a point.
class CellFinder {
  public:
    explicit CellFinder(const std::vector<Cell>& cells) : cells_(cells), index_(boxes_of(cells)) {}

    std::optional<CellId> find(Point point) const {
        for (const std::size_t i : index_.find({point, point}))
            if (contains(cells_[i].area, point)) return CellId{i};
        return std::nullopt;
    }

  private:
    static std::vector<Box> boxes_of(const std::vector<Cell>& cells) {
        std::vector<Box> boxes;
        for (const Cell& cell : cells) boxes.push_back(bounds(cell.area));
        return boxes;
    }

    const std::vector<Cell>& cells_;
    BoxIndex index_;
};

bool has_named_limit(std::string_view kind) {
    return std::ranges::find(limited_facility_kinds, kind) != limited_facility_kinds.end();
}

std::optional<int> whole_households(const Facility& facility) {
    if (!facility.capacity || !has_capacity_in_households(facility.kind)) return std::nullopt;
    constexpr double most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(std::floor(*facility.capacity), 0.0, most));
}

ServicePoint make_point(const DistrictView& view, const CellFinder& cells, FacilityId id) {
    const Facility& facility = at(view.site.facilities, id);
    ServicePoint point{
        .facility = id, .cell = cells.find(facility.at), .capacity = whole_households(facility)};
    if (point.cell) point.home = at(view.tessellation.cells, *point.cell).compound;
    const auto& gates = view.walking.facility_gates;
    if (id.index < gates.size()) point.gates = at(gates, id);
    point.limit =
        facility.radius_m ? Meters{*facility.radius_m} : view.site.profile.coverage.limit_of(facility.kind);
    return point;
}

}  // namespace

bool has_capacity_in_households(std::string_view kind) {
    constexpr std::array<std::string_view, 4> kinds = {unit_station_kind, "guard_post", "waste_house",
                                                       "property_room"};
    return std::ranges::find(kinds, kind) != kinds.end();
}

std::vector<AskedKind> find_asked_kinds(const DistrictView& view) {
    const auto& facilities = view.site.facilities;
    std::map<std::string, std::vector<FacilityId>> by_kind;
    for (std::size_t i = 0; i < facilities.size(); ++i)
        if (!facilities[i].kind.empty()) by_kind[facilities[i].kind].emplace_back(i);
    std::vector<AskedKind> asked;
    if (by_kind.empty()) return asked;
    const CellFinder cells(view.tessellation.cells);
    for (const auto& [kind, ids] : by_kind) {
        const bool has_radius =
            std::ranges::any_of(ids, [&](FacilityId id) { return at(facilities, id).radius_m.has_value(); });
        if (!has_radius && !has_named_limit(kind)) continue;
        AskedKind& one = asked.emplace_back(AskedKind{kind, {}, kind == unit_station_kind});
        for (const FacilityId id : ids) one.points.push_back(make_point(view, cells, id));
    }
    return asked;
}

ServicePoint make_station(const DistrictView& view, CompoundId compound) {
    ServicePoint station{.home = compound, .limit = view.site.profile.coverage.limit_of(unit_station_kind)};
    if (compound.index < view.walking.gates.size()) station.gates = at(view.walking.gates, compound);
    return station;
}

}  // namespace lifang
