#pragma once

#include "load/source/source.hpp"

namespace lifang {

/// Sees to it that every feature of a layer is known by one number. A number is kept where it is not negative
/// and no feature before has it; the others get the lowest free ones, from 1, in the order of the file. How
/// many were numbered here becomes one finding of the layer. Linear.
///
/// GDAL repeats numbers: GeoJSON features without an id take their position, which another's id may be; in
/// OSM a way and a relation may share one; a view may have none at all.
void number_apart(SourceLayer& layer);

}  // namespace lifang
