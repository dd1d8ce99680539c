#include "core/parallel.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "load/belong/compounds.hpp"
#include "load/site/findings.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// A building that lies on another one's ground.
struct Standing {
    std::optional<std::size_t> on;  ///< the smallest it lies on: of a tower on a podium on a slab, the podium
    double overlap = 0.0;           ///< m²
};

double shared_area(const Box& a, const Box& b) {
    const double width = std::min(a.max.x, b.max.x) - std::max(a.min.x, b.min.x);
    const double height = std::min(a.max.y, b.max.y) - std::max(a.min.y, b.min.y);
    return std::max(0.0, width) * std::max(0.0, height);
}

Standing find_ground(const Site& site, const std::vector<Box>& boxes, const std::vector<double>& areas,
                     const BoxIndex& index, std::size_t i) {
    constexpr double inside = 0.9;  // footprints of one office are drawn to half a metre
    const Building& upper = site.buildings[i];
    Standing standing;
    for (const std::size_t j : index.find(boxes[i])) {
        const Building& lower = site.buildings[j];
        const bool is_larger = areas[j] > areas[i] || (areas[j] == areas[i] && j < i);
        if (j == i || !is_larger || lower.source.layer != upper.source.layer) continue;
        if (standing.on && areas[*standing.on] <= areas[j]) continue;
        // Most neighbours only touch: their boxes share too little for their outlines to.
        if (shared_area(boxes[i], boxes[j]) < inside * areas[i]) continue;
        const double overlap = area(intersect(lower.footprint, upper.footprint)).value;
        if (overlap >= inside * areas[i]) standing = {j, overlap};
    }
    return standing;
}

/// The floors of `lower` that those standing on it count already, m².
double count_twice(const Site& site, const std::vector<Standing>& standing,
                   const std::vector<std::size_t>& uppers, const Building& lower) {
    double twice = 0.0;
    for (const std::size_t i : uppers)
        twice += standing[i].overlap * std::min(lower.levels, site.buildings[i].levels);
    return std::min(twice, lower.floor_area.value);
}

bool is_used_up(const Building& lower, double twice) {
    constexpr double least = 1.0;  // m²: less is what drawing leaves over
    return lower.floor_area.value - twice < least;
}

/// Says what is counted where; a building of which nothing is left counts as unused in its layer's account.
void report(Site& site, std::size_t position, const std::vector<std::size_t>& uppers, double twice) {
    const Building& lower = site.buildings[position];
    std::vector<std::string> keys;
    for (const std::size_t i : uppers) keys.push_back(site.buildings[i].key);
    const Point at = centroid(lower.footprint);
    const bool is_gone = is_used_up(lower, twice);
    site.issues.push_back(make_finding(Severity::info, "building_on_building", lower.source,
                                       Message(is_gone ? "building_counted_above" : "building_on_building",
                                               {{"building", lower.key},
                                                {"uppers", fmt::format("{}", fmt::join(keys, ", "))},
                                                {"twice", fmt::format("{:.0f}", twice)},
                                                {"m2", fmt::format("{:.0f}", lower.floor_area.value)}}),
                                       Place{at.x, at.y}));
    if (!is_gone) return;
    const auto account = std::find_if(site.inputs.begin(), site.inputs.end(), [&](const InputLayer& input) {
        return input.name == lower.source.layer;
    });
    if (account != site.inputs.end()) --account->rows, ++account->unused;
}

}  // namespace

void count_stacked_floors_once(Site& site, const Run& run) {
    std::vector<Box> boxes;
    std::vector<double> areas;
    for (const Building& building : site.buildings) {
        boxes.push_back(bounds(building.footprint));
        areas.push_back(area(building.footprint).value);
    }
    const BoxIndex index(boxes);
    std::vector<Standing> standing(site.buildings.size());
    for_each_item(run, standing.size(),
                  [&](std::size_t i) { standing[i] = find_ground(site, boxes, areas, index, i); });
    std::vector<std::vector<std::size_t>> uppers(site.buildings.size());
    for (std::size_t i = 0; i < standing.size(); ++i)
        if (standing[i].on) uppers[*standing[i].on].push_back(i);

    std::vector<double> twice(site.buildings.size(), 0.0);
    for (std::size_t j = 0; j < uppers.size(); ++j)  // a floor area that a table gives is what it says
        if (!uppers[j].empty() && site.buildings[j].levels_source != FloorAreaSource::attribute)
            twice[j] = count_twice(site, standing, uppers[j], site.buildings[j]);
    for (std::size_t j = 0; j < uppers.size(); ++j)
        if (twice[j] > 0.0) report(site, j, uppers[j], twice[j]);
    std::vector<Building> kept;
    for (std::size_t j = 0; j < uppers.size(); ++j) {
        Building& lower = site.buildings[j];
        if (twice[j] > 0.0 && is_used_up(lower, twice[j])) continue;
        if (twice[j] > 0.0) {
            lower.floor_area -= SquareMeters{twice[j]};
            lower.levels = lower.floor_area.value / areas[j];
        }
        kept.push_back(std::move(lower));
    }
    site.buildings = std::move(kept);
}

}  // namespace lifang
