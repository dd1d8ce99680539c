#pragma once

#include "load/reference/reference_layers.hpp"
#include "scene/drawing.hpp"

namespace lifang::scene {

/// The triangles of reference layers, together. Linear but for areas (add_fill); throws Error(interrupted).
ReferenceTiles make_reference_tiles(const std::vector<ReferenceLayer>& layers, Origin origin, const Run& run);

}  // namespace lifang::scene
