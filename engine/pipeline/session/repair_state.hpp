#pragma once

#include "pipeline/session/edit_session.hpp"

namespace lifang {

/// Lets compounds around what was changed by hand move as well, as few as it takes, so that units hang
/// together and are no farther outside the wanted sizes than before; what was moved by hand and what rules
/// bind stays. Changes are counted from the session's first state, where that leads nowhere from the last one
/// in which units hung together. The step is nothing where nothing has to move. Throws Error(infeasible) when
/// no such layout is found.
WeighedStep repair_state(const EditSession& session, const Run& run);

}  // namespace lifang
