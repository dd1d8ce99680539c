#pragma once

#include "check/table.hpp"

class OGRLayer;

namespace lifang::checking {

/// One layer of the file `path`, its rows in the order of their numbers. Throws Error(input) where the layer
/// cannot be read to its last row, or runs without end as a stranger's view may. Cost: as long as the layer.
Table read_layer(OGRLayer& layer, const std::filesystem::path& path, bool with_shape_texts);

}  // namespace lifang::checking
