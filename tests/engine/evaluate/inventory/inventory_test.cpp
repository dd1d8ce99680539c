#include "evaluate/inventory/inventory.hpp"

#include "support/small_plan.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

constexpr double cut_exactly = 0.1;  // lines are divided to 5 cm

MultiPolygon rectangle(double west, double south, double east, double north) {
    return {{{{west, south}, {west, north}, {east, north}, {east, south}, {west, south}}, {}}};
}

Road make_road(Barrier road_class, std::string name, LineString line) {
    Road road;
    road.road_class = road_class;
    road.name = std::move(name);
    road.line = std::move(line);
    return road;
}

/// Units AB and CD, 200 m × 100 m each, side by side.
Quarter draw_yards() {
    Quarter quarter = draw_quarter({"ABCD"});
    quarter.site.profile.enclosure.open_from = Barrier::tertiary;
    quarter.site.profile.inventory.lamp_spacing = Meters{30.0};
    return quarter;
}

std::vector<InventoryItem> list(const Quarter& quarter, const std::vector<CellId>& cells) {
    return Inventory(quarter.site, quarter.ground, CellsNear(quarter.ground)).list(cells);
}

double amount(const std::vector<InventoryItem>& items, InventoryKind kind, const std::string& name = {}) {
    double sum = 0.0;
    for (const InventoryItem& item : items)
        if (item.item == kind && (name.empty() || item.name == name)) sum += item.amount;
    return sum;
}

const std::vector<CellId> west{CellId(0u), CellId(1u)}, east{CellId(2u), CellId(3u)};
const std::vector<CellId> both{CellId(0u), CellId(1u), CellId(2u), CellId(3u)};

}  // namespace

TEST_CASE("ways are listed by class and name, without what is within 6 m of the unit's outline") {
    Quarter quarter = draw_yards();
    quarter.site.roads = {
        make_road(Barrier::residential, "井巷",
                  {{-20, 50}, {300, 50}}),                         // in from the west, on to the middle of CD
        make_road(Barrier::service, "", {{100, 6.5}, {100, 60}}),  // between A and B, both of one unit
        make_road(Barrier::path, "", {{4, 0}, {4, 100}}),          // along the outline
        make_road(Barrier::tertiary, "东风路", {{50, 0}, {50, 100}}),  // the town's
    };
    const auto items = list(quarter, west);
    CHECK(amount(items, InventoryKind::back_street, "井巷") == Approx(188.0).margin(cut_exactly));
    CHECK(amount(items, InventoryKind::compound_road) == Approx(53.5).margin(cut_exactly));
    CHECK(amount(items, InventoryKind::path) == 0.0);
    CHECK(amount(items, InventoryKind::lit_street) == Approx(241.5).margin(2 * cut_exactly));
    CHECK(amount(items, InventoryKind::lamp) == 9.0);  // 241.5 ÷ 30, and one for the rest
    CHECK(items.size() == 4);
    CHECK(amount(list(quarter, east), InventoryKind::back_street) == Approx(94.0).margin(cut_exactly));
}

TEST_CASE("ground that several mapped areas cover is counted once, and cut at the unit's border") {
    Quarter quarter = draw_yards();
    quarter.site.landuse = {{"park", "小游园", rectangle(150, 20, 250, 60), {}},
                            {"grass", "", rectangle(150, 20, 200, 80), {}},  // 50 × 20 of it beyond the park
                            {"parking", "", rectangle(10, 10, 30, 30), {}},
                            {"school", "", rectangle(0, 0, 100, 100), {}}};  // nothing to tend
    quarter.site.water = {{"", rectangle(160, 30, 170, 40), {}}};            // a pond in the park
    const auto items = list(quarter, west);
    CHECK(amount(items, InventoryKind::green, "小游园") == Approx(50.0 * 40.0 - 100.0));
    CHECK(amount(items, InventoryKind::green) == Approx(1900.0 + 1000.0));
    CHECK(amount(items, InventoryKind::water) == Approx(100.0));
    CHECK(amount(items, InventoryKind::parking_ground) == Approx(400.0));
    CHECK(amount(list(quarter, east), InventoryKind::green) == Approx(2000.0));
}

TEST_CASE("facilities are counted by kind and name, parking spaces of those compounds that know theirs") {
    Quarter quarter = draw_yards();
    const auto add = [&](std::string kind, std::string name, Point at) {
        Facility facility;
        facility.kind = std::move(kind);
        facility.name = std::move(name);
        facility.at = at;
        quarter.site.facilities.push_back(std::move(facility));
    };
    add("waste_house", "", {10, 10});
    add("waste_house", "", {150, 10});
    add("guard_post", "西门", {50, 50});
    add("guard_post", "", {900, 50});  // beyond the district
    const auto items = list(quarter, west);
    CHECK(amount(items, InventoryKind::facility) == 3.0);
    CHECK(amount(items, InventoryKind::facility, "西门") == 1.0);
    CHECK(amount(items, InventoryKind::parking_space) == 0.0);
    quarter.ground.compounds[0].parking_spaces = 40;
    CHECK(amount(list(quarter, west), InventoryKind::parking_space) == 40.0);
    CHECK(list(quarter, east).empty());
}

TEST_CASE("what stands on the border of two units belongs to the nearer compound") {
    Quarter quarter = draw_yards();
    for (Compound& compound : quarter.ground.compounds) compound.footprint = rectangle(10, 10, 20, 20);
    quarter.ground.compounds[2].footprint = rectangle(200, 40, 260, 60);  // C, whose gate is on the border
    Facility guard_post;
    guard_post.kind = "guard_post";
    guard_post.at = {200, 50};
    quarter.site.facilities = {guard_post};
    CHECK(amount(list(quarter, west), InventoryKind::facility) == 0.0);
    CHECK(amount(list(quarter, east), InventoryKind::facility) == 1.0);
}

TEST_CASE("rivers are the town's, ditches the unit's") {
    Quarter quarter = draw_yards();
    BarrierLine ditch;
    ditch.kind = BarrierLine::Kind::water;
    ditch.barrier_class = BarrierClass::stream;
    ditch.lines = {{{20, 0}, {20, 100}}};
    BarrierLine river = ditch;
    river.barrier_class = BarrierClass::river;
    quarter.site.barrier_lines = {ditch, river};
    CHECK(amount(list(quarter, west), InventoryKind::watercourse) == Approx(88.0).margin(cut_exactly));
}

TEST_CASE("every metre and square metre is in one unit or in none") {
    Quarter quarter = draw_yards();
    for (int i = 0; i < 40; ++i)
        quarter.site.roads.push_back(make_road(i % 2 ? Barrier::service : Barrier::path, "",
                                               {{i * 10.0, 0.0}, {400.0 - i * 7.0, 100.0 - i}}));
    for (int i = 0; i < 18; ++i)
        quarter.site.landuse.push_back(
            {"grass", "", rectangle(i * 18.0, i * 3.0, i * 18.0 + 60.0, i * 3.0 + 30.0), {}});
    const Inventory inventory(quarter.site, quarter.ground, CellsNear(quarter.ground));
    const auto in_west = inventory.list(west), in_east = inventory.list(east), whole = inventory.list(both);
    CHECK(amount(in_west, InventoryKind::green) + amount(in_east, InventoryKind::green) ==
          Approx(amount(whole, InventoryKind::green)));
    for (const InventoryKind kind : {InventoryKind::path, InventoryKind::compound_road}) {
        const double parts = amount(in_west, kind) + amount(in_east, kind);
        CHECK(parts < amount(whole, kind));  // what lies within 6 m of the border between them is nobody's
        CHECK(parts > 0.8 * amount(whole, kind));
    }
}
