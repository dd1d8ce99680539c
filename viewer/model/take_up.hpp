#pragma once

#include "model/workspace.hpp"

namespace lifang {

/// Makes the shown layout the one that is edited. Where another one is edited already, that one is shown and
/// nothing else done: numbers of units are others there, and what was asked for was not meant for it. False
/// then, and where the plan is in no file.
bool take_up(Workspace& workspace);

}  // namespace lifang
