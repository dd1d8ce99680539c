#include "core/error.hpp"
#include "opened_file.hpp"
#include "outputs.hpp"
#include "publish/publish.hpp"
#include "support/real_data.hpp"
#include "support/small_plan.hpp"

#include <csignal>
#include <fstream>
#include <set>
#include <thread>

#include <catch2/catch.hpp>
#include <ogrsf_frmts.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lifang;
using namespace lifang::testing;
namespace fs = std::filesystem;

namespace {

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

}  // namespace

TEST_CASE("a plan comes back from its file as it was") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    write_plan(plan, folder / "plan.gpkg", false, Run());
    const Plan back = read_plan(folder / "plan.gpkg");

    CHECK(back.site.crs == plan.site.crs);
    CHECK(back.site.profile.name == "kunming");
    CHECK(back.metadata == plan.metadata);
    CHECK(back.ground.district == plan.ground.district);
    CHECK(back.site.boundary == plan.site.boundary);

    REQUIRE(back.ground.compounds.size() == plan.ground.compounds.size());
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i) {
        const Compound &was = plan.ground.compounds[i], &is = back.ground.compounds[i];
        CHECK(is.key == was.key);
        CHECK(is.name == was.name);
        CHECK(is.community == was.community);
        CHECK(is.footprint == was.footprint);
        CHECK(is.floor_area == was.floor_area);
        CHECK(is.floor_area_source == was.floor_area_source);
        CHECK(is.households == was.households);
        CHECK(is.residents == was.residents);
        CHECK(is.build_year == was.build_year);
        CHECK(is.management == was.management);
        CHECK(is.renovated == was.renovated);
        CHECK(is.consent == was.consent);
        CHECK(is.scope_reason == was.scope_reason);
        CHECK(is.source == was.source);
    }
    REQUIRE(back.site.buildings.size() == plan.site.buildings.size());
    CHECK(back.site.buildings[2].compound == plan.site.buildings[2].compound);
    CHECK(back.site.buildings[2].levels == plan.site.buildings[2].levels);
    CHECK(back.site.buildings[2].kind == BuildingKind::residential);
    REQUIRE(back.site.roads.size() == 2);
    CHECK(back.site.roads[0].line == plan.site.roads[0].line);
    CHECK(back.site.roads[1].road_class == Barrier::service);
    CHECK_FALSE(back.site.roads[1].drivable);
    CHECK(back.site.facilities.at(0).at == plan.site.facilities[0].at);
    CHECK(back.site.facilities.at(0).capacity == 50.0);
    CHECK(back.site.barrier_lines.at(0).name == "米轨");
    CHECK(back.site.water.at(0).name == "盘龙江");
    CHECK(back.site.landuse.at(0).kind == "park");
    REQUIRE(back.site.inputs.size() == 1);
    CHECK(back.site.inputs[0].role == LayerRole::compounds);
    CHECK(back.site.inputs[0].rejected == 1);
    CHECK(back.site.inputs[0].fields.at(1).field == "HS");

    REQUIRE(back.ground.blocks.size() == plan.ground.blocks.size());
    REQUIRE(back.ground.cells.size() == plan.ground.cells.size());
    for (std::size_t i = 0; i < plan.ground.cells.size(); ++i) {
        CHECK(back.ground.cells[i].area == plan.ground.cells[i].area);
        CHECK(back.ground.cells[i].compound == plan.ground.cells[i].compound);
        CHECK(back.ground.cells[i].block == plan.ground.cells[i].block);
    }
    REQUIRE(back.graph.borders.size() == plan.graph.borders.size());
    for (std::size_t i = 0; i < plan.graph.borders.size(); ++i) {
        CHECK(back.graph.borders[i].b == plan.graph.borders[i].b);
        CHECK(back.graph.borders[i].line == plan.graph.borders[i].line);
        CHECK(back.graph.borders[i].barrier == plan.graph.borders[i].barrier);
        CHECK(back.graph.borders[i].length_by_barrier == plan.graph.borders[i].length_by_barrier);
    }
    REQUIRE(back.graph.edge.size() == plan.graph.edge.size());
    for (std::size_t i = 0; i < plan.graph.edge.size(); ++i) {
        CHECK(back.graph.edge[i].cell == plan.graph.edge[i].cell);
        CHECK(back.graph.edge[i].line == plan.graph.edge[i].line);
        CHECK(back.graph.edge[i].length == plan.graph.edge[i].length);
    }
    REQUIRE(back.issues.size() == plan.issues.size());
    CHECK(back.issues.back().source_fid == 7);
    CHECK(back.issues.back().place->y == 20.0);
}

TEST_CASE("gates, ways out and inventories come back from the file") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    Unit& west = plan.layouts[0].units[0];
    REQUIRE_FALSE(west.inventory.empty());
    west.enclosure = Enclosability::back_streets;
    west.gates_at = {{{0, 100}, RoadId(1u), Barrier::service, GateKind::keep, GateReason::fire, true, 2},
                     {{200, 100}, {}, Barrier::path, GateKind::closable, {}, false, 0},
                     {.at = {200, 50},
                      .road = {},
                      .kind = GateKind::closable,
                      .advised = GateKind::keep,
                      .against = {GateReason::public_way, GateReason::entrance}},
                     {.at = {200, 20}, .road = {}, .kind = GateKind::keep, .advised = GateKind::closable}};
    west.entrances = {{CompoundId(0u), EntranceState::gate, Meters{120.5}, Meters{80.25}},
                      {CompoundId(1u), EntranceState::off_network, {}, {}}};
    write_plan(plan, folder / "plan.gpkg", false, Run());
    const Plan back = read_plan(folder / "plan.gpkg");
    REQUIRE(back.layouts.size() == plan.layouts.size());
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        REQUIRE(back.layouts[l].units.size() == plan.layouts[l].units.size());
        for (std::size_t u = 0; u < plan.layouts[l].units.size(); ++u) {
            const Unit &was = plan.layouts[l].units[u], &is = back.layouts[l].units[u];
            CHECK(is.gates_at == was.gates_at);
            CHECK(is.enclosure == was.enclosure);
            CHECK(is.entrances == was.entrances);
            CHECK(is.inventory == was.inventory);
        }
    }
}

TEST_CASE("who is served, and the network people walk on, come back from the file") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    write_plan(plan, folder / "plan.gpkg", false, Run());
    const Plan back = read_plan(folder / "plan.gpkg");
    const WalkGraph &was = plan.walking.graph, &is = back.walking.graph;
    REQUIRE_FALSE(was.edges.empty());
    CHECK(is.nodes == was.nodes);
    CHECK(is.part_of == was.part_of);
    REQUIRE(is.edges.size() == was.edges.size());
    for (std::size_t i = 0; i < was.edges.size(); ++i) {
        CHECK(is.edges[i].from == was.edges[i].from);
        CHECK(is.edges[i].to == was.edges[i].to);
        CHECK(is.edges[i].length == was.edges[i].length);
        CHECK(is.edges[i].line == was.edges[i].line);
        CHECK(is.edges[i].road_class == was.edges[i].road_class);
    }
    CHECK(back.walking.facility_gates.size() == 1);
    REQUIRE(back.walking.gates.size() == plan.walking.gates.size());
    for (std::size_t i = 0; i < plan.walking.gates.size(); ++i) {
        REQUIRE(back.walking.gates[i].size() == plan.walking.gates[i].size());
        for (std::size_t g = 0; g < plan.walking.gates[i].size(); ++g) {
            const Attachment &before = plan.walking.gates[i][g], &after = back.walking.gates[i][g];
            CHECK(after.gate == before.gate);
            CHECK(after.edge == before.edge);
            CHECK(after.from_start == before.from_start);
            CHECK(after.foot.x == Approx(before.foot.x));
            CHECK(after.foot.y == Approx(before.foot.y));
        }
    }
    REQUIRE(back.layouts.size() == plan.layouts.size());
    for (std::size_t i = 0; i < plan.layouts.size(); ++i) {
        CHECK_FALSE(plan.layouts[i].coverage.empty());
        CHECK(back.layouts[i].coverage == plan.layouts[i].coverage);
        CHECK(back.layouts[i].stations == plan.layouts[i].stations);
    }
    REQUIRE(back.service_areas.size() == plan.service_areas.size());
    REQUIRE_FALSE(plan.service_areas.empty());
    CHECK(back.service_areas[0].area == plan.service_areas[0].area);
    CHECK(back.service_areas[0].walk == plan.service_areas[0].walk);
}

TEST_CASE("what somebody called a layout in another program stays, and is read as it stands") {
    const TemporaryFolder folder;
    Plan plan = make_small_plan();
    plan.layouts.front().label = StoredLabel("the one for the meeting");
    write_plan(plan, folder / "plan.gpkg", false, Run());
    const StoredLabel label = read_plan(folder / "plan.gpkg").layouts.front().label;
    CHECK(label.text() == "the one for the meeting");
    CHECK_FALSE(label == LayoutLabel::trade_off);
}

TEST_CASE("layouts come back with units, members and figures") {
    const TemporaryFolder folder;
    const Plan plan = make_small_plan();
    write_plan(plan, folder / "plan.gpkg", false, Run());
    const Plan back = read_plan(folder / "plan.gpkg");
    REQUIRE(back.layouts.size() == plan.layouts.size());
    for (std::size_t i = 0; i < plan.layouts.size(); ++i) {
        const PlannedLayout &was = plan.layouts[i], &is = back.layouts[i];
        CHECK(is.key == was.key);
        CHECK(is.label == was.label);
        CHECK(is.unit_of_compound == was.unit_of_compound);
        CHECK(is.unit_of_cell == was.unit_of_cell);
        CHECK(is.severance == was.severance);
        CHECK(is.cut_length == was.cut_length);
        CHECK(is.objective == was.objective);
        CHECK(is.lower_bound == was.lower_bound);
        CHECK(is.gap == was.gap);
        CHECK(is.status == was.status);
        REQUIRE(is.units.size() == was.units.size());
        for (std::size_t unit = 0; unit < was.units.size(); ++unit) {
            CHECK(is.units[unit].name == was.units[unit].name);
            CHECK(is.units[unit].community == was.units[unit].community);
            CHECK(is.units[unit].area_shape == was.units[unit].area_shape);
            CHECK(is.units[unit].households == was.units[unit].households);
            CHECK(is.units[unit].violations == was.units[unit].violations);
            CHECK(is.units[unit].gates == std::nullopt);
        }
        REQUIRE(is.borders.size() == was.borders.size());
        CHECK(is.borders[0].b == was.borders[0].b);
        CHECK(is.borders[0].line == was.borders[0].line);
    }
}

TEST_CASE("writing again what was read makes the same bytes", "[slow]") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "again");  // the same name, for the QGIS project inside has it
    write_plan(make_small_plan(), folder / "plan.gpkg", false, Run());
    write_plan(read_plan(folder / "plan.gpkg"), folder / "again/plan.gpkg", false, Run());
    CHECK(content(folder / "plan.gpkg") == content(folder / "again/plan.gpkg"));
}

TEST_CASE("reading changes nothing and leaves nothing behind") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    write_plan(make_small_plan(), path, false, Run());
    const std::string before = content(path);
    const auto written = fs::last_write_time(path);
    read_plan(path);
    CHECK(content(path) == before);
    CHECK(fs::last_write_time(path) == written);
    CHECK(names_in(folder.path()) == std::set<std::string>{"plan.gpkg"});
}

TEST_CASE("a missing layer or column is named, another file is no plan") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    write_plan(make_small_plan(), path, false, Run());
    execute(path, "ALTER TABLE units RENAME COLUMN deviation TO gone");
    CHECK_THROWS_WITH(read_plan(path), Catch::Contains("layer units has no column deviation"));
    execute(path, "DELLAYER:borders");
    CHECK_THROWS_WITH(read_plan(path), Catch::Contains("has no layer borders"));
    std::ofstream(folder / "text.gpkg") << "this is no GeoPackage";
    CHECK_THROWS_WITH(read_plan(folder / "text.gpkg"), Catch::Contains("lifang plan"));
    CHECK(code_of([&] { read_plan(folder / "nowhere.gpkg"); }) == ExitCode::input);
}

TEST_CASE("a reference to nothing is an error, not a guess") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    write_plan(make_small_plan(), path, false, Run());
    execute(path, "UPDATE assignments SET unit_id = 'u99' WHERE compound_id = 'compound-B'");
    CHECK_THROWS_WITH(read_plan(path), Catch::Contains("unit_id") && Catch::Contains("u99"));
}

TEST_CASE("an existing file is kept unless overwriting is asked for") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    std::ofstream(path) << "precious";
    CHECK_THROWS_WITH(write_plan(make_small_plan(), path, false, Run()), Catch::Contains("--overwrite"));
    CHECK(content(path) == "precious");
    write_plan(make_small_plan(), path, true, Run());
    CHECK(read_plan(path).layouts.size() == 2);
    CHECK(names_in(folder.path()) == std::set<std::string>{"plan.gpkg"});
}

TEST_CASE("an interrupted run leaves the old file whole and nothing beside it") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    std::ofstream(path) << "precious";
    Run run;
    run.request_stop();
    CHECK(code_of([&] { write_plan(make_small_plan(), path, true, run); }) == ExitCode::interrupted);
    CHECK(content(path) == "precious");
    CHECK(names_in(folder.path()) == std::set<std::string>{"plan.gpkg"});
}

TEST_CASE("a full disk leaves the old file whole and nothing beside it") {
    const TemporaryFolder folder;
    const fs::path path = folder / "plan.gpkg";
    std::ofstream(path) << "precious";
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);  // writing beyond the limit then fails as on a full disk
    const rlimit tight{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const ExitCode code = code_of([&] { write_plan(make_small_plan(), path, true, Run()); });
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(code == ExitCode::output);
    CHECK(content(path) == "precious");
    CHECK(names_in(folder.path()) == std::set<std::string>{"plan.gpkg"});
}

TEST_CASE("a folder that is not there is an output error") {
    const TemporaryFolder folder;
    CHECK(code_of([&] { write_plan(make_small_plan(), folder / "no" / "plan.gpkg", false, Run()); }) ==
          ExitCode::output);
}
