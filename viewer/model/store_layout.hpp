#pragma once

#include "pipeline/session/edit_session.hpp"
#include "scene/layout_ptr.hpp"

#include <functional>

namespace lifang {

class Workspace;

/// Stores a layout of the plan file once more, as `store` does it with a session of it, and shows the new
/// one; what cannot be stored is told in the status line. Nothing is stored, and why is told there, while
/// edits are in no file: they were begun on the file as it is. `store` is called beside the window.
void store_layout(Workspace& workspace, const scene::LayoutPtr& layout,
                  std::function<void(EditSession& session, const Run& run)> store);

}  // namespace lifang
