#pragma once

#include "actions/action.hpp"

namespace lifang {

/// One action for each panel of the registry, "panel.ID": opens it, or closes it when it is open.
std::vector<Action> list_panel_actions();

}  // namespace lifang
