#include "grid_plan.hpp"

#include "pipeline/pipeline.hpp"
#include "publish/publish.hpp"

#include <fstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang::testing {
namespace {

std::string compound(int column, int row) {
    const double x = 500000.0 + 200.0 * column, y = 3550000.0 + 200.0 * row;
    return fmt::format(
        R"({{"type":"Feature","properties":{{"id":"{0}{1}","floor_area":40000,"households":400}},"geometry":{{"type":"Polygon","coordinates":[[[{2},{3}],[{4},{3}],[{4},{5}],[{2},{5}],[{2},{3}]]]}}}})",
        static_cast<char>('A' + column), row + 1, x, y, x + 150.0, y + 150.0);
}

/// The plan that all are copies of.
std::filesystem::path made_once() {
    static const TemporaryFolder folder;
    static const std::filesystem::path path = [] {
        std::vector<std::string> features;
        for (int row = 0; row < 6; ++row)
            for (int column = 0; column < 6; ++column) features.push_back(compound(column, row));
        const auto input = folder / "compounds.geojson";
        std::ofstream(input) << fmt::format(
            R"({{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:EPSG::4549"}}}},"features":[{}]}})",
            fmt::join(features, ","));
        Scenario scenario;
        scenario.load.named[LayerRole::compounds] = {input.string()};
        scenario.search.candidates = 2;
        const Run run(nullptr, 2);
        auto made = folder / "plan.gpkg";
        write_plan(make_plan(scenario, run).plan, made, false, run);
        return made;
    }();
    return path;
}

}  // namespace

GridPlan::GridPlan() {
    const auto copy = folder_ / "plan.gpkg";
    std::filesystem::copy_file(made_once(), copy);
    path_ = QString::fromStdString(copy.string());
}

}  // namespace lifang::testing
