// Layers that lie where they cannot belong: beyond the zone, or moved by what web maps add.
#include "inputs.hpp"
#include "load/place/web_offsets.hpp"

#include <cmath>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

constexpr Point east_of_the_square{116.404, 39.915};  // Beijing

/// Lanes `apart` metres from each other, moved by a number of metres …
std::string write_lanes(const std::filesystem::path& path, double apart, Point moved) {
    GeoJson lanes;
    for (int i = 0; i <= 30; ++i)
        lanes.add(R"("highway":"residential")", GeoJson::line({{-1000 + moved.x, i * apart + moved.y},
                                                               {2200 + moved.x, i * apart + moved.y}}));
    return lanes.write(path);
}

/// … and rows of houses, 30 m × 12 m, half way between them.
std::string write_houses(const std::filesystem::path& path, double apart) {
    GeoJson houses;
    for (int row = 0; row < 30; ++row)
        for (int column = 0; column < 20; ++column)
            houses.add(R"("levels":3)", GeoJson::box(column * 40.0, (row + 0.5) * apart - 6.0, 30, 12));
    return houses.write(path);
}

/// What GCJ-02 adds at the town of these tests, metres.
Point offset_here() {
    const Crs degrees = make_crs("EPSG:4326"), metres = make_crs("EPSG:4543");
    const Point middle{569400, 2769600};
    const Point moved = Transform(degrees, metres).apply(to_gcj02(Transform(metres, degrees).apply(middle)));
    return {moved.x - middle.x, moved.y - middle.y};
}

}  // namespace

TEST_CASE("the offsets of web maps are the published ones") {
    // 1.4 km of test points in the open conversion tools agree on these, to 1e-5° (a metre)
    const Point gcj = to_gcj02(east_of_the_square);
    CHECK(gcj.x == Approx(116.41024).margin(2e-5));
    CHECK(gcj.y == Approx(39.91640).margin(2e-5));
    const Point bd = to_bd09(east_of_the_square);
    CHECK(bd.x == Approx(116.41662).margin(3e-5));
    CHECK(bd.y == Approx(39.92270).margin(3e-5));
}

TEST_CASE("roads drawn on a web map over surveyed houses are noticed, with metres and direction", "[slow]") {
    const TemporaryFolder folder;
    const Point offset = offset_here();
    const double metres = std::hypot(offset.x, offset.y);
    CHECK(metres > 100.0);
    CHECK(metres < 700.0);
    // A town whose lanes come to lie in the middle of the houses by it
    const double north = std::abs(offset.y), apart = north / (std::floor(north / 40.0) + 0.5);
    const std::string houses = write_houses(folder / "buildings.geojson", apart);

    const Site shifted = load_all({houses, write_lanes(folder / "roads.geojson", apart, offset)});
    REQUIRE(count_issues(shifted, "constant_shift") == 1);
    for (const Issue& issue : shifted.issues)
        if (issue.code == "constant_shift") {
            CHECK(issue.severity == Severity::warning);
            CHECK(issue.source_layer == "roads");
            CHECK_THAT(issue.message.in(Language::en),
                       Contains("buildings") && Contains("GCJ-02") && Contains("nothing was moved"));
        }
    CHECK(shifted.roads[0].line.front().y == Approx(2769000.0 + offset.y).margin(0.01));  // indeed

    const Site right = load_all({houses, write_lanes(folder / "roads.geojson", apart, {})});
    CHECK(count_issues(right, "constant_shift") == 0);
}

TEST_CASE("real cities are in place", "[slow]") {
    for (const char* name : {"nanjing/nanjing_full.gpkg", "shanghai/shanghai_lujiazui.gpkg"})
        if (const auto path = find_real_data(name))
            CHECK(count_issues(load_all({path->string()}), "constant_shift") == 0);
}

TEST_CASE("data beyond the zone are warned of", "[slow]") {
    const TemporaryFolder folder;
    const std::string houses = write_houses(folder / "buildings.geojson", 40.0);  // 102.69°E
    CHECK(count_issues(load_all({houses}), "beyond_zone") == 0);
    LoadOptions options;
    options.inputs = {houses};
    options.target_crs = "EPSG:4544";  // 105°E: 2.31° off
    const Site site = load(options, Run());
    REQUIRE(count_issues(site, "beyond_zone") == 1);
    for (const Issue& issue : site.issues)
        if (issue.code == "beyond_zone")
            CHECK_THAT(issue.message.in(Language::en), Contains("105°E") && Contains("--t-srs"));
    options.target_crs = "EPSG:32648";  // UTM of the same meridian reaches 3°
    CHECK(count_issues(load(options, Run()), "beyond_zone") == 0);
}

TEST_CASE("old datums are refused with what to do") {
    const TemporaryFolder folder;
    std::string text = GeoJson().add(R"("levels":3)", GeoJson::box(0, 0, 20, 10)).text();
    const std::string name =
        GENERATE("2435", "2379");  // Beijing 1954 and Xian 1980, 3-degree zones by meridian
    text.replace(text.find("4543"), 4, name);
    std::ofstream(folder / "buildings.geojson") << text;
    const Error error = error_of([&] { load_all({(folder / "buildings.geojson").string()}); });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Contains("guess") && Contains("--t-srs") && Contains("parameters"));
    LoadOptions kept;
    kept.inputs = {(folder / "buildings.geojson").string()};
    kept.target_crs = "EPSG:" + name;
    CHECK(load(kept, Run()).buildings.size() == 1);
}
