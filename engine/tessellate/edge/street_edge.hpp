#pragma once

#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// Moves an outline drawn around buildings onto the streets: a face between streets that is mostly inside is
/// taken in whole, and the strips beyond the outermost street that hold no footprint are left out.
/// `footprints` are the compounds and buildings the outline was drawn around; each of them stays inside, or
/// nearly. n log n in the points.
MultiPolygon settle_on_streets(const Site& site, const MultiPolygon& outline, const MultiPolygon& footprints);

}  // namespace lifang
