#pragma once
// Private to seed_diagram.cpp: needs Boost.Polygon's headers.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include <boost/polygon/voronoi.hpp>

namespace lifang {

using SweepTraits = boost::polygon::detail::voronoi_ctype_traits<std::int32_t>;

/// Boost's predicates for the sweep, with one question answered faster. Where a circle touches a wall at its
/// very end, its centre lies on the perpendicular there, and the third wall or corner says how far: one
/// division. Boost takes such circles through its general formula, whose terms cancel to nothing, so that it
/// must repeat them in integers of a thousand bits; in a city of corners that is most of the time.
///
/// Exact integers over the whole range of coordinates and extended precision leave errors far below the 64
/// units in the last place that Boost's sweep allows; where extended precision is not to be had, Boost
/// answers itself.
class SweepPredicates : public boost::polygon::detail::voronoi_predicates<SweepTraits> {
    using Base = boost::polygon::detail::voronoi_predicates<SweepTraits>;
    using Real = long double;

  public:
    template <class Site, class Circle>
    class circle_formation_predicate {
      public:
        bool operator()(const Site& one, const Site& two, const Site& three, Circle& circle) {
            const int segments = one.is_segment() + two.is_segment() + three.is_segment();
            if (sizeof(Real) > sizeof(double) && (segments == 1 || segments == 2)) {
                const std::optional<bool> known = segments == 2 ? with_two_walls(one, two, three, circle)
                                                                : with_one_wall(one, two, three, circle);
                if (known) return *known;
            }
            return boost_(one, two, three, circle);
        }

      private:
        struct Vector {
            std::int64_t x, y;
        };
        template <class A, class B>
        static Vector between(const A& from, const B& to) {
            return {std::int64_t{to.x()} - from.x(), std::int64_t{to.y()} - from.y()};
        }
        __extension__ using Wide = __int128;  // products of differences of the whole range need 66 bits

        static Real cross(Vector a, Vector b) {
            std::int64_t first = 0, second = 0, difference = 0;
            if (__builtin_mul_overflow(a.x, b.y, &first) || __builtin_mul_overflow(a.y, b.x, &second) ||
                __builtin_sub_overflow(first, second, &difference))
                return static_cast<Real>(Wide{a.x} * b.y - Wide{a.y} * b.x);
            return static_cast<Real>(difference);
        }
        static Real dot(Vector a, Vector b) { return cross(a, {-b.y, b.x}); }
        static Real length(Vector a) { return std::sqrt(dot(a, a)); }
        static bool is_end(const Site& corner, const Site& wall) {
            return corner.point0() == wall.point0() || corner.point0() == wall.point1();
        }

        std::optional<bool> with_two_walls(const Site& one, const Site& two, const Site& three,
                                           Circle& circle) {
            const int index = !one.is_segment() ? 1 : !two.is_segment() ? 2 : 3;
            const Site& corner = index == 1 ? one : index == 2 ? two : three;
            const Site& first = index == 1 ? two : one;
            const Site& second = index == 3 ? two : three;
            const bool of_first = is_end(corner, first), of_second = is_end(corner, second);
            if (of_first == of_second) return std::nullopt;
            if (!exists_.pss(corner, first, second, index)) return false;
            const Site& own = of_first ? first : second;
            const Site& other = of_first ? second : first;
            const Vector u = between(own.point0(), own.point1()), v = between(other.point0(), other.point1());
            const Real lengths = length(u) * length(v);
            const Real away = cross(v, between(other.point0(), corner.point0())) / length(v);
            // 1 - cosine of the angle between the walls, without cancelling
            const Real cosine = dot(u, v) / lengths, sine = cross(u, v) / lengths;
            const Real versine = cosine > 0 ? sine * sine / (1 + cosine) : 1 - cosine;
            if (!(versine > least_versine)) return std::nullopt;
            return place(corner, u, away / versine, one, two, three, circle);
        }

        std::optional<bool> with_one_wall(const Site& one, const Site& two, const Site& three,
                                          Circle& circle) {
            const int index = one.is_segment() ? 1 : two.is_segment() ? 2 : 3;
            const Site& wall = index == 1 ? one : index == 2 ? two : three;
            const Site& first = index == 1 ? two : one;
            const Site& second = index == 3 ? two : three;
            const bool of_first = is_end(first, wall), of_second = is_end(second, wall);
            if (of_first == of_second) return std::nullopt;
            if (!exists_.pps(first, second, wall, index)) return false;
            const Site& own = of_first ? first : second;
            const Site& other = of_first ? second : first;
            const Vector u = between(wall.point0(), wall.point1()), w = between(own.point0(), other.point0());
            const Real across = cross(u, w);  // exact: nothing is lost when the corner lies along the wall
            if (across == 0) return std::nullopt;
            return place(own, u, dot(w, w) * length(u) / (2 * across), one, two, three, circle);
        }

        /// The circle that touches the wall in direction `u` at its end, its centre `away` to the left.
        bool place(const Site& corner, Vector u, Real away, const Site& one, const Site& two,
                   const Site& three, Circle& circle) {
            const Real norm = length(u);
            const Real x = corner.x() - away * static_cast<Real>(u.y) / norm;
            const Real y = corner.y() + away * static_cast<Real>(u.x) / norm;
            circle = Circle(static_cast<double>(x), static_cast<double>(y),
                            static_cast<double>(x + std::abs(away)));
            return !lies_beyond(circle, one) && !lies_beyond(circle, two) && !lies_beyond(circle, three);
        }

        /// A vertical wall is touched only between its ends.
        bool lies_beyond(const Circle& circle, const Site& wall) {
            if (!wall.is_segment() || !Base::is_vertical(wall)) return false;
            const double low = std::min(wall.y0(), wall.y1()), high = std::max(wall.y0(), wall.y1());
            return ulps_(circle.y(), low, Base::ULPS) == Compare::LESS ||
                   ulps_(circle.y(), high, Base::ULPS) == Compare::MORE;
        }

        static constexpr Real least_versine = 1e-6;  // nearly along each other: Boost's exact way
        using Compare = SweepTraits::ulp_cmp_type;
        Compare ulps_;
        Base::circle_existence_predicate<Site> exists_;
        Base::circle_formation_predicate<Site, Circle> boost_;
    };
};

}  // namespace lifang
