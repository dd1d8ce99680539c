#pragma once

#include "model/workspace.hpp"

namespace lifang {

/// Makes the gates that are tried an edit of the shown layout, which is taken up for it. False where there is
/// no trial, and where take_up() is.
bool keep_gates(Workspace& workspace);

}  // namespace lifang
