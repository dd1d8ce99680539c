#include "support/small_plan.hpp"

#include "geometry/measure.hpp"
#include "profiles/profiles.hpp"

#include <cmath>

namespace lifang::testing {
namespace {

Polygon rectangle(double west, double south, double east, double north) {
    return {{{west, south}, {west, north}, {east, north}, {east, south}, {west, south}}, {}};
}

/// One house in the middle of every compound, with floors for its floor area.
void build_houses(Quarter& quarter) {
    Site& site = quarter.site;
    for (std::size_t i = 0; i < site.compounds.size(); ++i) {
        const Point middle = centroid(site.compounds[i].footprint);
        Building building;
        building.key = "building-" + std::to_string(i + 1);
        building.compound = CompoundId{i};
        building.footprint = {rectangle(middle.x - 40, middle.y - 12, middle.x + 40, middle.y + 12)};
        building.kind = BuildingKind::residential;
        building.floor_area = site.compounds[i].floor_area;
        building.levels = building.floor_area / area(building.footprint);
        building.levels_source = FloorAreaSource::levels;
        building.source = {"loudong", static_cast<std::int64_t>(i) + 1};
        site.buildings.push_back(building);
        quarter.ground.compound_of_building.push_back(building.compound);
    }
}

/// What the stages made, as one plan.
Plan gather(Quarter quarter, Evaluation evaluation) {
    Plan plan;
    plan.site = std::move(quarter.site);
    plan.site.compounds = {};
    plan.site.communities = {};
    plan.ground = std::move(quarter.ground);
    plan.graph = std::move(quarter.graph);
    plan.walking = std::move(quarter.walking);
    plan.layouts = std::move(evaluation.layouts);
    plan.issues = std::move(evaluation.issues);
    return plan;
}

void furnish(Site& site) {
    site.crs = make_crs("EPSG:4543");  // CGCS2000, central meridian 102°E: Kunming
    site.inputs.push_back({"xiaoqu",
                           "合成片区.gpkg",
                           "0123456789abcdef",
                           LayerRole::compounds,
                           7,
                           6,
                           1,
                           0,
                           {{"floor_area", "JZMJ"}, {"households", "HS"}},
                           "EPSG:4543"});
    site.communities = {{"c-west", "怡康路社区", {rectangle(0, 0, 200, 200)}, {"shequ", 1}},
                        {"c-east", "永兴路社区", {rectangle(200, 0, 400, 200)}, {"shequ", 2}}};
    for (Compound& compound : site.compounds)
        compound.community = CommunityId(centroid(compound.footprint).x < 200.0 ? 0u : 1u);
    site.compounds[0].management = Management::none;
    site.compounds[0].build_year = 1986;
    site.compounds[0].consent = 0.75;
    site.compounds[0].renovated = false;
    site.roads = {
        {"road-1",
         "东风路",
         Barrier::secondary,
         {{200, -20}, {200, 220}},
         true,
         true,
         false,
         false,
         0,
         {"daolu", 1}},
        {"road-2", "", Barrier::service, {{0, 100}, {200, 100}}, true, false, false, false, 0, {"daolu", 2}}};
    site.facilities = {
        {"facility-1", "service_station", "物业服务站", 50.0, std::nullopt, {150, 150}, {"sheshi", 1}}};
    site.barrier_lines = {{.kind = BarrierLine::Kind::railway,
                           .name = "米轨",
                           .lines = {{{-20, -10}, {420, -10}}},
                           .source = {"tielu", 1}}};
    site.water = {{"盘龙江", {rectangle(-20, 205, 420, 215)}, {"shui", 1}}};
    site.landuse = {{"park", "小游园", {rectangle(20, 110, 60, 140)}, {"lvdi", 1}}};
    site.boundary = {rectangle(-20, -20, 420, 220)};
}

}  // namespace

Plan draw_plan(const std::vector<std::string>& rows, const std::vector<std::vector<std::string>>& layouts) {
    Quarter quarter = draw_quarter(rows);
    quarter.site.crs = make_crs("EPSG:4543");
    quarter.site.profile.code_pattern = "LT-{sequence:02}";
    for (Compound& compound : quarter.site.compounds) {
        const double places = std::round(area(compound.footprint).value / 1e4);
        compound.floor_area = SquareMeters{25000.0 * places};
        compound.households = static_cast<int>(300.0 * places);
    }
    build_houses(quarter);
    quarter.ground.compounds = quarter.site.compounds;
    std::string named;
    for (const auto& units : layouts)
        for (const std::string& unit : units) named += unit;
    for (std::size_t i = 0; i < quarter.ground.compounds.size(); ++i)
        if (const char letter = static_cast<char>('A' + i); named.find(letter) == std::string::npos)
            leave_out(quarter, letter);
    Candidates candidates;
    for (const auto& units : layouts) candidates.layouts.push_back(draw_layout(quarter, units));
    Evaluation evaluation =
        evaluate(quarter.view(), candidates, make_demand(100000.0, 70000.0, 130000.0), Run());
    return gather(std::move(quarter), std::move(evaluation));
}

Plan make_small_plan() {
    Quarter quarter = draw_quarter({"AB|CD",  //
                                    "EE|F."});
    build_houses(quarter);
    furnish(quarter.site);
    quarter.ground.compounds = quarter.site.compounds;
    quarter.ground.communities = quarter.site.communities;
    leave_out(quarter, 'D');
    at(quarter.ground.compounds, quarter.compound('D')).management = Management::owner_unit;
    quarter.district.atom_of_cell.back() = quarter.atom('F');  // the ground beside F goes with it

    Layout along_street = draw_layout(quarter, {"ABE", "CF"});
    Layout across_street = draw_layout(quarter, {"AEF", "BC"});
    along_street.label = LayoutLabel::fewest_roads_inside;
    along_street.objective = Objective::severance;
    along_street.status = LayoutStatus::optimal;
    across_street.label = LayoutLabel::most_even;
    across_street.objective = Objective::max_abs_deviation;
    across_street.objective_value = 0.2;
    const Run run;
    const Demand demand = make_demand(100000.0, 70000.0, 130000.0);
    quarter.site.profile.coverage = load_profile("kunming").coverage;
    quarter.walking = make_walk_network(quarter.site, quarter.ground.compounds, {}, run);
    Evaluation evaluation =
        evaluate(quarter.view(), {{along_street, across_street}, {}}, demand, run, 1, nullptr,
                 {.stations = {{quarter.compound('F'),
                                {350.0, 50.0},
                                StationObjective::p_center,
                                StationScope::unit,
                                120.0,
                                100.0,
                                1.0 / 6.0}},
                  .gates = {}});
    std::vector<ServiceArea> service_areas =
        make_service_areas(quarter.view(), find_asked_kinds(quarter.view()), {Meters{300.0}}, run);

    Plan plan = gather(std::move(quarter), std::move(evaluation));
    plan.service_areas = std::move(service_areas);
    plan.ground.blocks = {{"block-1", rectangle(0, 0, 200, 200), false},
                          {"block-2", rectangle(200, 0, 400, 200), false}};
    for (Cell& cell : plan.ground.cells) cell.block = BlockId(centroid(cell.area).x < 200.0 ? 0u : 1u);
    plan.issues.push_back({Severity::error, "geometry_empty", Stage::load, "xiaoqu", 7,
                           Message::verbatim("xiaoqu, feature 7: no geometry; left out"), Place{10.0, 20.0}});
    const Profile kunming = load_profile("kunming");
    plan.metadata = {{"schema_version", "1"},
                     {"crs", plan.site.crs.definition},
                     {"profile", "kunming"},
                     {"profile.text", kunming.text},
                     {"profile.assumptions", kunming.assumptions},
                     {"run.threads", "2"}};
    return plan;
}

}  // namespace lifang::testing
