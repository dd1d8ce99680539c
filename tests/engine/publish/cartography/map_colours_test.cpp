#include "publish/cartography/colours.hpp"
#include "publish/cartography/neighbours.hpp"
#include "publish/plan_file/changed_plan.hpp"
#include "publish/plan_file/plan_colours.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// The unit that holds a compound of the letters.
UnitId unit_of(const PlannedLayout& layout, char letter) {
    return *layout.unit_of_compound[static_cast<std::size_t>(letter - 'A')];
}

bool is_listed(const std::vector<std::vector<UnitId>>& lists, UnitId a, UnitId b) {
    const bool is_there = std::ranges::count(at(lists, a), b) == 1;
    CHECK(is_there == (std::ranges::count(at(lists, b), a) == 1));
    return is_there;
}

/// Every unit has this colour so far.
KeptColours all_alike(const PlannedLayout& layout, int colour) {
    KeptColours kept;
    for (const Unit& unit : layout.units) kept[unit.key] = colour;
    return kept;
}

/// Each letter a unit of its own.
std::vector<std::string> each_alone(char last) {
    std::vector<std::string> units;
    for (char letter = 'A'; letter <= last; ++letter) units.emplace_back(1, letter);
    return units;
}

/// As somebody may do in a GIS: units are numbered on from `first`.
void recolour(const std::filesystem::path& plan, int first) {
    const GDALDatasetUniquePtr file(GDALDataset::Open(plan.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    REQUIRE(file);
    OGRLayer& units = *file->GetLayerByName("units");
    for (const auto& row : units) {
        row->SetField("map_colour", first++);
        REQUIRE(units.SetFeature(row.get()) == OGRERR_NONE);
    }
}

}  // namespace

TEST_CASE("units face each other over a river and over ground that no unit takes, but not over a lake") {
    const Plan plan = draw_plan({"A~B~~C",  //
                                 "D.E..F"},
                                {each_alone('F')});
    const PlannedLayout& layout = plan.layouts[0];
    const UnitNeighbours neighbours = find_unit_neighbours(plan.graph, layout);
    const auto faces = [&](char a, char b) {
        return is_listed(neighbours.facing, unit_of(layout, a), unit_of(layout, b));
    };
    const auto touches = [&](char a, char b) {
        return is_listed(neighbours.touching, unit_of(layout, a), unit_of(layout, b));
    };
    CHECK(faces('A', 'B'));        // 100 m of water
    CHECK(faces('D', 'E'));        // 100 m of ground
    CHECK_FALSE(faces('B', 'C'));  // 200 m
    CHECK_FALSE(touches('A', 'B'));
    CHECK(touches('A', 'D'));
}

TEST_CASE("units that only meet in a corner are found, as across a crossing of streets") {
    const Plan plan = draw_plan({"AB|", "CD|"}, {each_alone('D')});
    const PlannedLayout& layout = plan.layouts[0];
    const auto meeting = find_unit_neighbours(plan.graph, layout).meeting;
    CHECK(is_listed(meeting, unit_of(layout, 'A'), unit_of(layout, 'D')));
    CHECK(is_listed(meeting, unit_of(layout, 'B'), unit_of(layout, 'C')));
}

TEST_CASE("units on both banks of a river never share a colour, whatever they had before") {
    const Plan plan = draw_plan({"A~B"}, {each_alone('B')});
    const std::vector<int> colours =
        make_map_colours(plan.graph, plan.layouts[0], all_alike(plan.layouts[0], 3));
    CHECK(colours[0] == 3);
    CHECK(colours[1] != 3);
    const Plan wide = draw_plan({"A~~B"}, {each_alone('B')});
    CHECK(make_map_colours(wide.graph, wide.layouts[0], all_alike(wide.layouts[0], 3)) == std::vector{3, 3});
}

TEST_CASE("on a map with canals and yards eight colours are enough for all that touch or face each other") {
    const Plan plan = draw_plan({"ABC~DEF",  //
                                 "GHI~JKL",  //
                                 "~~~~.~~",  //
                                 "MNO~PQR",  //
                                 "STU~VWX"},
                                {each_alone('X')});
    const PlannedLayout& layout = plan.layouts[0];
    const UnitNeighbours neighbours = find_unit_neighbours(plan.graph, layout);
    const std::vector<int> colours = make_map_colours(plan.graph, layout);
    std::size_t pairs = 0;
    for (const auto* lists : {&neighbours.touching, &neighbours.facing, &neighbours.meeting})
        for (std::size_t i = 0; i < colours.size(); ++i)
            for (const UnitId other : (*lists)[i]) {
                CAPTURE(layout.units[i].name, at(layout.units, other).name);
                CHECK(colours[i] != at(colours, other));
                ++pairs;
            }
    CHECK(pairs > 2 * 24);
    for (int colour = 1; colour <= 8; ++colour) CHECK(std::ranges::count(colours, colour) >= 1);
}

TEST_CASE("a plan file gives its colours back, also where they were changed in it") {
    const TemporaryFolder folder;
    const Plan plan = draw_plan({"ABC"}, {each_alone('C')});
    write_plan(plan, folder / "plan.gpkg", false, Run());
    PlanColours colours;
    read_plan(folder / "plan.gpkg", Run(), nullptr, colours);
    const PlannedLayout& layout = plan.layouts[0];
    CHECK(colours.at(layout.key) == by_unit(layout, map_colours_of(plan, layout)));

    recolour(folder / "plan.gpkg", 7);  // 7, 8, and 9, which is none
    read_plan(folder / "plan.gpkg", Run(), nullptr, colours);
    CHECK(colours.at(layout.key) == KeptColours{{layout.units[0].key, 7}, {layout.units[1].key, 8}});
}

TEST_CASE("a layout made from another one keeps the colours of units that stay") {
    Plan plan = draw_plan({"ABCD", "EFGH"}, {each_alone('H'), {"A", "B", "C", "E", "F", "DGH"}});
    PlannedLayout &parent = plan.layouts[0], &child = plan.layouts[1];
    for (Unit& unit : parent.units) unit.key = "p" + unit.key;
    const std::string staying = "ABCEF";
    for (const char letter : staying)
        at(child.units, unit_of(child, letter)).key = at(parent.units, unit_of(parent, letter)).key;
    const auto colours_in = [&](const PlannedLayout& layout) {
        std::vector<int> colours;
        for (const char letter : staying)
            colours.push_back(map_colours_of(plan, layout)[unit_of(layout, letter).index]);
        return colours;
    };
    const std::vector<int> by_itself = colours_in(child);
    child.parent_key = parent.key;
    CHECK(colours_in(child) == colours_in(parent));
    CHECK(colours_in(child) != by_itself);  // so that this test can fail
    const auto all = all_map_colours(plan);
    CHECK(all[0] == map_colours_of(plan, parent));
    CHECK(all[1] == map_colours_of(plan, child));
}

TEST_CASE("a layout that is added to a file keeps the colours that its parent has there") {
    const TemporaryFolder folder;
    write_plan(draw_plan({"ABC"}, {each_alone('C')}), folder / "plan.gpkg", false, Run());
    recolour(folder / "plan.gpkg", 5);  // 5, 6, 7
    ChangedPlan changed(folder / "plan.gpkg");
    Plan plan = changed.take();
    PlannedLayout child = plan.layouts[0];
    child.parent_key = child.key;
    child.key = "2";
    child.units[1].key = "new";
    plan.layouts.push_back(child);
    changed.store(plan, Run());

    PlanColours colours;
    read_plan(folder / "plan.gpkg", Run(), nullptr, colours);
    const KeptColours &before = colours.at("1"), &after = colours.at("2");
    CHECK(after.at(child.units[0].key) == 5);
    CHECK(after.at(child.units[2].key) == 7);
    CHECK(before.at(plan.layouts[0].units[1].key) == 6);
    CHECK((after.at("new") != 5 && after.at("new") != 7));
}
