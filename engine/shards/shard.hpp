#pragma once

#include "load/site/options.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace lifang {

/// One district of a city as a job of its own: everything a machine has to know to plan it.
struct Shard {
    std::string name;
    /// The districts it is made of, where compounds lie in several: their ids. Empty: one district.
    std::vector<std::string> joined;
    DistrictQuery query;
    std::uint64_t seed = 1;  ///< from the seed of all and the district's id, whatever its place in the list
    std::string hash;        ///< of the rows the query reads, when it was made
    std::size_t compounds = 0;
    std::size_t buildings = 0;  ///< in the inputs; derived compounds come later
    std::string scenario;       ///< JSON, as 'lifang run' takes it: what `plan` is given, without output
};

}  // namespace lifang
