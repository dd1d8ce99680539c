#pragma once

#include "core/run.hpp"
#include "load/roles/recognise.hpp"
#include "load/site/options.hpp"

#include <functional>

namespace lifang {

/// Hands over all features of the inputs with the parts they play, a portion of one layer at a time, each
/// portion with its CRS settled: for what has to be known of inputs that do not fit into memory. Throws what
/// load() throws about what cannot be read, and Error(input) for formats that are read as a whole only.
void scan_layers(const LoadOptions& options, const Run& run,
                 const std::function<void(const KnownLayer& portion)>& take);

}  // namespace lifang
