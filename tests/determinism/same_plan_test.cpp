// The same district from four sources gives the same plan: a Shapefile in GBK, a GeoPackage, FlatGeobuf
// (whose features lie along a space-filling curve) and a PostGIS database (which promises no order).
#include "check/compare.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"
#include "support/layer_files.hpp"
#include "support/postgres_server.hpp"
#include "support/real_data.hpp"

#include <regex>
#include <sstream>

#include <catch2/catch.hpp>

using namespace lifang;
using namespace lifang::testing;

namespace {

const char* const layers[] = {"district", "communities", "compounds", "buildings", "roads",
                              "railways", "water",       "waterways", "landuse",   "facilities"};

std::string sample() { return (project_root() / "data" / "sample" / "yongchang_synthetic.gpkg").string(); }

/// The rows of the plan, without what only tells where the data came from: the metadata about the inputs
/// (also as the table `inputs`: file, hash, CRS as worded, fields, which Shapefiles cut), the command, and
/// numbers (source_fid), which every driver gives in its own way. All else must be equal, to the last digit.
std::string plan_from(const std::string& input, const std::filesystem::path& path) {
    Scenario scenario;
    scenario.load.inputs = {input};
    scenario.search.candidates = 2;
    scenario.search.time_limit = std::chrono::minutes(10);  // ends by itself: the clock decides nothing
    const Run run(nullptr, 2, 1);
    write_plan(make_plan(scenario, run).plan, path, false, run);
    static const std::regex number(" source_fid=(-?[0-9]+|NULL)");
    std::istringstream lines(dump_rows(path));
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("inputs ") || line.starts_with("plan_metadata key=\"input.") ||
            line.starts_with("plan_metadata key=\"command\""))
            continue;
        kept += std::regex_replace(line, number, "") + "\n";
    }
    return kept;
}

std::string find_first_difference(const std::string& a, const std::string& b) {
    std::istringstream lines_a(a), lines_b(b);
    for (std::string line_a, line_b;;) {
        const bool more_a = static_cast<bool>(std::getline(lines_a, line_a));
        const bool more_b = static_cast<bool>(std::getline(lines_b, line_b));
        if (!more_a && !more_b) return "none";
        if (more_a != more_b || line_a != line_b) return line_a + "\n" + line_b;
    }
}

}  // namespace

TEST_CASE("the same district from Shapefile, FlatGeobuf and PostGIS is planned as from GeoPackage",
          "[slow]") {
    const TemporaryFolder folder;
    const std::string wanted = plan_from(sample(), folder / "gpkg_plan.gpkg");
    REQUIRE(wanted.size() > 1000);

    const auto shapefiles = folder / "shp", flatgeobufs = folder / "fgb";
    std::filesystem::create_directory(shapefiles);
    std::filesystem::create_directory(flatgeobufs);
    for (const std::string layer : layers) {
        translate(sample(), shapefiles / (layer + ".shp"),
                  {"-f", "ESRI Shapefile", "-lco", "ENCODING=GBK", "-nln", layer, layer});
        translate(sample(), flatgeobufs / (layer + ".fgb"), {"-f", "FlatGeobuf", "-nln", layer, layer});
    }
    CHECK(find_first_difference(wanted, plan_from(shapefiles, folder / "shp_plan.gpkg")) == "none");
    CHECK(find_first_difference(wanted, plan_from(flatgeobufs, folder / "fgb_plan.gpkg")) == "none");

    const auto server = PostgresServer::start();
    if (!server) return;
    for (const std::string layer : layers)
        translate(sample(), server->connection(), {"-f", "PostgreSQL", "-nln", layer, layer});
    // An updated row moves to the end of its table: a database keeps no order.
    server->run_sql("UPDATE compounds SET name = name WHERE fid % 3 = 0");
    const auto plan = folder / "postgis_plan.gpkg";
    const std::string made = plan_from(server->connection(), plan);
    CHECK(find_first_difference(wanted, made) == "none");
    CHECK(dump_rows(plan).find("kun ming") == std::string::npos);  // the password
}
