#include "geometry/measure.hpp"
#include "inputs.hpp"

#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

/// Rule 1 of the plan file: nothing is lost. Every layer's account adds up, and is the account that the rows
/// and the issues themselves give.
void check_accounts(const Site& site) {
    std::map<std::string, std::set<std::int64_t>> row_fids, error_fids;
    const auto take = [&](const auto& things) {
        for (const auto& thing : things)
            if (thing.source.fid >= 0) row_fids[thing.source.layer].insert(thing.source.fid);
    };
    take(site.compounds), take(site.buildings), take(site.roads), take(site.barrier_lines), take(site.water);
    take(site.landuse), take(site.communities), take(site.facilities);
    for (const Issue& issue : site.issues)
        if (issue.severity == Severity::error) error_fids[issue.source_layer].insert(*issue.source_fid);
    for (const InputLayer& layer : site.inputs) {
        INFO(layer.name);
        CHECK(layer.features == layer.rows + layer.rejected + layer.unused);
        if (layer.role != LayerRole::boundary)
            CHECK(layer.rows == static_cast<std::int64_t>(row_fids[layer.name].size()));
        CHECK(layer.rejected == static_cast<std::int64_t>(error_fids[layer.name].size()));
    }
}

/// Σ buildings = the compound's floor area unless the table gave it.
void check_floor_areas(const Site& site) {
    std::vector<double> sums(site.compounds.size());
    std::vector<int> counts(site.compounds.size());
    int without_levels = 0;
    for (const Building& building : site.buildings) {
        without_levels += !(building.levels > 0.0);
        if (!building.compound) continue;
        sums[building.compound->index] += building.floor_area.value;
        ++counts[building.compound->index];
    }
    CHECK(without_levels == 0);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const Compound& compound = site.compounds[i];
        CHECK(keys.insert(compound.key).second);
        CHECK(compound.buildings == counts[i]);
        if (compound.floor_area_source != FloorAreaSource::attribute)
            CHECK(compound.floor_area.value == Approx(sums[i]));
        if (compound.floor_area.value == 0.0) CHECK_FALSE(compound.in_scope());
    }
}

Site load_checked(const LoadOptions& options) {
    const Site site = load(options, Run());
    check_accounts(site);
    check_floor_areas(site);
    return site;
}

LoadOptions read(const std::filesystem::path& path) {
    LoadOptions options;
    options.inputs = {path.string()};
    return options;
}

}  // namespace

TEST_CASE("the sample is recognised without an option", "[slow]") {
    const Site site = load_checked(read(project_root() / "data" / "sample" / "yongchang_synthetic.gpkg"));
    CHECK(site.crs.definition == "EPSG:4543");
    CHECK(site.compounds.size() == 203);
    CHECK(site.communities.size() == 16);
    CHECK_FALSE(site.boundary.empty());
    CHECK_FALSE(site.water.empty());
    CHECK_FALSE(site.facilities.empty());
    CHECK(std::count_if(site.compounds.begin(), site.compounds.end(), [](const Compound& compound) {
              return compound.scope_reason == ScopeReason::owner_unit;
          }) == 23);
    CHECK(std::all_of(site.compounds.begin(), site.compounds.end(),
                      [](const Compound& compound) { return compound.community.has_value(); }));
    CHECK(std::any_of(site.barrier_lines.begin(), site.barrier_lines.end(),
                      [](const BarrierLine& line) { return line.kind == BarrierLine::Kind::railway; }));
}

TEST_CASE("Nanjing reads the same from raw OSM and from GeoPackage layers", "[slow]") {
    const auto raw = find_real_data("nanjing/nanjing_osm_bbox.osm");
    const auto layers = find_real_data("nanjing/nanjing_full.gpkg");
    if (!raw || !layers) return;
    const Site a = load_checked(read(*raw));
    const Site b = load_checked(read(*layers));
    CHECK(a.crs.definition == "EPSG:4549");
    CHECK(a.buildings.size() == 1277);
    CHECK(a.roads.size() == 383);
    CHECK(b.buildings.size() == a.buildings.size());
    CHECK(b.roads.size() == a.roads.size());
    CHECK(b.compounds.size() == a.compounds.size());
    const auto subways = [](const Site& site) {
        return std::count_if(site.barrier_lines.begin(), site.barrier_lines.end(),
                             [](const BarrierLine& line) { return line.tunnel; });
    };
    CHECK(subways(a) >= 12);
    CHECK(count_issues(a, "residential_area_is_no_compound") == 5);
}

TEST_CASE("Kunming's buildings make sixteen compounds, and the roads are missed") {
    const auto path = find_real_data("kunming/buildings.geojson");
    if (!path) return;
    LoadOptions options = read(*path);
    options.fields = {{"buildings.compound", "community"}};
    const Site site = load_checked(options);
    CHECK(site.crs.definition == "EPSG:4543");
    CHECK(site.compounds.size() == 16);
    CHECK(site.compounds[0].name == "金色年华");
    double all = 0.0;
    for (const Building& building : site.buildings) all += building.floor_area.value;
    CHECK(all == Approx(1.71e6).epsilon(0.01));  // of all kinds, as the data's notes say
    CHECK(count_issues(site, "no_roads") == 1);
}

TEST_CASE("Shanghai's tile layers are read by kind and kind_detail", "[slow]") {
    const auto path = find_real_data("shanghai/shanghai_lujiazui.gpkg");
    if (!path) return;
    const Site site = load_checked(read(*path));
    CHECK(site.buildings.size() + 1 == 1321);  // 1,450 less 129 building parts less one double
    CHECK(count_issues(site, "duplicate_geometry") == 1);
    CHECK(site.roads.size() > 1094);  // multi-part ways are several roads
    CHECK_FALSE(site.water.empty());
    std::map<Barrier, int> classes;
    for (const Road& road : site.roads) ++classes[road.road_class];
    CHECK(classes[Barrier::primary] > 0);
    CHECK(classes[Barrier::service] > 0);
    CHECK(classes[Barrier::path] > 0);
}

TEST_CASE("Monaco comes from a PBF and lies outside China", "[slow]") {
    const auto path = find_real_data("monaco/monaco.osm.pbf");
    if (!path) return;
    const Site site = load_checked(read(*path));
    CHECK(site.crs.definition == "EPSG:32632");
    CHECK(site.buildings.size() == 1283);
    // the harbour, 100 m off the quay
    CHECK(std::any_of(site.water.begin(), site.water.end(), [](const WaterArea& water) {
        return water.source.layer.empty() && contains(water.area, Point{373100.0, 4843650.0});
    }));
}

TEST_CASE("a truncated PBF is refused") {
    const auto path = find_real_data("monaco/monaco.osm.pbf");
    if (!path) return;
    const TemporaryFolder folder;
    std::filesystem::copy_file(*path, folder / "cut.osm.pbf");
    std::filesystem::resize_file(folder / "cut.osm.pbf", 300'000);
    CHECK(error_of([&] { load(read(folder / "cut.osm.pbf"), Run()); }).code() == ExitCode::input);
}

TEST_CASE("one GeoPackage layer alone, from a zip, with heights", "[slow]") {
    const auto path = find_real_data("tokyo/tokyo_4wards_buildings.gpkg.zip");
    if (!path) return;
    const Site site = load_checked(read(*path));
    CHECK(site.buildings.size() == 162'264);
    CHECK(site.buildings[0].levels_source == FloorAreaSource::height);
    CHECK(count_issues(site, "repaired_geometry") > 300);
}

TEST_CASE("central Nanjing and Kunming's name points load with every feature accounted for", "[slow]") {
    if (const auto path = find_real_data("nanjing/nanjing_core_clip.gpkg")) {
        const Site site = load_checked(read(*path));
        CHECK(site.buildings.size() > 900);
    }
    const auto buildings = find_real_data("kunming/buildings.geojson");
    const auto names = find_real_data("kunming/communities.geojson");
    if (!buildings || !names) return;
    LoadOptions both = read(*buildings);
    both.inputs.push_back(names->string());
    const Site site = load_checked(both);
    CHECK(count_issues(site, "unused_layer") == 1);  // points are no communities, and that is told
}

TEST_CASE("polygons that are no district get a clear answer") {
    const struct {
        const char *name, *says;
    } layers[] = {{"bench/OK_county.shp", "no layer can be used"},
                  {"bench/columbus.shp", "no layer can be used"},
                  {"bench/mexicojoin.shp", "no layer can be used"},
                  {"bench/fl25.geojson", "no layer can be used"}};
    for (const auto& layer : layers) {
        const auto path = find_real_data(layer.name);
        if (!path) continue;
        INFO(layer.name);
        const Error error = error_of([&] { load(read(*path), Run()); });
        CHECK(error.code() == ExitCode::input);
        CHECK_THAT(error.what(),
                   Catch::Contains(layer.says) && Catch::Contains("tell what its polygons are"));
    }
    // Named by hand they are compounds; without a CRS that is asked for.
    if (const auto path = find_real_data("bench/columbus.shp")) {
        LoadOptions named;
        named.named[LayerRole::compounds] = {path->string()};
        CHECK_THAT(error_of([&] { load(named, Run()); }).what(), Catch::Contains("--assume-srs"));
        named.assume_crs = "local";
        CHECK(load_checked(named).inputs[0].features ==
              49);  // of a few square units each: no compound is so small
    }
}

TEST_CASE("the same input gives the same site for any number of threads", "[slow]") {
    const auto path = find_real_data("nanjing/nanjing_full.gpkg");
    if (!path) return;
    const Site one = load(read(*path), Run(nullptr, 1));
    const Site many = load(read(*path), Run(nullptr, 2));
    REQUIRE(one.buildings.size() == many.buildings.size());
    for (std::size_t i = 0; i < one.buildings.size(); ++i) {
        CHECK(one.buildings[i].footprint == many.buildings[i].footprint);
        CHECK(one.buildings[i].compound == many.buildings[i].compound);
    }
    REQUIRE(one.issues.size() == many.issues.size());
    for (std::size_t i = 0; i < one.issues.size(); ++i)
        CHECK(one.issues[i].message == many.issues[i].message);
}

TEST_CASE("reading changes nothing beside the input", "[slow]") {
    const TemporaryFolder folder;
    std::filesystem::copy_file(project_root() / "data" / "sample" / "yongchang_synthetic.gpkg",
                               folder / "city.gpkg");
    const auto written = std::filesystem::last_write_time(folder / "city.gpkg");
    std::filesystem::permissions(folder / "city.gpkg", std::filesystem::perms::owner_read);
    load(read(folder / "city.gpkg"), Run());
    CHECK(std::filesystem::last_write_time(folder / "city.gpkg") == written);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}
