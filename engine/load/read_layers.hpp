#pragma once

#include "core/run.hpp"
#include "load/roles/recognise.hpp"
#include "load/site/options.hpp"

#include <vector>

namespace lifang {

/// Whether at least one of the layers has to have a part in planning.
enum class Usefulness { required, any };

/// The layers of all inputs with the roles they play, by title, whatever the order they are named in. Throws
/// Error(input) for what cannot be read, for a layer given twice and, where it is required, when no layer is
/// of use; Error(usage) where nothing is named.
std::vector<KnownLayer> read_layers(const LoadOptions& options, const Run& run, StageProgress& progress,
                                    Usefulness usefulness = Usefulness::required);

/// What the plan says of a layer, before its features are counted as rows.
InputLayer make_account(const KnownLayer& layer);

}  // namespace lifang
