#include "tessellate/straighten/calm_stroke.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

// A meeting this near to a corner is put on it; two meetings come nearer to each other only if they were.
constexpr double meeting_reach = 300.0, meeting_step = 200.0;  // millimetres
constexpr double rounding = 1.0;

GridPoint round_point(Point p) {
    return {static_cast<std::int32_t>(std::lround(p.x)), static_cast<std::int32_t>(std::lround(p.y))};
}

class Drawing {
  public:
    Drawing(std::vector<StrokeWaypoint> waypoints, const StrokeEnd& from, const StrokeEnd& to)
        : marks_(std::move(waypoints)), waypoints_(marks_.begin(), marks_.end()), from_(from), to_(to) {}

    /// False where no line passes all waypoints.
    bool draw() {
        const std::size_t last = waypoints_.size() - 1;
        if (waypoints_.front().at != waypoints_.back().at) return link(0, last);
        // Closed: by way of what lies farthest.
        const auto farthest = std::ranges::max_element(waypoints_, {}, [&](const Waypoint& waypoint) {
            return distance_between(waypoint.at, waypoints_.front().at);
        });
        const auto middle = static_cast<std::size_t>(farthest - waypoints_.begin());
        return middle > 0 && link(0, middle) && link(middle, last);
    }
    StrokeLine take() { return std::move(made_); }

  private:
    bool link(std::size_t first, std::size_t last) {
        const auto waypoints = std::span(waypoints_).subspan(first, last - first + 1);
        const bool is_whole = waypoints.size() == waypoints_.size();
        const auto corners =
            is_whole ? find_few_links(waypoints, from_.others, to_.others) : find_few_links(waypoints);
        if (first == 0 && !corners.empty()) made_.points.push_back(round_point(corners.front().at));
        for (std::size_t i = 1; i < corners.size(); ++i) {
            const std::size_t from = first + corners[i - 1].waypoint, to = first + corners[i].waypoint;
            bool end_is_taken = marks_[to].is_meeting || to + 1 == marks_.size();
            if (!place_meetings(from, to, corners[i - 1].at, corners[i].at, end_is_taken)) return false;
            push(round_point(corners[i].at), end_is_taken && to + 1 != marks_.size());
        }
        return !corners.empty();
    }

    /// Meetings on a link between two corners: each where the link passes its old place.
    bool place_meetings(std::size_t from, std::size_t to, Point start, Point end, bool& end_is_taken) {
        const double length = distance_between(start, end);
        double last = 0.0;
        std::size_t last_mark = from;
        bool start_is_taken = made_.points.size() == 1 ||
                              (!made_.meetings.empty() && made_.meetings.back() + 1 == made_.points.size());
        const bool corner_is_meeting = end_is_taken;
        for (std::size_t k = from + 1; k < to; ++k) {
            if (!marks_[k].is_meeting) continue;
            if (end_is_taken != corner_is_meeting) return false;  // one put there, and now another
            const Point p = marks_[k].at;
            const double along =
                ((p.x - start.x) * (end.x - start.x) + (p.y - start.y) * (end.y - start.y)) / length;
            const auto step = [&](std::size_t mark) {
                return std::min(meeting_step, 0.5 * distance_between(p, marks_[mark].at));
            };
            if (!start_is_taken && along < meeting_reach) {
                made_.meetings.push_back(made_.points.size() - 1);
            } else if (along < last + step(last_mark)) {
                return false;
            } else if (!end_is_taken && along > length - meeting_reach) {
                end_is_taken = true;
            } else if (along > length - step(to)) {
                return false;
            } else {
                push(round_point({start.x + (end.x - start.x) * along / length,
                                  start.y + (end.y - start.y) * along / length}),
                     true);
            }
            start_is_taken = true;
            last = std::max(along, 0.0);
            last_mark = k;
        }
        return true;
    }

    void push(GridPoint at, bool is_meeting) {
        made_.points.push_back(at);
        if (is_meeting) made_.meetings.push_back(made_.points.size() - 1);
    }

    std::vector<StrokeWaypoint> marks_;
    std::vector<Waypoint> waypoints_;
    const StrokeEnd &from_, &to_;
    StrokeLine made_;
};

std::vector<std::uint32_t> find_hits(const Obstacles& obstacles, const std::vector<GridPoint>& points) {
    std::vector<std::uint32_t> hits;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) obstacles.find_hits(points[i], points[i + 1], hits);
    std::sort(hits.begin(), hits.end());
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

/// Whether all corners of a line lie within reach of another.
bool stays_near(const std::vector<GridPoint>& line, const std::vector<GridPoint>& other, double reach) {
    return std::ranges::all_of(line, [&](GridPoint p) {
        for (std::size_t i = 0; i + 1 < other.size(); ++i)
            if (squared_distance(as_point(p), other[i], other[i + 1]) <= reach * reach) return true;
        return false;
    });
}

}  // namespace

std::optional<StrokeLine> draw_calmly(const StrokeLine& old, const StrokeEnd& from, const StrokeEnd& to,
                                      const Obstacles& obstacles, const Freedom& freedom) {
    Drawing drawing(place_waypoints(old, from.at, to.at, obstacles, freedom), from, to);
    if (!drawing.draw()) return std::nullopt;
    StrokeLine made = drawing.take();
    // Ends that others moved may lie farther off than this line may go.
    const auto moved = [](GridPoint a, GridPoint b) { return distance_between(as_point(a), as_point(b)); };
    const double reach = rounding + std::max({freedom.farthest, moved(from.at, old.points.front()),
                                              moved(to.at, old.points.back())});
    if (!stays_near(made.points, old.points, reach) || !stays_near(old.points, made.points, reach))
        return std::nullopt;
    const auto hits = find_hits(obstacles, made.points);
    if (!hits.empty() && !std::ranges::includes(find_hits(obstacles, old.points), hits)) return std::nullopt;
    return made;
}

}  // namespace lifang
