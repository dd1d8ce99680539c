#pragma once

namespace lifang {

class Workspace;

/// Reads the plan file anew after a layout was put behind the others there, and shows that one.
void show_stored(Workspace& workspace);

}  // namespace lifang
