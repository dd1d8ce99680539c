#include "scene/density.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {

BuildingDensity::BuildingDensity(const Ground& ground) : compounds_(ground.plan().ground.compounds.size()) {
    const Plan& plan = ground.plan();
    std::vector<double> footprints;
    for (const Compound& compound : plan.ground.compounds)
        footprints.push_back(area(compound.footprint).value);
    const auto& buildings = plan.site.buildings;
    const auto& derived = plan.ground.compound_of_building;
    for (std::size_t i = 0; i < buildings.size(); ++i) {
        const auto compound = i < derived.size() && derived[i] ? derived[i] : buildings[i].compound;
        if (!compound || compound->index >= compounds_ || footprints[compound->index] <= 0.0) continue;
        const double its = area(buildings[i].footprint).value;
        houses_.push_back({compound->index, static_cast<float>(std::sqrt(its)),
                           static_cast<float>(its / footprints[compound->index])});
    }
}

std::vector<Colour> BuildingDensity::colours(double least_size, const Style& style) const {
    std::vector<double> covered(compounds_, 0.0);
    for (const House& house : houses_)
        if (house.size < least_size) covered[house.compound] += house.share;
    std::vector<Colour> colours;
    colours.reserve(compounds_);
    for (const double share : covered)
        colours.push_back(translucent(style.building, style.building_shade * std::min(1.0, share)));
    return colours;
}

}  // namespace lifang::scene
