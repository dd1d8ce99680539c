#pragma once

#include "scene/tile.hpp"

#include <span>

namespace lifang::scene {

/// What triangles amount to on the ground.
struct Drawn {
    double area_m2 = 0.0;   ///< of fills
    double length_m = 0.0;  ///< of strokes, along their middle line, to half a percent
};

/// Linear. `corner_at(i)` is the corner of an index; the indices are three a triangle.
template <class Index, class CornerAt>
Drawn measure_triangles(std::span<const Index> indices, const CornerAt& corner_at);

/// Of all tiles, of one shape.
Drawn measure(const TileSet& tiles);
Drawn measure(const Shape& shape);

/// Twice the area of a triangle whose corners are pushed by so many metres.
double doubled_area(const Corner& a, const Corner& b, const Corner& c, double push);
/// Whether a corner is pushed off its place at all.
bool is_pushed(const Corner& corner);

template <class Index, class CornerAt>
Drawn measure_triangles(std::span<const Index> indices, const CornerAt& corner_at) {
    Drawn drawn;
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
        const Corner &a = corner_at(indices[i]), &b = corner_at(indices[i + 1]),
                     &c = corner_at(indices[i + 2]);
        if (is_pushed(a) && is_pushed(b) && is_pushed(c))
            // two triangles of a band as wide as it is pushed to both sides; joins and ends have a middle
            drawn.length_m += doubled_area(a, b, c, 1.0) / 4.0;
        else
            drawn.area_m2 += doubled_area(a, b, c, 0.0) / 2.0;
    }
    return drawn;
}

}  // namespace lifang::scene
