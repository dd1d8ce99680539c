// Layers whose coordinates stand northing first, or in another CRS than they say.
#include "geometry/measure.hpp"
#include "inputs.hpp"
#include "support/layer_files.hpp"

#include <filesystem>
#include <map>

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

/// Three houses of 20 m × 10 m in a row, `moved` from the usual place, written with their coordinates as
/// `write` says.
template <class Write>
std::string write_houses(const std::filesystem::path& path, const std::string& crs, Point at, Point step,
                         bool swapped, const Write& write) {
    std::string features;
    for (int house = 0; house < 3; ++house) {
        std::string ring;
        for (const auto& [east, north] : {std::pair{0, 0}, {2, 0}, {2, 1}, {0, 1}, {0, 0}}) {
            const double x = at.x + (5 * house + east) * step.x, y = at.y + north * step.y;
            ring += (ring.empty() ? "" : ",") + (swapped ? write(y, x) : write(x, y));
        }
        features += fmt::format(
            R"({}{{"type":"Feature","properties":{{"id":"b{}","levels":3}},"geometry":{{"type":"Polygon","coordinates":[[{}]]}}}})",
            house ? "," : "", house, ring);
    }
    std::ofstream(path) << R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":")" << crs
                        << R"("}},"features":[)" << features << "]}";
    return path.string();
}

std::string write_point(double x, double y) { return fmt::format("[{:.8f},{:.8f}]", x, y); }

/// In metres, 10 m a step.
std::string write_in_metres(const TemporaryFolder& folder, int epsg, Point at, bool swapped) {
    return write_houses(folder / "buildings.geojson", fmt::format("urn:ogc:def:crs:EPSG::{}", epsg), at,
                        {10, 10}, swapped, write_point);
}

/// In degrees, about 10 m a step.
std::string write_in_degrees(const TemporaryFolder& folder, const std::string& crs, Point at, bool swapped) {
    return write_houses(folder / "buildings.geojson", crs, at, {1e-4, 9e-5}, swapped, write_point);
}

LoadOptions options_for(const std::string& input) {
    LoadOptions options;
    options.inputs = {input};
    return options;
}

}  // namespace

TEST_CASE("metres that stand northing first are turned round, and told", "[slow]") {
    struct Place {
        int epsg;
        Point at;
        const char* planned_in;
    };
    for (const Place& place : {Place{4547, {583'000, 3'371'000}, "EPSG:4547"},     // Wuhan
                               Place{4526, {38'583'000, 3'371'000}, "EPSG:4547"},  // with the zone in front
                               Place{4549, {322'000, 2'545'000}, "EPSG:4548"},  // south and west of its area
                               Place{32633, {391'000, 5'820'000}, "EPSG:32633"},     // Berlin
                               Place{32756, {334'000, 6'250'000}, "EPSG:32756"}}) {  // Sydney
        CAPTURE(place.epsg);
        const TemporaryFolder folder;
        const Site right = load_all({write_in_metres(folder, place.epsg, place.at, false)});
        CHECK(count_issues(right, "axes_swapped") == 0);
        CHECK(right.crs.definition == place.planned_in);
        const Site turned = load_all({write_in_metres(folder, place.epsg, place.at, true)});
        CHECK(count_issues(turned, "axes_swapped") == 1);
        CHECK(turned.crs == right.crs);
        REQUIRE(turned.buildings.size() == 3);
        CHECK(turned.buildings[0].footprint == right.buildings[0].footprint);
    }
}

TEST_CASE("latitude before longitude is turned round where the area of the CRS tells", "[slow]") {
    for (const auto& [crs, at] : {std::pair{"urn:ogc:def:crs:EPSG::4490", Point{114.3, 30.6}},
                                  {"urn:ogc:def:crs:EPSG::4326", Point{102.7, 25.04}},
                                  {"urn:ogc:def:crs:EPSG::4490", Point{87.6, 43.8}},  // both would be degrees
                                  {"urn:ogc:def:crs:EPSG::4326", Point{87.6, 43.8}},  // in the polar sea
                                  {"urn:ogc:def:crs:EPSG::4258", Point{13.4, 52.5}}}) {  // in Arabia
        CAPTURE(crs, at.x);
        const TemporaryFolder folder;
        const Site right = load_all({write_in_degrees(folder, crs, at, false)});
        CHECK(count_issues(right, "axes_swapped") == 0);
        const Site turned = load_all({write_in_degrees(folder, crs, at, true)});
        CHECK(count_issues(turned, "axes_swapped") == 1);
        CHECK(turned.crs == right.crs);
        CHECK(turned.buildings.at(0).footprint == right.buildings.at(0).footprint);
    }
}

TEST_CASE("what may be right as it stands is not turned", "[slow]") {
    const TemporaryFolder folder;
    for (const auto& [crs, at] :
         {std::pair{"urn:ogc:def:crs:EPSG::4326", Point{15.63, 78.22}},  // Longyearbyen
          {"urn:ogc:def:crs:EPSG::4326", Point{33.1, 68.97}},            // Murmansk
          {"urn:ogc:def:crs:EPSG::4490", Point{7.42, 43.73}},            // Monaco
          {"urn:ogc:def:crs:EPSG::4326", Point{45.3, 2.04}}})            // Mogadishu
        CHECK(count_issues(load_all({write_in_degrees(folder, crs, at, false)}), "axes_swapped") == 0);
    // Kirkenes in the zone that Norway uses for all of itself: 15° from its meridian
    CHECK(count_issues(load_all({write_in_metres(folder, 25833, {1'080'000, 7'800'000}, false)}),
                       "axes_swapped") == 0);
}

TEST_CASE("a zone in the eastings under a CRS without one gets the advice it gets without any, with --s-srs",
          "[slow]") {
    const TemporaryFolder folder;
    for (const bool swapped : {false, true}) {
        LoadOptions options = options_for(write_in_metres(folder, 4547, {39'411'000, 3'530'000}, swapped));
        const Error error = error_of([&] { load(options, Run()); });
        CHECK(error.code() == ExitCode::input);
        CHECK_THAT(error.what(), Contains("zone") && Contains("--s-srs EPSG:4527"));
        options.source_crs = {"EPSG:4527"};
        const Site site = load(options, Run());
        CHECK(site.crs.definition == "EPSG:4548");
        CHECK(site.buildings.size() == 3);
        CHECK(count_issues(site, "crs_overridden") == 1);
        CHECK(count_issues(site, "axes_swapped") == (swapped ? 1 : 0));
    }
}

TEST_CASE("a CRS named by --s-srs counts for the layer it names, before one for all") {
    const TemporaryFolder folder;
    const std::string houses = write_in_metres(folder, 4547, {39'411'000, 3'530'000}, false);
    const std::string roads = (folder / "roads.geojson").string();
    std::ofstream(roads)
        << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"highway":"residential"},)"
        << R"("geometry":{"type":"LineString","coordinates":[[116.056,31.8875],[116.066,31.8875]]}}]})";
    LoadOptions options;
    options.inputs = {houses, roads};
    for (const auto& said :
         {std::vector<std::string>{"buildings=EPSG:4527"},
          std::vector<std::string>{houses + "=EPSG:4527", "EPSG:4490"},
          std::vector<std::string>{"EPSG:4527", "roads=+proj=longlat +datum=WGS84 +no_defs"}}) {
        options.source_crs = said;
        const Site site = load(options, Run());
        CHECK(site.buildings.size() == 3);
        CHECK(site.roads.size() == 1);
    }
    options.source_crs = {"houses=EPSG:4527"};
    const Error error = error_of([&] { load(options, Run()); });
    CHECK(error.code() == ExitCode::usage);
    CHECK_THAT(error.what(), Contains("'houses'") && Contains("buildings, roads"));
}

TEST_CASE("a plan's CRS that stretches the ground there is refused, with one that does not", "[slow]") {
    const TemporaryFolder folder;
    LoadOptions options =
        options_for(write_in_degrees(folder, "urn:ogc:def:crs:EPSG::4490", {118.78, 32.04}, false));
    const char* const in_feet =
        "+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +datum=WGS84 +units=us-ft +type=crs";
    for (const char* const wanted : {"EPSG:3857", "EPSG:3395", "EPSG:4087", in_feet, "EPSG:4543"}) {
        CAPTURE(wanted);  // Mercator, Mercator, plate carrée, feet, a zone 16° off
        options.target_crs = wanted;
        const Error error = error_of([&] { load(options, Run()); });
        CHECK(error.code() == ExitCode::usage);
        CHECK_THAT(error.what(), Contains("EPSG:4549"));
    }
    for (const char* const wanted : {"EPSG:4549", "EPSG:4528", "EPSG:32650", "EPSG:4548"}) {
        CAPTURE(wanted);  // also the neighbouring zone
        options.target_crs = wanted;
        const Site site = load(options, Run());
        CHECK(site.crs.definition == wanted);
        CHECK(area(site.buildings.at(0).footprint).value == Approx(188.3).epsilon(0.005));
    }
}

TEST_CASE("Web Mercator at the equator is as good as any") {
    const TemporaryFolder folder;
    LoadOptions options =
        options_for(write_in_degrees(folder, "urn:ogc:def:crs:EPSG::4326", {103.85, 1.29}, false));
    options.target_crs = "EPSG:3857";
    CHECK(load(options, Run()).buildings.size() == 3);
}

TEST_CASE("curves become lines that keep the area", "[slow]") {
    const TemporaryFolder folder;
    // a disc of 40 m radius with a court of 10 m, and a stadium
    std::ofstream(folder / "curves.csv")
        << "id,levels,WKT\n"
        << "disc,4,\"CURVEPOLYGON(CIRCULARSTRING(569000 2769040,569040 2769080,569080 2769040,569040 "
           "2769000,569000 "
           "2769040),CIRCULARSTRING(569030 2769040,569040 2769050,569050 2769040,569040 2769030,569030 "
           "2769040))\"\n"
        << "stadium,4,\"CURVEPOLYGON(COMPOUNDCURVE((569200 2769000,569300 2769000),CIRCULARSTRING(569300 "
           "2769000,569320 2769020,569300 2769040),(569300 2769040,569200 2769040),CIRCULARSTRING(569200 "
           "2769040,569180 2769020,569200 2769000)))\"\n";
    translate((folder / "curves.csv").string(), (folder / "buildings.gpkg").string(),
              {"-f", "GPKG", "-nln", "buildings", "-a_srs", "EPSG:4543", "-nlt", "CURVEPOLYGON"});
    const Site site = load_all({(folder / "buildings.gpkg").string()});
    constexpr double pi = 3.14159265358979;
    REQUIRE(site.buildings.size() == 2);
    std::map<std::string, double> m2;
    for (const Building& building : site.buildings) m2[building.key] = area(building.footprint).value;
    CHECK(m2.at("disc") == Approx(pi * (1600 - 100)).epsilon(3e-4));
    CHECK(m2.at("stadium") == Approx(4000 + pi * 400).epsilon(3e-4));
}
