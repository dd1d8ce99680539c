#pragma once

#include "geometry/shapes.hpp"
#include "scene/colour.hpp"

#include <vector>

namespace lifang::scene {

/// A corner of a triangle: metres east and north of the scene's origin, colour with alpha multiplied in. The
/// layout in memory is the one the graphics card takes, so that meshes are copied as they are.
struct Vertex {
    float x = 0.0F;
    float y = 0.0F;
    Colour colour;
};
static_assert(sizeof(Vertex) == 12);

/// Triangles, three vertices each, drawn in order.
using Mesh = std::vector<Vertex>;

/// Coordinates of millions of metres lose a quarter of a metre in float32: everything drawn is relative to
/// this point of the plan, subtracted in double.
struct Origin {
    Point at;

    Vertex vertex(Point p, Colour colour) const {
        return {static_cast<float>(p.x - at.x), static_cast<float>(p.y - at.y), colour};
    }
    Point local(Point p) const { return {p.x - at.x, p.y - at.y}; }
    Point world(Point p) const { return {p.x + at.x, p.y + at.y}; }
};

/// Appends the filled polygons. Cost: a constrained Delaunay triangulation.
void add_fill(Mesh& mesh, const MultiPolygon& polygons, Origin origin, Colour colour);

/// Appends triangles that were made before: three points each.
void add_triangles(Mesh& mesh, const std::vector<Point>& triangles, Origin origin, Colour colour);

/// Σ areas of the triangles, m²: what tests compare with the polygons.
double total_area(const Mesh& mesh);

}  // namespace lifang::scene
