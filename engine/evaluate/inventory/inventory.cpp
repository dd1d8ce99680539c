#include "evaluate/inventory/inventory.hpp"

#include "evaluate/inventory/ground_shares.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lifang {
namespace {

InventoryMeasure measure_of(InventoryKind kind) {
    using enum InventoryKind;
    switch (kind) {
        case green:
        case water:
        case parking_ground:
            return InventoryMeasure::m2;
        case lamp:
        case facility:
        case parking_space:
            return InventoryMeasure::count;
        default:
            return InventoryMeasure::m;
    }
}

std::optional<InventoryKind> find_kind(const Road& road, Barrier open_from) {
    if (road.tunnel || road.road_class >= open_from) return std::nullopt;
    if (road.road_class == Barrier::path) return InventoryKind::path;
    return road.road_class == Barrier::service ? InventoryKind::compound_road : InventoryKind::back_street;
}

/// Rivers are the town's.
bool is_ditch(const BarrierLine& line) {
    return line.barrier_class == BarrierClass::stream || line.barrier_class == BarrierClass::canal;
}

bool is_lit(InventoryKind kind) {
    return kind == InventoryKind::back_street || kind == InventoryKind::compound_road;
}

Meters distance_to_outline(Point place, const Compound& compound) {
    Meters least{std::numeric_limits<double>::infinity()};
    for (const Polygon& part : compound.footprint) least = std::min(least, distance(place, part.outer));
    return least;
}

/// Of cells that share the place, that of the nearest compound: a guard post stands at a compound's gate, on
/// the street that is a border. Of equals the first.
CellId find_owner(const std::vector<CellId>& holding, Point place, const Tessellation& tessellation) {
    if (holding.size() == 1) return holding.front();
    return *std::ranges::min_element(holding, {}, [&](CellId cell) {
        const auto& compound = at(tessellation.cells, cell).compound;
        return compound ? distance_to_outline(place, at(tessellation.compounds, *compound))
                        : Meters{std::numeric_limits<double>::infinity()};
    });
}

}  // namespace

Inventory::Inventory(const Site& site, const Tessellation& tessellation, const CellsNear& cells)
    : amounts_in_(tessellation.cells.size()), lamp_spacing_(site.profile.inventory.lamp_spacing) {
    add_ways(site, cells);
    add_ground(site, tessellation);
    add_things(site, tessellation, cells);
}

std::uint32_t Inventory::find_key(Key key) {
    const auto [found, is_new] =
        numbers_.try_emplace(std::move(key), static_cast<std::uint32_t>(keys_.size()));
    if (is_new) keys_.push_back(found->first);
    return found->second;
}

void Inventory::add_line(const LineString& line, std::uint32_t key, const CellsNear& cells) {
    for (LinePart& part : divide_by_cells(line, cells, outline_reach)) {
        if (part.near.back() == beyond_district) continue;
        stretches_in_.resize(std::max(stretches_in_.size(), part.near.front().index + std::size_t{1}));
        at(stretches_in_, part.near.front()).push_back(static_cast<std::uint32_t>(stretches_.size()));
        stretches_.push_back({key, part.length(), std::move(part.near)});
    }
}

void Inventory::add_ways(const Site& site, const CellsNear& cells) {
    for (const Road& road : site.roads)
        if (const auto kind = find_kind(road, site.profile.enclosure.open_from))
            add_line(road.line, find_key({*kind, std::string(to_text(road.road_class)), road.name}), cells);
    for (const BarrierLine& line : site.barrier_lines) {
        if (!is_ditch(line)) continue;
        const std::uint32_t key =
            find_key({InventoryKind::watercourse, std::string(to_text(line.barrier_class)), line.name});
        for (const LineString& part : line.lines) add_line(part, key, cells);
    }
}

void Inventory::add_ground(const Site& site, const Tessellation& tessellation) {
    std::vector<const MultiPolygon*> shapes;
    std::vector<std::uint32_t> keys;
    const auto add = [&](const MultiPolygon& area, Key key) {
        shapes.push_back(&area);
        keys.push_back(find_key(std::move(key)));
    };
    for (const WaterArea& water : site.water) add(water.area, {InventoryKind::water, "", water.name});
    for (const Landuse& landuse : site.landuse) {
        if (is_green(landuse.kind)) add(landuse.area, {InventoryKind::green, landuse.kind, landuse.name});
        if (landuse.kind == "parking")
            add(landuse.area, {InventoryKind::parking_ground, landuse.kind, landuse.name});
    }
    for (const GroundShare& share : share_out(shapes, tessellation.cells))
        at(amounts_in_, share.cell).push_back({keys[share.shape], share.area.value});
}

void Inventory::add_things(const Site& site, const Tessellation& tessellation, const CellsNear& cells) {
    for (const Facility& facility : site.facilities) {
        const auto holding = cells.find_holding(facility.at);
        if (holding.empty()) continue;
        const std::uint32_t key = find_key({InventoryKind::facility, facility.kind, facility.name});
        at(amounts_in_, find_owner(holding, facility.at, tessellation)).push_back({key, 1.0});
    }
    for (std::size_t i = 0; i < tessellation.cells.size(); ++i) {
        const auto& compound = tessellation.cells[i].compound;
        const auto spaces = compound ? at(tessellation.compounds, *compound).parking_spaces : std::nullopt;
        if (!spaces) continue;
        const std::uint32_t key = find_key({InventoryKind::parking_space, "", ""});
        amounts_in_[i].push_back({key, static_cast<double>(*spaces)});
    }
}

std::vector<InventoryItem> Inventory::list(std::span<const CellId> cells) const {
    std::vector<double> amounts(keys_.size(), 0.0);
    for (const CellId cell : cells) {
        for (const Amount& amount : at(amounts_in_, cell)) amounts[amount.key] += amount.amount;
        if (cell.index >= stretches_in_.size()) continue;
        for (const std::uint32_t i : at(stretches_in_, cell)) {
            const Stretch& stretch = stretches_[i];
            const bool is_inside = std::ranges::all_of(
                stretch.near, [&](CellId near) { return std::ranges::binary_search(cells, near); });
            if (is_inside) amounts[stretch.key] += stretch.length.value;
        }
    }
    std::vector<InventoryItem> items;
    double lit = 0.0;
    for (const auto& [key, number] : numbers_) {
        const auto& [kind, item_class, name] = key;
        const double amount = amounts[number];
        if (amount <= 0.0) continue;
        items.push_back({kind, item_class, name, amount, measure_of(kind)});
        if (is_lit(kind)) lit += amount;
    }
    add_lamps(lit, items);
    return items;
}

/// A lamp at the beginning of every spacing.
void Inventory::add_lamps(double lit_m, std::vector<InventoryItem>& items) const {
    if (lit_m <= 0.0) return;
    items.push_back({InventoryKind::lit_street, "", "", lit_m, InventoryMeasure::m});
    if (lamp_spacing_.value > 0.0)
        items.push_back(
            {InventoryKind::lamp, "", "", std::ceil(lit_m / lamp_spacing_.value), InventoryMeasure::count});
    std::ranges::stable_sort(items, {}, &InventoryItem::item);
}

}  // namespace lifang
