#pragma once

#include "core/run.hpp"
#include "tessellate/cells/tessellation.hpp"
#include "tessellate/seeds/seeds.hpp"

namespace lifang {

/// Makes blocks by polygonizing streets, railways, water and the district edge; derives compounds from
/// buildings that lie in no mapped one; divides each block among its compounds by the Voronoi diagram of
/// their outlines' segments. Blocks are worked on in parallel; the result is the same for any number of
/// threads. Cost: n log n in the vertices.
Tessellation tessellate(const Site& site, const Run& run, Atoms atoms = Atoms::compound);

}  // namespace lifang
