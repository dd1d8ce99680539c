#include "geometry/measure.hpp"
#include "inputs.hpp"
#include "load/source/content_hash.hpp"
#include "profiles/profiles.hpp"
#include "shapefiles.hpp"

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;
using Catch::Matchers::Contains;

namespace {

/// The error must be the input's fault and say all of it.
void check_refused(const std::vector<std::string>& inputs, const std::vector<std::string>& words) {
    const Error error = error_of([&] { load_all(inputs); });
    CHECK(error.code() == ExitCode::input);
    for (const std::string& word : words) CHECK_THAT(error.what(), Contains(word));
}

std::string read_bytes(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("what cannot be opened says so") {
    const TemporaryFolder folder;
    check_refused({(folder / "none.gpkg").string()}, {"none.gpkg", "no such file"});
    write_bytes(folder / "empty.gpkg", "");
    check_refused({(folder / "empty.gpkg").string()}, {"empty.gpkg"});
    write_bytes(folder / "text.geojson", "hello");
    check_refused({(folder / "text.geojson").string()}, {"text.geojson", "not a supported vector file"});
    check_refused({"/vsicurl/http://example.org/a.gpkg"}, {"only files on disk"});
    check_refused({"https://example.org/a.geojson"}, {"only files on disk"});
    check_refused({"/vsizip/vsicurl/a.zip"}, {"only files on disk"});
    CHECK(error_of([] { load_all({}); }).code() == ExitCode::usage);
}

TEST_CASE("virtual datasets are refused by name and by content") {
    const TemporaryFolder folder;
    const std::string vrt =
        R"(<OGRVRTDataSource><OGRVRTLayer name="buildings"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>)";
    write_bytes(folder / "a.vrt", vrt);
    check_refused({(folder / "a.vrt").string()}, {"VRT"});
    write_bytes(folder / "a.geojson", vrt);
    check_refused({(folder / "a.geojson").string()}, {"not a supported vector file"});
}

TEST_CASE("a truncated GeoJSON is no shorter map") {
    const TemporaryFolder folder;
    GeoJson map;
    for (int i = 0; i < 50; ++i) map.add(R"("levels":3)", GeoJson::box(i * 30, 0, 20, 10));
    const std::string text = map.text();
    write_bytes(folder / "buildings.geojson", text.substr(0, text.size() / 2));
    check_refused({(folder / "buildings.geojson").string()}, {"buildings.geojson"});
}

TEST_CASE("shapefiles: truncated, incomplete, without a CRS", "[slow]") {
    const TemporaryFolder folder;
    const std::string shp = (folder / "buildings.shp").string();
    write_shapefile(folder / "buildings", {569000, 2769000}, "name", "x");

    check_refused({shp}, {"CRS", "--assume-srs", "look like metres"});
    LoadOptions options;
    options.inputs = {shp};
    options.assume_crs = "EPSG:4543";
    const Site site = load(options, Run());
    REQUIRE(site.buildings.size() == 1);
    CHECK(area(site.buildings[0].footprint).value == Approx(200.0).epsilon(1e-4));
    options.assume_crs = "local";
    CHECK(load(options, Run()).crs.definition.empty());

    const std::string whole = read_bytes(shp), dbf = read_bytes(folder / "buildings.dbf");
    write_bytes(shp, whole.substr(0, whole.size() - 40));
    check_refused({shp}, {"truncated", "header states"});
    write_bytes(shp, whole);
    write_bytes(folder / "buildings.dbf", dbf.substr(0, 70));
    check_refused({shp}, {"buildings.dbf", "truncated"});
    std::filesystem::remove(folder / "buildings.dbf");
    check_refused({shp}, {".dbf file is missing"});
    write_bytes(folder / "buildings.dbf", dbf);
    std::filesystem::remove(folder / "buildings.shx");
    check_refused({shp}, {".shx file is missing"});
}

TEST_CASE("a zone prefix in the eastings is guessed") {
    const TemporaryFolder folder;
    write_shapefile(folder / "buildings", {34569000, 2769000}, "name", "x");
    check_refused({(folder / "buildings.shp").string()}, {"EPSG:4522"});
}

TEST_CASE("a shapefile in GBK that does not say so is read as GBK") {
    const TemporaryFolder folder;
    // 名称 and 小区 in GBK
    write_shapefile(folder / "compounds", {569000, 2769000}, "\xc3\xfb\xb3\xc6", "\xd0\xa1\xc7\xf8");
    LoadOptions options;
    options.inputs = {(folder / "compounds.shp").string()};
    options.assume_crs = "EPSG:4543";
    const Site site = load(options, Run());
    REQUIRE(site.compounds.size() == 1);
    CHECK(site.compounds[0].name == "小区");
}

TEST_CASE("empty layers, unknown layers and fields name what there is") {
    const TemporaryFolder folder;
    const std::string empty = GeoJson().write(folder / "buildings.geojson");
    check_refused({empty}, {"no layer can be used", "empty"});
    LoadOptions named;
    named.named[LayerRole::buildings] = {empty};
    CHECK_THAT(error_of([&] { load(named, Run()); }).what(), Contains("the layer is empty"));

    const std::string one =
        GeoJson().add(R"("floors":3)", GeoJson::box(0, 0, 20, 10)).write(folder / "houses.geojson");
    check_refused({one + ":nothing"}, {"there is no layer 'nothing'", "houses"});

    LoadOptions options;
    options.inputs = {one};
    options.fields = {{"buildings.levels", "CENG"}};
    const Error error = error_of([&] { load(options, Run()); });
    CHECK(error.code() == ExitCode::input);
    CHECK_THAT(error.what(), Contains("no field 'CENG'") && Contains("floors"));
    options.fields = {{"buildings.colour", "floors"}};
    CHECK(error_of([&] { load(options, Run()); }).code() == ExitCode::usage);
    options.fields = {{"compounds.name", "floors"}};
    CHECK_THAT(error_of([&] { load(options, Run()); }).what(), Contains("no layer was read as compounds"));

    LoadOptions wrong;
    wrong.named[LayerRole::roads] = {one};
    CHECK_THAT(error_of([&] { load(wrong, Run()); }).what(), Contains("roads cannot be read from polygons"));
}

TEST_CASE("degrees read as metres and layers far apart are refused with figures") {
    const TemporaryFolder folder;
    const std::string near =
        GeoJson().add(R"("levels":3)", GeoJson::box(0, 0, 20, 10)).write(folder / "buildings.geojson");
    const std::string far = GeoJson()
                                .add(R"("highway":"service")", GeoJson::line({{300000, 0}, {300100, 0}}))
                                .write(folder / "roads.geojson");
    check_refused({near, far}, {"roads", "300 km"});
    write_shapefile(folder / "compounds", {102.7, 25.03}, "name", "x");
    LoadOptions options;
    options.inputs = {(folder / "compounds.shp").string()};
    options.assume_crs = "EPSG:4543";
    CHECK_THAT(error_of([&] { load(options, Run()); }).what(), Contains("look like degrees"));
}

TEST_CASE("broken geometries are repaired or rejected, each with its place") {
    const TemporaryFolder folder;
    const std::string path =
        GeoJson()
            .add(R"("id":"good","levels":1)", GeoJson::box(0, 0, 20, 10))
            .add(R"("id":"bow-tie","levels":1)", GeoJson::polygon({{50, 0}, {70, 10}, {70, 0}, {50, 20}}))
            .add(R"("id":"null","levels":1)", "null")
            .add(R"("id":"empty","levels":1)", R"({"type":"Polygon","coordinates":[]})")
            .add(R"("id":"line","levels":1)", GeoJson::line({{0, 0}, {5, 5}}))
            .add(R"("id":"huge","levels":1)",
                 R"({"type":"Polygon","coordinates":[[[1e300,0],[1e300,1],[0,1],[1e300,0]]]})")
            .add(R"("id":"flat","levels":1)", GeoJson::polygon({{0, 90}, {9, 90}, {5, 90}}))
            .add(R"("id":"twin","levels":1)", GeoJson::box(0, 0, 20, 10))
            .add(R"("id":"moon","levels":1)", GeoJson::box(900000, 0, 20, 10))
            .write(folder / "buildings.geojson");
    const Site site = load_all({path});
    CHECK(site.buildings.size() == 2);
    CHECK(site.inputs[0].features == 9);
    CHECK(site.inputs[0].rows == 2);
    CHECK(site.inputs[0].rejected == 7);
    CHECK(count_issues(site, "no_geometry") == 2);
    CHECK(count_issues(site, "wrong_geometry") == 1);
    CHECK(count_issues(site, "absurd_coordinates") == 1);
    CHECK(count_issues(site, "degenerate_geometry") == 1);
    CHECK(count_issues(site, "duplicate_geometry") == 1);
    CHECK(count_issues(site, "far_away") == 1);
    REQUIRE(count_issues(site, "repaired_geometry") == 1);
    for (const Issue& issue : site.issues)
        if (issue.code == "repaired_geometry") {
            REQUIRE(issue.place);
            CHECK(issue.place->x == Approx(569062).margin(10.0));  // where the sides cross
            CHECK(issue.source_layer == "buildings");
        }
}

TEST_CASE("profiles: unknown names, unknown keys and missing numbers") {
    CHECK(load_profile("kunming").target.value == 100000.0);
    CHECK_THAT(error_of([] { load_profile("atlantis"); }).what(), Contains("kunming"));
    const TemporaryFolder folder;
    const std::string text = read_bytes(project_root() / "data" / "profiles" / "kunming.toml");
    const auto refused = [&](const std::string& from, const std::string& to) {
        std::string changed = text;
        const std::size_t at = changed.find(from);
        REQUIRE(at != std::string::npos);
        changed.replace(at, from.size(), to);
        write_bytes(folder / "p.toml", changed);
        return std::string(error_of([&] { load_profile((folder / "p.toml").string()); }).what());
    };
    CHECK_THAT(refused("target_m2", "targt_m2"), Contains("[unit] targt_m2") && Contains("not a key"));
    CHECK_THAT(refused("name = \"kunming\"", ""), Contains("[profile] name") && Contains("missing"));
    CHECK_THAT(refused("target_m2 = 100000.0", "target_m2 = \"big\""), Contains("not a number"));
    CHECK_THAT(refused("target_m2 = 100000.0", "target_m2 = 1.0"), Contains("does not hold"));
    CHECK_THAT(refused("[scope]", "[scpoe]"), Contains("scpoe"));
    CHECK_THAT(refused("[scope]", "[scope"), Contains("line"));
}

TEST_CASE("the content hash is FNV-1a") {
    const TemporaryFolder folder;
    write_bytes(folder / "a", "a");
    write_bytes(folder / "b", "foobar");
    CHECK(hash_content({folder / "a"}) == "af63dc4c8601ec8c");  // test vectors of Fowler, Noll, Vo
    CHECK(hash_content({folder / "b"}) == "85944171f73967e8");
}
