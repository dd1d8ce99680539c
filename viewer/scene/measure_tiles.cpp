#include "scene/measure_tiles.hpp"

#include <cmath>

namespace lifang::scene {
namespace {

constexpr int no_push = 127;

double pushed(float at, std::uint8_t normal, double by) { return at + by * (normal - no_push) / no_push; }

void add(Drawn& sum, const Drawn& more) {
    sum.area_m2 += more.area_m2;
    sum.length_m += more.length_m;
}

}  // namespace

bool is_pushed(const Corner& corner) { return corner.nx != no_push || corner.ny != no_push; }

double doubled_area(const Corner& a, const Corner& b, const Corner& c, double push) {
    const double ax = pushed(a.x, a.nx, push), ay = pushed(a.y, a.ny, push);
    const double ux = pushed(b.x, b.nx, push) - ax, uy = pushed(b.y, b.ny, push) - ay;
    const double vx = pushed(c.x, c.nx, push) - ax, vy = pushed(c.y, c.ny, push) - ay;
    return std::abs(ux * vy - uy * vx);
}

Drawn measure(const TileSet& tiles) {
    Drawn sum;
    for (const TilePtr& tile : tiles)
        add(sum, measure_triangles(std::span<const std::uint16_t>(tile->indices),
                                   [&](std::uint16_t i) -> const Corner& { return tile->corners[i]; }));
    return sum;
}

Drawn measure(const Shape& shape) {
    return measure_triangles(std::span<const std::uint32_t>(shape.indices),
                             [&](std::uint32_t i) -> const Corner& { return shape.corners[i]; });
}

}  // namespace lifang::scene
