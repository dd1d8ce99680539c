#include "load/site/floor_area.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {

void set_floor_area(Building& building, const GivenSize& given, const Profile& profile) {
    const SquareMeters footprint = area(building.footprint);
    if (given.floor_area && footprint.value > 0.0) {
        building.levels = *given.floor_area / footprint;
        building.levels_source = FloorAreaSource::attribute;
        building.floor_area = *given.floor_area;
        return;
    }
    if (given.levels) {
        building.levels = *given.levels;
        building.levels_source = FloorAreaSource::levels;
    } else if (given.height) {
        building.levels = std::max(1.0, std::round(*given.height / profile.metres_per_floor));
        building.levels_source = FloorAreaSource::height;
    } else {
        building.levels = profile.assumed_floors[static_cast<std::size_t>(building.kind)];
        building.levels_source = FloorAreaSource::assumed;
    }
    building.floor_area = footprint * building.levels;
}

void set_floor_area(Compound& compound, std::optional<SquareMeters> given,
                    const std::vector<const Building*>& buildings) {
    compound.buildings = static_cast<int>(buildings.size());
    if (given) {
        compound.floor_area = *given;
        compound.floor_area_source = FloorAreaSource::attribute;
        return;
    }
    compound.floor_area = SquareMeters{0.0};
    compound.floor_area_source = buildings.empty() ? FloorAreaSource::assumed : FloorAreaSource::attribute;
    for (const Building* building : buildings) {
        compound.floor_area += building->floor_area;
        compound.floor_area_source = std::max(compound.floor_area_source, building->levels_source);
    }
}

}  // namespace lifang
