#pragma once

#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// The district's edge: the given boundary; else the union of the communities; else an outline drawn around
/// compounds and buildings. Mapped compounds that lie wholly outside a given edge extend it by their
/// footprint, with the issue `outside_district`: every compound must end somewhere. Valid, on the grid.
/// Cost: one buffer of all footprints where it must be derived.
MultiPolygon make_edge(const Site& site, Issues& issues);

}  // namespace lifang
