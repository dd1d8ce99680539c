#include "scene/mesh.hpp"

#include "geometry/overlay.hpp"

#include <cmath>

namespace lifang::scene {

void add_triangles(Mesh& mesh, const std::vector<Point>& triangles, Origin origin, Colour colour) {
    mesh.reserve(mesh.size() + triangles.size());
    for (const Point corner : triangles) mesh.push_back(origin.vertex(corner, colour));
}

void add_fill(Mesh& mesh, const MultiPolygon& polygons, Origin origin, Colour colour) {
    add_triangles(mesh, triangulate(polygons), origin, colour);
}

double total_area(const Mesh& mesh) {
    double sum = 0.0;
    for (std::size_t i = 0; i + 2 < mesh.size(); i += 3) {
        const double ux = mesh[i + 1].x - mesh[i].x, uy = mesh[i + 1].y - mesh[i].y;
        const double vx = mesh[i + 2].x - mesh[i].x, vy = mesh[i + 2].y - mesh[i].y;
        sum += std::abs(ux * vy - uy * vx) / 2.0;
    }
    return sum;
}

}  // namespace lifang::scene
