#pragma once

#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// The ground each mapped compound surely owns: its footprint (its buildings, where it has none) inside the
/// district, disjoint from all others. Where two overlap, the smaller keeps the overlap: a courtyard mapped
/// inside a larger estate is the courtyard's. A compound that is left without ground (twice the same outline)
/// is given half of the one above it. Overlaps are reported as `compounds_overlap`, in metres squared.
std::vector<MultiPolygon> separate_footprints(const Site& site, const MultiPolygon& district, Issues& issues);

}  // namespace lifang
