#pragma once

#include "core/run.hpp"
#include "geometry/crs.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A layer that is looked at over a plan and has no part in it: somebody's zoning, a survey, a drawing. In
/// the plan's CRS; polygons are valid. Features by what they are, in the order of the file.
struct ReferenceLayer {
    std::string name;  ///< its own
    std::vector<MultiPolygon> areas{};
    std::vector<MultiLineString> lines{};
    std::vector<Point> points{};

    Box box() const;
};

/// The layers of a source as load() reads them ("PATH" or "PATH:LAYER"; files, folders, zips), those without
/// anything to draw left out. A layer that names no CRS, as a drawing does not, is taken to be in the plan's
/// where it lies in the district then. Throws Error(input) for what cannot be read, for layers that lie
/// beside all of the district or say nothing of where they are, and where nothing is left.
std::vector<ReferenceLayer> read_reference_layers(const std::string& source, const Crs& plan,
                                                  const Box& district, const Run& run);

}  // namespace lifang
