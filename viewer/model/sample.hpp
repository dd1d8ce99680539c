#pragma once

#include "core/run.hpp"

#include <filesystem>

namespace lifang {

class Workspace;

/// Plans the synthetic sample district that the program carries inside, the same that `scripts/run` plans,
/// and writes the plan to `file`, whose folder is made where it is missing. Throws what make_plan() and
/// write_plan() throw.
void write_sample_plan(const std::filesystem::path& file, const Run& run);

/// Opens the sample's plan in this user's folder of data. The first time it is planned, beside the window,
/// with progress and stop; what was changed in it since is there again.
void open_sample(Workspace& workspace);

}  // namespace lifang
