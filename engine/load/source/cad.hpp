#pragma once

#include "load/source/source.hpp"

#include <vector>

namespace lifang {

/// A CAD drawing (DXF) holds everything in one layer of entities: takes it apart into one layer per CAD
/// layer, sorted by name. Drawings have outlines, not areas: closed lines become polygons in layers that
/// their name, or most of their lines, make areas. A label inside an area becomes its field `name`; labels
/// themselves are in layers of their own, "NAME (labels)". Other layers (block definitions) are left out:
/// GDAL has drawn the blocks in where they are used.
std::vector<SourceLayer> split_cad_layers(std::vector<SourceLayer> layers);

}  // namespace lifang
