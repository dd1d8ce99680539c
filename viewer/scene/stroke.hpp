#pragma once

#include "scene/mesh.hpp"

namespace lifang::scene {

/// Appends a line of a width in metres with round joins and ends. Overlaps itself at joins, so the colour has
/// to be opaque. Points closer than a hundredth of the width are skipped. Cost: linear, up to ten triangles a
/// point.
void add_stroke(Mesh& mesh, const LineString& line, Origin origin, double width, Colour colour);
void add_stroke(Mesh& mesh, const MultiLineString& lines, Origin origin, double width, Colour colour);

/// All rings of the polygons, holes too.
void add_outline(Mesh& mesh, const MultiPolygon& polygons, Origin origin, double width, Colour colour);

/// The line cut into dashes of `on` metres with gaps of `off` metres, flat ends.
void add_dashes(Mesh& mesh, const LineString& line, Origin origin, double width, double on, double off,
                Colour colour);

/// Parallel lines at 45° filling the polygons (even-odd), `spacing` metres apart, in register everywhere
/// because they are counted from the origin.
void add_hatch(Mesh& mesh, const MultiPolygon& polygons, Origin origin, double width, double spacing,
               Colour colour);

}  // namespace lifang::scene
