#include "tessellate/straighten/waypoints.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace lifang {
namespace {

// Of the distance to what stands nearest: a line may come that much nearer. Seeds are houses shrunk by 0.1 m;
// along a common wall, inside that rim, a line keeps the little play that its own rounding needs.
constexpr double play_share = 0.6;
constexpr double rim = 100.0, least_distance = 50.0;  // millimetres
// Towards open ground a line stands off the houses by this much; it steps there as long as that makes it
// freer, and keeps some of its freedom.
constexpr double calm_distance = 3'000.0, away_step = 500.0, least_gain = 0.3, away_share = 0.6;
constexpr double widest_steps = 4.0;
// Something is drawn along if it runs beside the line for so long, millimetres.
constexpr double least_guided = 12'000.0;
constexpr double guided_share = 0.8;  // of the distance to what stands nearest: a guide is within reach
constexpr double guided_play = 150.0;
constexpr double widest_detour = 1.5;  // of the guide against the line between two waypoints

class Placing {
  public:
    Placing(const StrokeLine& line, GridPoint from, GridPoint to, const Obstacles& obstacles,
            const Freedom& freedom)
        : line_(line),
          start_(as_point(line.points.front())),
          added_(start_),
          end_(as_point(line.points.back())),
          obstacles_(obstacles),
          freedom_(freedom),
          // Where an end has moved, the old line's first steps would lead back.
          start_gap_(std::max(freedom.step, 1.5 * distance_between(start_, as_point(from)))),
          end_gap_(std::max(freedom.step, 1.5 * distance_between(end_, as_point(to)))) {}

    std::vector<StrokeWaypoint> place(GridPoint from, GridPoint to) {
        made_.push_back({{as_point(from), 0.0}, false});
        Point last = start_, before = start_;
        std::size_t meeting = 0;
        for (std::size_t i = 1; i + 1 < line_.points.size(); ++i) {
            const Point p = as_point(line_.points[i]);
            const bool is_meeting = meeting < line_.meetings.size() && line_.meetings[meeting] == i;
            if (is_meeting) ++meeting;
            const bool is_long = distance_between(before, p) >= freedom_.step;
            if (is_long && distance_between(last, before) > 0.0 && !is_near_end(before)) {
                fill(last, before);  // left out as too near to the last one, but a long leg begins here
                add(before, false);
                last = before;
            }
            before = p;
            const bool is_at_end = !is_meeting && is_near_end(p);
            if (!is_meeting && !is_at_end && distance_between(last, p) < freedom_.step) continue;
            fill(last, p);
            if (!is_at_end) add(p, is_meeting);
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
        Obstacles::Nearest nearest = find_nearest(p);
        const Point old = p, before = std::exchange(added_, old);
        const double stepped = line_.is_open ? step_away(p, nearest) : 0.0;
        // In an inner corner of houses what steps away from both walls changes places.
        const Point last = made_.back().at;
        const double ahead = (p.x - last.x) * (old.x - before.x) + (p.y - last.y) * (old.y - before.y);
        if (stepped > 0.0 && !is_meeting && ahead <= 0.0) return;
        const double distance = std::max(nearest.distance - rim, std::min(nearest.distance, least_distance));
        made_.push_back({{p, std::min(freedom_.farthest - stepped, play_share * distance)}, is_meeting});
    }
    Obstacles::Nearest find_nearest(Point p) const {
        return obstacles_.find_nearest(p, rim + freedom_.farthest / play_share);
    }
    /// Answers how far.
    double step_away(Point& p, Obstacles::Nearest& nearest) const {
        const Point start = p;
        while (nearest.distance > 0.0 && nearest.distance < calm_distance) {
            const double share = away_step / nearest.distance;
            const Point next{p.x + (p.x - nearest.at.x) * share, p.y + (p.y - nearest.at.y) * share};
            const Obstacles::Nearest then = find_nearest(next);
            const bool is_freer = then.distance > nearest.distance + least_gain * away_step;
            if (!is_freer || distance_between(start, next) > freedom_.farthest * away_share) break;
            p = next, nearest = then;
        }
        return distance_between(start, p);
    }

    void follow_guides() {
        std::vector<std::optional<Guides::Place>> along(made_.size());
        for (std::size_t i = 1; i + 1 < made_.size(); ++i) {
            const Point a = made_[i - 1].at, b = made_[i + 1].at;
            const double reach =
                std::min(freedom_.farthest - guided_play, made_[i].play * (guided_share / play_share));
            along[i] = freedom_.guides->find(made_[i].at, reach, {b.x - a.x, b.y - a.y});
        }
        std::vector<StrokeWaypoint> followed;
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
    bool goes_on(const std::vector<std::optional<Guides::Place>>& along, std::size_t first,
                 std::size_t at) const {
        if (!along[at] || along[at]->line != along[first]->line) return false;
        const double step = along[at]->along - along[at - 1]->along;
        const double straight = distance_between(made_[at].at, made_[at - 1].at);
        if (std::abs(step) > widest_detour * straight + freedom_.step) return false;
        return step * (along[at]->along - along[first]->along) > 0.0;
    }
    void follow(const std::vector<std::optional<Guides::Place>>& along, std::size_t first, std::size_t end,
                std::vector<StrokeWaypoint>& followed) const {
        std::vector<Guides::Place> corners;
        for (std::size_t i = first; i < end; ++i) {
            corners.clear();
            if (i > first) freedom_.guides->append_between(*along[i - 1], *along[i], corners);
            for (const Guides::Place& corner : corners) push_guided(corner.at, false, followed);
            push_guided(along[i]->at, made_[i].is_meeting, followed);
        }
    }
    /// In place of the one before where that is the same place, but of no meeting and not of the line's
    /// start.
    static void push_guided(Point at, bool is_meeting, std::vector<StrokeWaypoint>& followed) {
        const bool is_same = distance_between(followed.back().at, at) < 1.0;
        const bool is_start = followed.size() == 1;
        if (is_same && is_start && !is_meeting) return;
        if (is_same && !is_start && !followed.back().is_meeting) followed.pop_back();
        followed.push_back({{at, guided_play}, is_meeting});
    }

    const StrokeLine& line_;
    Point start_, added_, end_;  // added: the last place before it stepped away
    const Obstacles& obstacles_;
    const Freedom& freedom_;
    double start_gap_, end_gap_;
    std::vector<StrokeWaypoint> made_;
};

}  // namespace

std::vector<StrokeWaypoint> place_waypoints(const StrokeLine& line, GridPoint from, GridPoint to,
                                            const Obstacles& obstacles, const Freedom& freedom) {
    return Placing(line, from, to, obstacles, freedom).place(from, to);
}

}  // namespace lifang
