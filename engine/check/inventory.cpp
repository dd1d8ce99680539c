// Rule 6: the inventory of every unit, measured again: lines by buffers, ground by one union, things by where
// they lie.
#include "check/length_inside.hpp"
#include "check/rows_of_units.hpp"
#include "check/rules.hpp"
#include "core/parallel.hpp"
#include "geometry/edge_index.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace lifang::checking {
namespace {

using Key = std::tuple<std::string, std::string, std::string>;  // item, class, name
using Amounts = std::map<Key, double>;

// What is nearer to the outline may be the street's. Lines are divided to 5 cm, and what lasts for less than
// 5 m is passed over.
constexpr double kerb_m = 6.0, exact_m = 0.2, passed_over_m = 10.0;
constexpr Meters on_border{0.01};
constexpr double most_off = 0.01;    // of an amount
constexpr double slivers_m2 = 10.0;  // less than 1 m² of a shape on a cell is not counted

const std::set<std::string> green_kinds = {
    "allotments",        "flowerbed", "forest",    "garden",        "grass", "grassland",
    "greenfield",        "heath",     "meadow",    "orchard",       "park",  "plant_nursery",
    "recreation_ground", "scrub",     "shrubbery", "village_green", "wood"};

std::string item_of(const RoadRow& road) {
    if (road.road_class == Barrier::path) return "path";
    return road.road_class == Barrier::service ? "compound_road" : "back_street";
}

EdgeIndex outline_of(const MultiPolygon& area) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(area, 0, edges);
    return EdgeIndex(std::move(edges));
}

/// Metres of lines that are counted, by key, inside a shape.
class LinesOf {
  public:
    LinesOf(const PlanRows& plan, Barrier open_from) : index_({}) {
        for (const RoadRow& road : plan.roads)
            if (!road.is_tunnel && road.road_class < open_from)
                add({item_of(road), std::string(to_text(road.road_class)), road.name}, road.line);
        for (const MappedRow& mapped : plan.mapped)
            if (mapped.kind == "stream" || mapped.kind == "canal")
                for (const LineString& line : mapped.lines)
                    add({"watercourse", mapped.kind, mapped.name}, line);
        std::vector<Box> boxes;
        for (const auto& [key, line] : lines_) boxes.push_back(bounds(line));
        index_ = BoxIndex(boxes);
    }

    Amounts measure(const MultiPolygon& shape) const {
        Amounts metres;
        if (shape.empty()) return metres;
        const LengthInside inside(shape);
        for (const std::size_t i : index_.find(bounds(shape))) {
            const auto& [key, line] = lines_[i];
            metres[key] += inside.measure(line);
        }
        return metres;
    }

  private:
    void add(Key key, const LineString& line) {
        if (line.size() > 1) lines_.emplace_back(std::move(key), line);
    }
    std::vector<std::pair<Key, LineString>> lines_;
    BoxIndex index_;
};

/// All mapped ground that counts, once.
class GroundOf {
  public:
    explicit GroundOf(const PlanRows& plan) : index_({}) {
        for (const MappedRow& mapped : plan.mapped)
            if (mapped.kind == "water" || mapped.kind == "parking" || green_kinds.contains(mapped.kind))
                parts_.insert(parts_.end(), mapped.area.begin(), mapped.area.end());
        if (!parts_.empty()) parts_ = unite(parts_);
        std::vector<Box> boxes;
        for (const Polygon& part : parts_) boxes.push_back(bounds(part));
        index_ = BoxIndex(boxes);
    }

    double measure(const MultiPolygon& shape) const {
        MultiPolygon near;
        for (const std::size_t i : index_.find(bounds(shape))) near.push_back(parts_[i]);
        return near.empty() ? 0.0 : area(intersect(near, shape)).value;
    }

  private:
    MultiPolygon parts_;
    BoxIndex index_;
};

double amount_in(const Amounts& amounts, const Key& key) {
    const auto found = amounts.find(key);
    return found == amounts.end() ? 0.0 : found->second;
}

class InventoryCheck {
  public:
    explicit InventoryCheck(const PlanRows& plan)
        : plan_(plan), lines_(plan, find_open_from(plan)), ground_(plan) {}

    void check(const LayoutRow& layout, std::size_t unit, const std::vector<const AssignmentRow*>& members,
               const Amounts& stated, Report& report) const {
        const Message where = name_of(layout, layout.units[unit]);
        const MultiPolygon& area = layout.units[unit].area;
        check_lines(where, area, stated, report);
        check_lamps(where, stated, report);
        check_things(where, area, members, stated, report);
        double ground = 0.0;
        for (const auto& [key, amount] : stated)
            if (const std::string& item = std::get<0>(key);
                item == "green" || item == "water" || item == "parking_ground")
                ground += amount;
        const double found = ground_.measure(area);
        compare(where, {"green", "", ""}, ground, found, found, slivers_m2, report);
    }

  private:
    static Barrier find_open_from(const PlanRows& plan) {
        const auto found = plan.metadata.find("profile.enclosure.open_from");
        const auto open_from =
            found == plan.metadata.end() ? std::nullopt : find_code<Barrier>(found->second);
        return open_from.value_or(Barrier::water);
    }

    void compare(const Message& where, const Key& key, double stated, double least, double most, double slack,
                 Report& report) const {
        if (stated >= least * (1.0 - most_off) - slack && stated <= most * (1.0 + most_off) + slack) return;
        report.broken(6, "wrong_inventory",
                      Message("check_wrong_inventory", {{"where", where},
                                                        {"item", std::get<0>(key)},
                                                        {"class", std::get<1>(key)},
                                                        {"name", std::get<2>(key)},
                                                        {"stated", decimals(stated, 1)},
                                                        {"found", decimals(most, 1)}}));
    }

    void check_lines(const Message& where, const MultiPolygon& area, const Amounts& stated,
                     Report& report) const {
        const Amounts least = lines_.measure(buffer(area, Meters{-kerb_m - exact_m})),
                      most = lines_.measure(buffer(area, Meters{-kerb_m + exact_m}));
        std::set<Key> keys;
        for (const auto& [key, amount] : most) keys.insert(key);
        for (const auto& [key, amount] : stated)
            if (is_line(key)) keys.insert(key);
        for (const Key& key : keys)
            compare(where, key, amount_in(stated, key), amount_in(least, key), amount_in(most, key),
                    passed_over_m, report);
    }

    static bool is_line(const Key& key) {
        const std::string& item = std::get<0>(key);
        return item == "path" || item == "compound_road" || item == "back_street" || item == "watercourse";
    }

    void check_lamps(const Message& where, const Amounts& stated, Report& report) const {
        double lit = 0.0;
        for (const auto& [key, amount] : stated)
            if (const std::string& item = std::get<0>(key); item == "back_street" || item == "compound_road")
                lit += amount;
        compare(where, {"lit_street", "", ""}, amount_in(stated, {"lit_street", "", ""}), lit, lit, 0.01,
                report);
        const Number spacing = plan_.number_of("profile.inventory.lamp_spacing_m");
        if (!spacing || *spacing <= 0.0) return;
        const double lamps = std::ceil(lit / *spacing - 1e-6);
        compare(where, {"lamp", "", ""}, amount_in(stated, {"lamp", "", ""}), lamps, lamps, 0.5, report);
    }

    void check_things(const Message& where, const MultiPolygon& area,
                      const std::vector<const AssignmentRow*>& members, const Amounts& stated,
                      Report& report) const {
        Amounts found, most;  // what lies on the border is either unit's
        const Box box = bounds(area).grown(on_border.value);
        const EdgeIndex outline = outline_of(area);
        for (const FacilityRow& facility : plan_.facilities) {
            if (!box.intersects({facility.at, facility.at})) continue;
            const Key key{"facility", facility.kind, facility.name};
            const bool is_on_border = outline.has(facility.at, on_border);
            if (is_on_border) ++most[key];
            if (!is_on_border && contains(area, facility.at)) ++most[key], ++found[key];
        }
        for (const AssignmentRow* row : members)
            if (row->compound && plan_.compounds[*row->compound].parking_spaces)
                found[{"parking_space", "", ""}] +=
                    static_cast<double>(*plan_.compounds[*row->compound].parking_spaces);
        for (const auto& [key, amount] : stated)
            if (const std::string& item = std::get<0>(key); item == "facility" || item == "parking_space")
                found.try_emplace(key, 0.0);
        for (const auto& [key, amount] : found)
            compare(where, key, amount_in(stated, key), amount, std::max(amount, amount_in(most, key)), 0.5,
                    report);
    }

    const PlanRows& plan_;
    LinesOf lines_;
    GroundOf ground_;
};

/// What stands on the border of two units is counted in one of them.
void check_once_each(const PlanRows& plan, const LayoutRow& layout, const std::vector<Amounts>& stated,
                     Report& report) {
    Amounts counts;
    for (const FacilityRow& facility : plan.facilities) ++counts[{"facility", facility.kind, facility.name}];
    Amounts sums;
    for (const Amounts& of_unit : stated)
        for (const auto& [key, amount] : of_unit)
            if (std::get<0>(key) == "facility") sums[key] += amount;
    for (const auto& [key, sum] : sums)
        if (sum > amount_in(counts, key) + 0.5)
            report.broken(
                6, "inventory_row",
                Message("check_inventory_row", {{"layout", layout.id}, {"item", std::get<2>(key)}}));
}

}  // namespace

void check_inventory(const PlanRows& plan, const Run& run, Report& report) {
    if (!plan.has_inventory) return;  // a file of before
    const InventoryCheck check(plan);
    std::size_t rows = 0;
    for (const LayoutRow& layout : plan.layouts) {
        if (layout.inventory.empty()) continue;  // one of before, in a file that has got newer ones
        std::vector<Amounts> stated(layout.units.size());
        for (const InventoryRow& row : layout.inventory)
            if (!row.unit ||
                !stated[*row.unit].try_emplace({row.item, row.item_class, row.name}, row.amount).second)
                report.broken(6, "inventory_row",
                              Message("check_inventory_row", {{"layout", layout.id}, {"item", row.item}}));
        const auto members = group_by_unit(layout, layout.assignments);
        std::vector<Report> of_units(layout.units.size());
        for_each_item(run, layout.units.size(), [&](std::size_t unit) {
            check.check(layout, unit, members[unit], stated[unit], of_units[unit]);
        });
        for (Report& one : of_units) report.append(std::move(one));
        check_once_each(plan, layout, stated, report);
        rows += layout.inventory.size();
    }
    report.verified(6, Message("rule_inventory"), rows);
}

}  // namespace lifang::checking
