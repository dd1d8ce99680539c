#pragma once

#include "pipeline/pipeline.hpp"

namespace lifang {

class Workspace;

/// Plans the synthetic sample district that the program carries inside, and is what `scripts/run` plans.
/// Throws what make_plan() throws.
Plan make_sample_plan(const Run& run);

/// The same beside the window, with progress and stop; the plan is shown when it is there.
void open_sample(Workspace& workspace);

}  // namespace lifang
