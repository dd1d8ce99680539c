#include "tessellate/seeds/far_ground.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/blocks/slivers.hpp"
#include "tessellate/plane/inside.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// A square and its eight neighbours lie within √8 sides of any point in it: in the reach, with room for the
// corners that are cut off below.
constexpr double sides_in_reach = 4.0;
constexpr double most_squares = 2e7;  // houses strewn over a country
// Corners in a quarter turn, and what straightening moves, as a share of the reach: the line stays within it.
constexpr int quarter_corners = 2;
constexpr double straightening = 0.07;
constexpr SquareMeters largest_kept_whole{20000.0};  // a mall; more is a park
constexpr Meters around_house{1.0};

bool is_housing_seed(const Seed& seed) { return seed.kind != Seed::Kind::ground; }

/// A raster over a block that knows the squares which surely lie within reach of a house.
class Raster {
  public:
    Raster(const Box& box, double side) : corner_(box.min), side_(side) {
        if (box.width() / side * (box.height() / side) > most_squares) return;
        columns_ = static_cast<std::size_t>(box.width() / side) + 1;
        rows_ = static_cast<std::size_t>(box.height() / side) + 1;
        near_.assign(columns_ * rows_, false);
    }

    void mark_around(Point p) {
        const auto column = static_cast<std::ptrdiff_t>(std::floor((p.x - corner_.x) / side_));
        const auto row = static_cast<std::ptrdiff_t>(std::floor((p.y - corner_.y) / side_));
        const auto width = static_cast<std::ptrdiff_t>(columns_), height = static_cast<std::ptrdiff_t>(rows_);
        for (auto r = std::max<std::ptrdiff_t>(row - 1, 0); r <= std::min(row + 1, height - 1); ++r)
            for (auto c = std::max<std::ptrdiff_t>(column - 1, 0); c <= std::min(column + 1, width - 1); ++c)
                near_[static_cast<std::size_t>(r * width + c)] = true;
    }

    /// Unmarked squares that reach into the block, as rectangles: one per run of squares in a row.
    MultiPolygon unmarked_in(const Inside& block) const {
        MultiPolygon rectangles;
        for (std::size_t r = 0; r < rows_; ++r)
            for (std::size_t c = 0; c < columns_; ++c) {
                const std::size_t first = c;
                while (c < columns_ && !near_[r * columns_ + c] && reaches_into(block, c, r)) ++c;
                if (c > first) rectangles.push_back(rectangle(first, c, r));
            }
        return rectangles;
    }

  private:
    Point place(double column, double row) const {
        return {corner_.x + column * side_, corner_.y + row * side_};
    }
    /// By nine points; a corner of the block that slips between them is small.
    bool reaches_into(const Inside& block, std::size_t column, std::size_t row) const {
        for (const double y : {0.0, 0.5, 1.0})
            for (const double x : {0.0, 0.5, 1.0})
                if (block.contains(place(static_cast<double>(column) + x, static_cast<double>(row) + y)))
                    return true;
        return false;
    }
    Polygon rectangle(std::size_t first, std::size_t last, std::size_t row) const {
        const Point low = place(static_cast<double>(first), static_cast<double>(row));
        const Point high = place(static_cast<double>(last), static_cast<double>(row + 1));
        return {{low, {low.x, high.y}, high, {high.x, low.y}, low}, {}};
    }

    Point corner_;
    double side_;
    std::size_t columns_ = 0, rows_ = 0;
    std::vector<bool> near_;
};

/// What lies within reach of the houses near some squares, its outline straightened.
MultiPolygon find_near(const std::vector<Seed>& seeds, const MultiPolygon& squares, Meters reach) {
    std::vector<Box> boxes;
    for (const Polygon& square : squares) boxes.push_back(bounds(square));
    const BoxIndex index(boxes);
    MultiPolygon near;
    for (const Seed& seed : seeds) {
        if (!is_housing_seed(seed) || index.find(bounds(seed.outline).grown(reach.value)).empty()) continue;
        std::vector<Point> corners;
        for (const Polygon& part : seed.outline)
            corners.insert(corners.end(), part.outer.begin(), part.outer.end());
        for (Polygon& around : buffer(convex_hull(corners), reach, quarter_corners))
            near.push_back(std::move(around));
    }
    return simplify(unite(near), Meters{straightening * reach.value});
}

/// The line runs around what stands on it: a house or small plot lies on the side that has most of it.
MultiPolygon without_cuts(MultiPolygon far, const std::vector<Seed>& seeds) {
    for (const Seed& seed : seeds) {
        const SquareMeters whole = area(seed.outline);
        if (is_housing_seed(seed) || whole > largest_kept_whole || !intersects(far, seed.outline)) continue;
        const SquareMeters beyond = area(intersect(far, seed.outline));
        if (beyond >= whole - around_house * perimeter(seed.outline)) continue;
        const MultiPolygon around = buffer(seed.outline, around_house, 0);
        if (beyond >= 0.5 * whole) {
            far.insert(far.end(), around.begin(), around.end());
            far = unite(far);
        } else {
            far = subtract(far, around);
        }
    }
    return far;
}

}  // namespace

MultiPolygon find_far_ground(const RawBlock& block, const std::vector<Seed>& seeds,
                             const GroundPolicy& policy) {
    const Meters reach = policy.reach;
    const bool housing = std::any_of(seeds.begin(), seeds.end(), is_housing_seed);
    if (!housing || !std::isfinite(reach.value)) return {};
    Raster raster(bounds(block.area), reach.value / sides_in_reach);
    for (const Seed& seed : seeds)
        if (is_housing_seed(seed))
            for (const Polygon& part : seed.outline)
                for (const Point& point : part.outer) raster.mark_around(point);
    const MultiPolygon squares = raster.unmarked_in(Inside(block.area));
    if (squares.empty()) return {};
    MultiPolygon far =
        subtract(intersect(unite(squares), MultiPolygon{block.area}), find_near(seeds, squares, reach));
    far = intersect(without_cuts(std::move(far), seeds), MultiPolygon{block.area});
    std::erase_if(far, [&](const Polygon& part) {
        return is_sliver_shape(area(part).value, perimeter(part).value, policy);
    });
    return far;
}

}  // namespace lifang
