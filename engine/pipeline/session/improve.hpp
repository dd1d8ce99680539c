#pragma once

#include "partition/partition.hpp"
#include "pipeline/session/edit_session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What a search from a session's state came to.
struct Improvement {
    std::optional<WeighedStep> step;  ///< empty: nothing to store
    /// The layout of the plan that has the same units already, where it is another than the session's.
    std::string known_as;
    /// Compounds that the session's layout holds and a rule has excluded since.
    std::vector<CompoundId> left_out;
    Issues issues;  ///< of the search
};

/// Searches again from the state of a session, keeping its rules: locked compounds keep their company. Throws
/// what partition() throws.
Improvement improve(const EditSession& session, SearchOptions options, const Run& run);

}  // namespace lifang
