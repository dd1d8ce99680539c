#include "geometry/crs.hpp"

#include "core/error.hpp"
#include "support/error_of.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

TEST_CASE("the zone of a Chinese city is the nearest third meridian") {
    CHECK(choose_crs(118.78, 32.04).definition == "EPSG:4549");  // Nanjing, 120°E
    CHECK(choose_crs(102.70, 25.03).definition == "EPSG:4543");  // Kunming, 102°E
    CHECK(choose_crs(7.42, 43.73).definition == "EPSG:32632");   // Monaco: UTM 32N
    CHECK(choose_crs(139.7, 35.7).definition == "EPSG:32654");   // Tokyo: UTM 54N
}

TEST_CASE("degrees become metres, east first") {
    const Transform transform(make_crs("EPSG:4326"), make_crs("EPSG:4549"));
    const Point nanjing = transform.apply({118.78, 32.04});
    CHECK(nanjing.x == Approx(384816.0).margin(200.0));
    CHECK(nanjing.y == Approx(3546000.0).margin(1000.0));
}

TEST_CASE("a transformation that PROJ can only guess is refused") {
    try {
        const Transform transform(make_crs("EPSG:4214"), make_crs("EPSG:4490"));  // Beijing 1954 → CGCS2000
        FAIL("a ballpark transformation was accepted");
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::input);
    }
}

TEST_CASE("coordinates of a projection that has no way back are refused, not taken for places out of reach") {
    const Transform transform(make_crs("+proj=airy +datum=WGS84"), make_crs("EPSG:4543"));
    const Error error = error_of([&] { transform.apply({1000.0, 1000.0}); });
    CHECK(error.code() == ExitCode::input);
    CHECK(error.message().code() == "projection_without_inverse");
    const Transform reaching(make_crs("EPSG:4326"), make_crs("EPSG:4543"));
    CHECK_NOTHROW(reaching.apply({500000.0, 3000000.0}));  // no degrees: a finding about the feature
}

TEST_CASE("an unknown CRS is refused by name") {
    CHECK_THROWS_WITH(make_crs("EPSG:999999"), Catch::Contains("EPSG:999999"));
}

TEST_CASE("a datum without a code is known by its definition") {
    const std::string wkt =
        "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
        "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    const Crs esri = make_crs(wkt);
    CHECK(esri.is_geographic);
    const Point nanjing = Transform(esri, make_crs("EPSG:4549")).apply({118.78, 32.04});
    CHECK(nanjing.x == Approx(384816.0).margin(200.0));
}

TEST_CASE("a CRS whose grid lies elsewhere than with PROJ is refused, by whatever path it names it") {
    for (const char* grid : {"/dev/zero", "@/dev/zero", "./x.gsb", "../x.gsb"}) {
        const std::string words = std::string("+proj=longlat +ellps=krass +nadgrids=") + grid;
        const Error error = error_of([&] { make_crs(words); });
        CHECK(error.code() == ExitCode::input);
        CHECK(error.problem().find(grid) != std::string::npos);
    }
    CHECK_NOTHROW(make_crs("+proj=longlat +ellps=krass +nadgrids=x.gsb"));
}
