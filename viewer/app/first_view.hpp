#pragma once

#include "app/options.hpp"
#include "core/error.hpp"
#include "map/map_item.hpp"
#include "model/workspace.hpp"

namespace lifang {

/// Waits until the plan of the options is on the screen, with the layout and the unit that they name. Says on
/// stderr what went wrong: the plan cannot be read (3), or has no such layout or unit (2).
ExitCode await_first_view(const Options& options, Workspace& workspace, MapItem& map);

/// The same while events run: the plan is on its way, and what it does not have is told in the window.
void show_first_when_opened(const Options& options, Workspace& workspace, MapItem& map);

}  // namespace lifang
