#pragma once

#include "pipeline/session/improve.hpp"

namespace lifang {

/// Searches again among some units of a session's state and those around them, keeping its rules and all
/// other units; by the parent layout's objective. `units` by the numbers of the state. No step where nothing
/// better is found. Throws Error(usage) for a unit that is not there, Error(infeasible) where a unit of the
/// state does not hang together, what partition() throws.
Improvement improve_around(const EditSession& session, const std::vector<UnitId>& units,
                           SearchOptions options, const Run& run);

}  // namespace lifang
