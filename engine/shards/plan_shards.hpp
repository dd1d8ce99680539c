#pragma once

#include "core/run.hpp"
#include "shards/shard.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace lifang {

/// Districts of one shard, because a compound lies in all of them.
struct JoinedDistricts {
    std::vector<std::string> districts;  ///< ids
    std::string compound;                ///< its id, or its name, or the number of its feature
};

/// A city as jobs of their own.
struct ShardPlan {
    std::vector<Shard> shards;  ///< by district id; without scenarios
    std::vector<JoinedDistricts> joined;
    std::vector<std::string> empty;  ///< ids of districts that no compound or building is in: no shards
    std::size_t features = 0;        ///< compounds and buildings of the inputs
    std::size_t outside = 0;         ///< of them, those that no shard reads: in no district
    Crs crs;
};

/// Divides inputs by districts (see find_districts() for `by`). Districts that more than 5 % of one compound
/// lie in, or that a value of buildings.compound names in several, are one shard. Each shard gets a query
/// that reads its rows and what lies around, their hash, and a seed. Memory: a district, and of the city what
/// is said in FoundDistricts. Throws what find_districts() throws, and Error(usage) for ledgers, whose rows
/// name compounds and no district.
ShardPlan plan_shards(const LoadOptions& given, const std::string& by, std::uint64_t seed, const Run& run);

}  // namespace lifang
