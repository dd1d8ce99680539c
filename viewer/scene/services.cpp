#include "scene/services.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace lifang::scene {
namespace {

constexpr Colour nothing{0, 0, 0, 0};

template <class ColourOf>
std::vector<Colour> colour_facilities(const Plan& plan, const ServiceChoice& choice,
                                      const ColourOf& colour_of) {
    std::vector<Colour> colours;
    for (const Facility& facility : plan.site.facilities)
        colours.push_back(choice.shows(facility.kind) ? colour_of(facility) : nothing);
    return colours;
}

/// The walk whose area is shown of each kind: the greatest that is not above what was asked for.
std::map<std::string, double> choose_walks(const Plan& plan, const ServiceChoice& choice) {
    std::map<std::string, double> walks;
    for (const ServiceArea& area : plan.service_areas) {
        if (area.facility || !choice.shows(area.kind)) continue;
        if (choice.walk_m > 0.0 && area.walk.value > choice.walk_m) continue;
        double& walk = walks[area.kind];
        walk = std::max(walk, area.walk.value);
    }
    return walks;
}

}  // namespace

std::vector<std::string> list_facility_kinds(const Plan& plan) {
    std::set<std::string> kinds;
    for (const Facility& facility : plan.site.facilities) kinds.insert(facility.kind);
    return {kinds.begin(), kinds.end()};
}

bool ServiceChoice::shows(const std::string& kind) const {
    return std::find(hidden_kinds.begin(), hidden_kinds.end(), kind) == hidden_kinds.end();
}

Colour kind_colour(const Style& style, std::size_t kind) { return style.kinds[kind % style.kinds.size()]; }

std::vector<Colour> make_facility_colours(const Plan& plan, const ServiceChoice& choice, const Style& style) {
    const std::vector<std::string> kinds = list_facility_kinds(plan);
    return colour_facilities(plan, choice, [&](const Facility& facility) {
        const auto place = std::lower_bound(kinds.begin(), kinds.end(), facility.kind);
        return kind_colour(style, static_cast<std::size_t>(place - kinds.begin()));
    });
}

std::vector<Colour> make_facility_seams(const Plan& plan, const ServiceChoice& choice, const Style& style) {
    return colour_facilities(plan, choice, [&](const Facility&) { return style.halo; });
}

std::vector<Colour> make_area_colours(const Plan& plan, const ServiceChoice& choice, const Style& style) {
    const auto walks = choose_walks(plan, choice);
    const Colour shade = translucent(style.service_area, style.service_area_shade);
    std::vector<Colour> colours;
    for (const ServiceArea& area : plan.service_areas) {
        const auto walk = walks.find(area.kind);
        const bool is_shown = !area.facility && walk != walks.end() && area.walk.value == walk->second;
        colours.push_back(is_shown ? shade : nothing);
    }
    return colours;
}

std::vector<Colour> make_unserved_colours(const Plan& plan, const PlannedLayout& layout,
                                          const ServiceChoice& choice, const Style& style) {
    std::vector<Colour> colours(plan.ground.compounds.size(), nothing);
    for (const Coverage& coverage : layout.coverage)
        if (coverage.state != CoverageState::covered && choice.shows(coverage.kind) &&
            coverage.compound.index < colours.size())
            at(colours, coverage.compound) = translucent(style.unserved, style.unserved_shade);
    return colours;
}

}  // namespace lifang::scene
