#pragma once

#include "core/run.hpp"
#include "shards/found_districts.hpp"
#include "shards/plan_shards.hpp"

namespace lifang {

/// Makes one district of those that a compound lies in, or that buildings naming one are in, and says which.
/// The new one has the first's id, and the names of all. Reads the compounds once more, and the buildings.
std::vector<JoinedDistricts> join_districts(const LoadOptions& options, FoundDistricts& found,
                                            const Run& run);

}  // namespace lifang
