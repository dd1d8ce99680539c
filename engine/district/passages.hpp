#pragma once

#include "district/district.hpp"

namespace lifang {

/// Lets units be connected across compounds that are out of scope: numbers their chains (compounds joined by
/// passable borders) in `district.passage_of_cell`, and links every two atoms that touch the same chain over
/// passable borders. A new link has no length and no severance: nothing is shared, one may only walk through.
/// Linear in borders, quadratic in the atoms around one chain.
void add_passages(const Tessellation& tessellation, const CellGraph& graph, const Scope& scope,
                  District& district);

}  // namespace lifang
