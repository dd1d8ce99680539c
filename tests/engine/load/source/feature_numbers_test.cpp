// Every feature of a layer is known by one number, also where GDAL repeats numbers.
#include "load/source/feature_numbers.hpp"

#include "inputs.hpp"
#include "load/graph/source.hpp"

#include <limits>
#include <set>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

std::vector<std::int64_t> number(const std::vector<std::int64_t>& fids) {
    SourceLayer layer;
    for (const std::int64_t fid : fids) layer.features.emplace_back().fid = fid;
    number_apart(layer);
    std::vector<std::int64_t> numbers;
    for (const SourceFeature& feature : layer.features) numbers.push_back(feature.fid);
    CHECK(layer.findings.size() == (numbers == fids ? 0 : 1));
    return numbers;
}

/// Three compounds whose ids, as members of the features, are these texts: `null`, `3`, `"x"`.
std::string write_with_ids(const TemporaryFolder& folder, const std::vector<std::string>& ids) {
    std::string features;
    for (std::size_t i = 0; i < ids.size(); ++i)
        features += (i ? "," : "") + (R"({"type":"Feature","id":)" + ids[i]) +
                    R"(,"properties":{"name":"Court )" + std::to_string(i) + R"("},"geometry":)" +
                    GeoJson::box(100.0 * static_cast<double>(i), 0, 90, 90) + "}";
    const auto path = folder / "compounds.geojson";
    std::ofstream(path)
        << R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4543"}},"features":[)"
        << features << "]}";
    return path.string();
}

}  // namespace

TEST_CASE("numbers of the source stay, repeated and negative ones give way to the lowest free ones") {
    CHECK(number({0, 1, 2}) == std::vector<std::int64_t>{0, 1, 2});
    CHECK(number({3, 5, 0, 1, 1, 6}) == std::vector<std::int64_t>{3, 5, 0, 1, 2, 6});
    CHECK(number({-1, 7, -1, 7}) == std::vector<std::int64_t>{1, 7, 2, 3});
    const std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    CHECK(number({greatest, greatest}) == std::vector<std::int64_t>{greatest, 1});
}

TEST_CASE("GeoJSON with null, missing, mixed and repeated ids: one number for each feature, told once",
          "[slow]") {
    const TemporaryFolder folder;
    for (const auto& ids : {std::vector<std::string>{"null", "3", "null", "1", "null", "1"},
                            std::vector<std::string>{"2", "null", "null", "0", "-4", "7"},
                            std::vector<std::string>{R"("a")", R"("b")", "1", "null", "null", R"("5")"}}) {
        CAPTURE(ids);
        const Site site = load_all({write_with_ids(folder, ids)});
        std::set<std::int64_t> numbers;
        for (const Compound& compound : site.compounds) {
            CHECK(compound.source.fid >= 0);
            numbers.insert(compound.source.fid);
        }
        CHECK(numbers.size() == ids.size());
        CHECK(site.inputs.front().rows == static_cast<std::int64_t>(ids.size()));
        CHECK(count_issues(site, "numbered_features") <= 1);
    }
}

TEST_CASE("the nodes of a layer with null ids are told apart by partition too") {
    const TemporaryFolder folder;
    GraphOptions options;
    options.source = write_with_ids(folder, {"null", "3", "null", "1", "null", "1"});
    const GraphSource graph = load_graph(options, Run());
    CHECK(std::set<std::string>(graph.ids.begin(), graph.ids.end()).size() == 6);
}

TEST_CASE("one layer under two paths is one layer given twice") {
    const TemporaryFolder folder;
    const std::string path = write_with_ids(folder, {"1", "2"});
    std::filesystem::create_symlink(path, folder / "link.geojson");
    std::filesystem::create_directory(folder / "inside");
    for (const std::string& other :
         {(folder / "link.geojson").string(), (folder / "inside/../compounds.geojson").string()}) {
        const Error error = error_of([&] { load_all({path, other}); });
        CHECK(error.code() == ExitCode::input);
        CHECK_THAT(error.what(), Catch::Matchers::Contains("given twice"));
    }
}
