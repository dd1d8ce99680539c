#include "scene/compounds_in.hpp"

#include "geometry/measure.hpp"

#include <cmath>
#include <limits>

namespace lifang::scene {
namespace {

/// The compound with the least cost; what costs nothing that is finite is left out.
template <class Cost>
std::optional<CompoundId> find_least(const Ground& ground, const Cost& cost) {
    std::optional<CompoundId> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < ground.plan().ground.compounds.size(); ++i) {
        const double its = cost(CompoundId{i});
        if (its >= least) continue;
        least = its;
        best = CompoundId{i};
    }
    return best;
}

}  // namespace

Point middle_of(const Ground& ground, CompoundId compound) {
    return ground.origin().local(centroid(at(ground.plan().ground.compounds, compound).footprint));
}

std::vector<CompoundId> compounds_in(const Ground& ground, const LineString& ring) {
    Polygon inside{ring, {}};
    inside.outer.push_back(ring.front());
    const Box box = lifang::bounds(inside);
    std::vector<CompoundId> found;
    for (std::size_t i = 0; i < ground.plan().ground.compounds.size(); ++i) {
        const Point middle = middle_of(ground, CompoundId{i});
        if (box.intersects({middle, middle}) && contains(inside, middle)) found.emplace_back(i);
    }
    return found;
}

std::optional<CompoundId> next_compound(const Ground& ground, CompoundId from, Point direction) {
    const Point start = middle_of(ground, from);
    const double size = std::hypot(direction.x, direction.y);
    return find_least(ground, [&](CompoundId other) {
        constexpr double never = std::numeric_limits<double>::infinity();
        if (other == from) return never;
        const Point to = middle_of(ground, other);
        const double dx = to.x - start.x, dy = to.y - start.y;
        const double ahead = (dx * direction.x + dy * direction.y) / size;
        const double aside = std::abs(dx * direction.y - dy * direction.x) / size;
        constexpr double tangent_of_60_degrees = 1.7320508;
        return ahead > 0.0 && aside <= ahead * tangent_of_60_degrees ? ahead + 2.0 * aside : never;
    });
}

std::optional<CompoundId> nearest_compound(const Ground& ground, Point to) {
    return find_least(ground, [&](CompoundId id) { return distance(middle_of(ground, id), to).value; });
}

}  // namespace lifang::scene
