#pragma once

#include "engine/load/inputs.hpp"
#include "load/site/options.hpp"
#include "pipeline/pipeline.hpp"
#include "shards/plan_shards.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang::testing {

/// Two wards side by side, west and east of x = 200: a compound of four houses every 50 m, each in its ward
/// by a column.
inline std::string write_wards(const std::filesystem::path& folder, int levels_of_first = 6) {
    GeoJson compounds;
    for (int column = 0; column < 8; ++column) {
        const std::string ward = column < 4 ? "\"west\"" : "\"east\"";
        compounds.add(R"("id":"C)" + std::to_string(column) + R"(","ward":)" + ward +
                          R"(,"households":100,"floor_area":)" +
                          std::to_string(column == 0 ? levels_of_first * 2000 : 12000),
                      GeoJson::box(column * 50.0, 0, 45, 60));
    }
    return compounds.write(folder / "compounds.geojson");
}

inline LoadOptions options_of(const std::vector<std::string>& inputs) {
    LoadOptions options;
    options.inputs = inputs;
    return options;
}

inline std::vector<std::string> ids_of(const ShardPlan& plan) {
    std::vector<std::string> ids;
    for (const Shard& shard : plan.shards) ids.push_back(shard.query.id);
    return ids;
}

/// One layout of units of two compounds of 12,000 m².
inline Scenario plan_in_pairs(const std::string& input) {
    Scenario scenario;
    scenario.load = options_of({input});
    scenario.target_m2 = 24000.0, scenario.min_m2 = 10000.0, scenario.max_m2 = 40000.0;
    scenario.search.candidates = 1;
    return scenario;
}

}  // namespace lifang::testing
