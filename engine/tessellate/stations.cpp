#include "tessellate/stations.hpp"

#include "tessellate/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lifang {
namespace {

// Of the distance to what stands nearest: a line may come that much nearer.
constexpr double play_share = 0.6;
constexpr double widest_steps = 4.0;
// Something is drawn along if it runs beside the way for so long, millimetres.
constexpr double least_guided = 12'000.0;
constexpr double guided_share = 0.8;  // of the distance to what stands nearest: a guide is within reach
constexpr double guided_play = 150.0;

class Placing {
  public:
    Placing(const Way& way, GridPoint from, GridPoint to, const Obstacles& obstacles, const Freedom& freedom)
        : way_(way),
          start_(as_point(way.points.front())),
          end_(as_point(way.points.back())),
          obstacles_(obstacles),
          freedom_(freedom),
          // Where an end has moved, the old way's first steps would lead back.
          start_gap_(std::max(freedom.step, 1.5 * distance_between(start_, as_point(from)))),
          end_gap_(std::max(freedom.step, 1.5 * distance_between(end_, as_point(to)))) {}

    std::vector<WayStation> place(GridPoint from, GridPoint to) {
        made_.push_back({{as_point(from), 0.0}, false});
        Point last = start_;
        std::size_t meeting = 0;
        for (std::size_t i = 1; i + 1 < way_.points.size(); ++i) {
            const Point p = as_point(way_.points[i]);
            const bool is_meeting = meeting < way_.meetings.size() && way_.meetings[meeting] == i;
            if (is_meeting) ++meeting;
            if (!is_meeting && (distance_between(last, p) < freedom_.step || is_near_end(p))) continue;
            fill(last, p);
            add(p, is_meeting);
            last = p;
        }
        fill(last, end_);
        made_.push_back({{as_point(to), 0.0}, false});
        if (freedom_.guides) follow_guides();
        return std::move(made_);
    }

  private:
    bool is_near_end(Point p) const {
        return distance_between(start_, p) < start_gap_ || distance_between(end_, p) < end_gap_;
    }
    void fill(Point last, Point next) {
        const int pieces =
            static_cast<int>(std::ceil(distance_between(last, next) / (widest_steps * freedom_.step)));
        for (int k = 1; k < pieces; ++k) {
            const Point p{last.x + (next.x - last.x) * k / pieces, last.y + (next.y - last.y) * k / pieces};
            if (!is_near_end(p)) add(p, false);
        }
    }
    void add(Point p, bool is_meeting) {
        const double clearance = obstacles_.find_clearance(p, freedom_.farthest / play_share);
        made_.push_back({{p, std::min(freedom_.farthest, play_share * clearance)}, is_meeting});
    }

    void follow_guides() {
        std::vector<std::optional<Guides::Place>> along(made_.size());
        for (std::size_t i = 1; i + 1 < made_.size(); ++i) {
            const Point a = made_[i - 1].at, b = made_[i + 1].at;
            const double reach = std::min(freedom_.farthest, made_[i].play * (guided_share / play_share));
            along[i] = freedom_.guides->find(made_[i].at, reach, {b.x - a.x, b.y - a.y});
        }
        std::vector<WayStation> followed;
        for (std::size_t i = 0; i < made_.size();) {
            std::size_t end = i + 1;
            while (along[i] && end < made_.size() && goes_on(along, i, end)) ++end;
            if (along[i] && std::abs(along[end - 1]->along - along[i]->along) >= least_guided) {
                follow(along, i, end, followed);
                i = end;
            } else {
                followed.push_back(made_[i++]);
            }
        }
        made_ = std::move(followed);
    }
    /// Whether the places from the first one to `at` lie on one guide, in its order or against it.
    static bool goes_on(const std::vector<std::optional<Guides::Place>>& along, std::size_t first,
                        std::size_t at) {
        if (!along[at] || along[at]->line != along[first]->line) return false;
        const double step = along[at]->along - along[at - 1]->along;
        return step * (along[at]->along - along[first]->along) > 0.0;
    }
    void follow(const std::vector<std::optional<Guides::Place>>& along, std::size_t first, std::size_t end,
                std::vector<WayStation>& followed) const {
        std::vector<Guides::Place> corners;
        for (std::size_t i = first; i < end; ++i) {
            corners.clear();
            if (i > first) freedom_.guides->append_between(*along[i - 1], *along[i], corners);
            for (const Guides::Place& corner : corners) push_guided(corner.at, false, followed);
            push_guided(along[i]->at, made_[i].is_meeting, followed);
        }
    }
    static void push_guided(Point at, bool is_meeting, std::vector<WayStation>& followed) {
        const bool same = !followed.empty() && distance_between(followed.back().at, at) < 1.0;
        if (same && !followed.back().is_meeting) followed.pop_back();
        followed.push_back({{at, guided_play}, is_meeting});
    }

    const Way& way_;
    Point start_, end_;
    const Obstacles& obstacles_;
    const Freedom& freedom_;
    double start_gap_, end_gap_;
    std::vector<WayStation> made_;
};

}  // namespace

std::vector<WayStation> place_stations(const Way& way, GridPoint from, GridPoint to,
                                       const Obstacles& obstacles, const Freedom& freedom) {
    return Placing(way, from, to, obstacles, freedom).place(from, to);
}

}  // namespace lifang
