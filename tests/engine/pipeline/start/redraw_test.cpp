// An older plan redrawn: a row of compounds of 40,000 m² each, ABC | DEF before.
#include "check/check.hpp"
#include "compound_row.hpp"
#include "pipeline/stored/reopen.hpp"
#include "publish/publish.hpp"
#include "support/error_of.hpp"

#include <algorithm>
#include <fstream>
#include <map>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

Plan redraw(const std::filesystem::path& compounds, const std::string& start) {
    Scenario scenario = scenario_of(compounds);
    scenario.start = start;
    return make_plan(scenario, Run(nullptr, 2)).plan;
}

std::map<char, MoveReason> reasons_of(const PlannedLayout& layout) {
    std::map<char, MoveReason> reasons;
    for (const Move& move : layout.moves)
        reasons.emplace(static_cast<char>('A' + move.compound.index), move.reason);
    return reasons;
}

}  // namespace

TEST_CASE("where nothing changed every unit goes on under its name") {
    const RowPlan before;
    const TemporaryFolder folder;
    const Plan plan = redraw(draw_row(folder.path(), {40, 40, 40, 40, 40, 40}), before.path());
    const PlannedLayout& layout = plan.layouts.front();
    CHECK(layout.label == LayoutLabel::fewest_moves);
    CHECK(layout.retention == 1.0);
    CHECK(layout.moved_share == 0.0);
    CHECK(layout.moves.empty());
    CHECK(layout.status == LayoutStatus::optimal);
    for (const Unit& unit : layout.units) CHECK(unit.start_key == unit.key);
}

TEST_CASE("a unit grown too large gives up what it must, and the plan says who moves and why") {
    // E grows to 60,000: DEF has 140,000. The row divides as AB 80 | CD 80 | EF 100 only; C and D move, 80 of
    // 260.
    const RowPlan before;
    const TemporaryFolder folder;
    const Plan plan = redraw(draw_row(folder.path(), {40, 40, 40, 40, 60, 40}), before.path() + ":1");
    const PlannedLayout& layout = plan.layouts.front();
    CHECK(*layout.retention == Approx(180.0 / 260.0));
    CHECK(reasons_of(layout) ==
          std::map<char, MoveReason>{{'C', MoveReason::needed}, {'D', MoveReason::above_max}});
    CHECK(layout.status == LayoutStatus::optimal);
    REQUIRE(layout.units.size() == 3);
    const auto key = [&](char letter) {
        return at(layout.units, *at(layout.unit_of_compound, id(letter))).key;
    };
    CHECK(key('A') == "u01");
    CHECK(key('F') == "u02");
    CHECK(key('C') == "u03");  // new, under a name that no older unit had

    const std::string path = (folder / "redrawn.gpkg").string();
    write_plan(plan, path, false, Run(nullptr, 2));
    CHECK(check(path, Run(nullptr, 2)).holds());
    const Plan read = read_plan(path);
    REQUIRE(read.start);
    CHECK(read.start->units.size() == 2);
    CHECK(read.start->places[2].unit == plan.start->places[2].unit);
    CHECK(read.start->places[2].matched_by == MatchedBy::id);
    CHECK(reasons_of(read.layouts.front()) == reasons_of(layout));
    CHECK(read.layouts.front().moves.front().why == layout.moves.front().why);
    CHECK(read.layouts.front().units.front().start_key == layout.units.front().start_key);
}

TEST_CASE("a layout made by hand from a redrawn one is held against the older one, too") {
    const RowPlan before;
    const TemporaryFolder folder;
    const std::string path = (folder / "redrawn.gpkg").string();
    write_plan(redraw(draw_row(folder.path(), {40, 40, 40, 40, 40, 40}), before.path()), path, false,
               Run(nullptr, 2));
    const ReopenedPlan reopened = reopen_plan(read_plan(path), 0, Excluded::leaving, Run(nullptr, 2));
    for (const Atom& atom : reopened.district.graph.atoms) {
        CHECK(atom.start_unit.has_value());
        CHECK(atom.start_weight == Approx(1.0 / 6.0));
    }
}

TEST_CASE("ground of units tells who was where, and an unknown layout what there is") {
    const TemporaryFolder folder;
    const auto compounds = draw_row(folder.path(), {40, 40, 40, 40, 40, 40});
    const auto ground = folder / "ground.geojson";
    std::ofstream(ground) << R"({"type":"FeatureCollection",
"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4549"}},"features":[
{"type":"Feature","properties":{"单元编号":"west"},"geometry":{"type":"Polygon","coordinates":
 [[[499900,3549900],[500380,3549900],[500380,3550300],[499900,3550300],[499900,3549900]]]}},
{"type":"Feature","properties":{"单元编号":"east"},"geometry":{"type":"Polygon","coordinates":
 [[[500380,3549900],[501400,3549900],[501400,3550300],[500380,3550300],[500380,3549900]]]}}]})";
    // west had A and B, 80,000 m², east C to F, 160,000: C, or C to E, moves; C alone is 40 of 240.
    const Plan plan = redraw(compounds, ground.string());
    CHECK(*plan.layouts.front().retention == Approx(200.0 / 240.0));
    CHECK(plan.start->units.front().key == "west");
    CHECK(reasons_of(plan.layouts.front()) == std::map<char, MoveReason>{{'C', MoveReason::above_max}});

    const RowPlan before;
    CHECK(error_of([&] { redraw(compounds, before.path() + ":9"); }).code() == ExitCode::usage);
    CHECK(error_of([&] { redraw(compounds, (folder / "nothing.gpkg").string()); }).code() == ExitCode::input);
}
