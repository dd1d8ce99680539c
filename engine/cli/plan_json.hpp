#pragma once

#include "evaluate/figures/floor_area_account.hpp"
#include "pipeline/pipeline.hpp"
#include "publish/plan/plan.hpp"

#include <nlohmann/json.hpp>

namespace lifang {

using Json = nlohmann::ordered_json;

/// The JSON forms of docs/cli.md; unknown is null.
Json to_json(const PlannedLayout& layout);
Json to_json(const Unit& unit, const Plan& plan);
Json to_json(const InputLayer& layer);
/// Where the district's floor area is, and what the part in scope rests on.
Json floor_area_json(const FloorAreaAccount& account);
Json to_json(const Issue& issue);
Json to_json(const Issues& issues);

Json to_json(const std::vector<StageTiming>& stages);

/// As text; bytes that are no UTF-8 are replaced, never thrown over.
std::string dump(const Json& value);

}  // namespace lifang
