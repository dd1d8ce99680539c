#include "compound_row.hpp"

#include "publish/publish.hpp"

#include <fstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang::testing {
namespace {

/// A GeoJSON rectangle, in metres from its lower left corner.
std::string rectangle(double x, double y, double width, double height, const std::string& properties) {
    return fmt::format(
        R"({{"type":"Feature","properties":{{{}}},"geometry":{{"type":"Polygon","coordinates":[[[{},{}],[{},{}],[{},{}],[{},{}],[{},{}]]]}}}})",
        properties, x, y, x + width, y, x + width, y + height, x, y + height, x, y);
}

}  // namespace

std::filesystem::path draw_row(const std::filesystem::path& folder, const std::vector<int>& thousands,
                               const std::string& management_of_last) {
    std::vector<std::string> features;
    for (std::size_t i = 0; i < thousands.size(); ++i) {
        const bool last = i + 1 == thousands.size();
        features.push_back(rectangle(500000.0 + 200.0 * static_cast<double>(i), 3550000.0, 150.0, 150.0,
                                     fmt::format(R"("id":"{}","name":"{}","floor_area":{},"management":"{}")",
                                                 static_cast<char>('A' + i), static_cast<char>('A' + i),
                                                 thousands[i] * 1000, last ? management_of_last : "none")));
    }
    auto path = folder / "compounds.geojson";
    std::ofstream(path) << fmt::format(
        R"({{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::4549"}}}},"features":[{}]}})",
        fmt::join(features, ","));
    return path;
}

Scenario scenario_of(const std::filesystem::path& compounds) {
    Scenario scenario;
    scenario.load.named[LayerRole::compounds] = {compounds.string()};
    scenario.search.candidates = 2;
    scenario.search.time_limit = std::chrono::seconds(5);
    scenario.command = "lifang plan --compounds compounds.geojson";
    scenario.typed_command = scenario.command + " --threads 2";
    return scenario;
}

RowPlan::RowPlan() : path_((folder_ / "plan.gpkg").string()) {
    const Run run(nullptr, 2);
    const auto input = draw_row(folder_.path(), {40, 40, 40, 40, 40, 40});
    write_plan(make_plan(scenario_of(input), run).plan, path_, false, run);
}

EditSession RowPlan::open(const std::string& layout) const {
    return EditSession(path_, layout, Excluded::leaving, Run(nullptr, 2));
}

CompoundId id(char letter) { return CompoundId{static_cast<std::size_t>(letter - 'A')}; }

UnitId unit_of(const EditSession& session, char letter) {
    return *at(session.parent().unit_of_compound, id(letter));
}

}  // namespace lifang::testing
