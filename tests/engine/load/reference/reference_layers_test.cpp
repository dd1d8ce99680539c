// Layers of others, to be looked at over a plan.
#include "load/reference/reference_layers.hpp"

#include "geometry/measure.hpp"
#include "inputs.hpp"
#include "support/layer_files.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

const Crs plan = make_crs("EPSG:4543");
const Box district{{569000.0, 2769000.0}, {570000.0, 2770000.0}};

std::vector<ReferenceLayer> read(const std::string& source) {
    const Run run;
    return read_reference_layers(source, plan, district, run);
}

}  // namespace

TEST_CASE("areas, lines and points of a layer are read, whatever the layer is about") {
    const TemporaryFolder folder;
    const std::string file = GeoJson()
                                 .add(R"("使用性质":"R21")", GeoJson::box(100, 100, 200, 50))
                                 .add("", GeoJson::line({{0, 0}, {300, 400}}))
                                 .add("", R"({"type":"Point","coordinates":)" + GeoJson::point(10, 20) + "}")
                                 .add("", "null")
                                 .write(folder / "控规.geojson");
    const auto layers = read(file);
    REQUIRE(layers.size() == 1);
    CHECK(layers[0].name == "控规");
    REQUIRE(layers[0].areas.size() == 1);
    CHECK(area(layers[0].areas[0]).value == Approx(10000.0).epsilon(1e-6));
    REQUIRE(layers[0].lines.size() == 1);
    CHECK(length(layers[0].lines[0]).value == Approx(500.0).epsilon(1e-6));
    REQUIRE(layers[0].points.size() == 1);
    CHECK(layers[0].points[0].x == Approx(569010.0));
}

TEST_CASE("a layer in another CRS lies where it belongs, and a bow-tie has both of its wings") {
    const TemporaryFolder folder;
    const std::string file = GeoJson()
                                 .add("", GeoJson::polygon({{0, 0}, {100, 100}, {100, 0}, {0, 100}}))
                                 .write(folder / "a.geojson");
    translate(file, (folder / "degrees.gpkg").string(), {"-f", "GPKG", "-t_srs", "EPSG:4490"});
    const auto layers = read((folder / "degrees.gpkg").string());
    REQUIRE(layers.size() == 1);
    CHECK(layers[0].box().min.x == Approx(569000.0).margin(0.01));
    CHECK(area(layers[0].areas[0]).value == Approx(5000.0).epsilon(1e-4));
}

TEST_CASE("a drawing without CRS is in that of the plan where it lies in the district") {
    const TemporaryFolder folder;
    const std::string file =
        GeoJson().add("", GeoJson::line({{0, 0}, {300, 400}})).write(folder / "a.geojson");
    translate(file, (folder / "drawing.dxf").string(), {"-f", "DXF"});
    const auto layers = read((folder / "drawing.dxf").string());
    REQUIRE(layers.size() == 1);
    CHECK(length(layers[0].lines.at(0)).value == Approx(500.0).epsilon(1e-6));
    const Run run;
    const Error error = error_of([&] {
        (void)read_reference_layers((folder / "drawing.dxf").string(), plan, {{0.0, 0.0}, {900.0, 900.0}},
                                    run);
    });
    CHECK(error.message().code() == "layer_without_crs");
}

TEST_CASE("a layer of another place, and one with nothing to draw, are refused") {
    const TemporaryFolder folder;
    const std::string far = GeoJson().add("", GeoJson::box(12000, 0, 100, 100)).write(folder / "far.geojson");
    const Error beside = error_of([&] { (void)read(far); });
    CHECK(beside.code() == ExitCode::input);
    CHECK_THAT(beside.problem(), Contains("11 km"));
    const std::string empty = GeoJson().add("", "null").write(folder / "empty.geojson");
    CHECK(error_of([&] { (void)read(empty); }).message().code() == "reference_without_geometry");
}
