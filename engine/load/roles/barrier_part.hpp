#pragma once

#include "load/roles/recognise.hpp"

namespace lifang {

/// What a feature of a layer of barriers is: by its tags, else by its class (`fields` are those of barriers),
/// else as its layer is called. Polygons are water, but none in a layer of railways or walls.
Part find_barrier_part(const KnownLayer& layer, const SourceFeature& feature, const FieldMap& fields);

}  // namespace lifang
