#include "connect/segment.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// Sine of the angle below which two segments have no single meeting place.
constexpr double parallel_sine = 1e-9;

bool is_on(double share, double slack) { return share >= -slack && share <= 1.0 + slack; }

}  // namespace

Box box_of(const Segment& segment) {
    Box box;
    box.include(segment.from);
    box.include(segment.to);
    return box;
}

double nearest_share(const Segment& segment, Point point) {
    const double x = segment.to.x - segment.from.x, y = segment.to.y - segment.from.y;
    const double squared = x * x + y * y;
    if (squared <= 0.0) return 0.0;
    const double share = ((point.x - segment.from.x) * x + (point.y - segment.from.y) * y) / squared;
    return std::clamp(share, 0.0, 1.0);
}

Point point_at(const Segment& segment, double share) {
    return {segment.from.x + share * (segment.to.x - segment.from.x),
            segment.from.y + share * (segment.to.y - segment.from.y)};
}

std::optional<Meeting> find_meeting(const Segment& first, const Segment& second, Meters slack) {
    const double ax = first.to.x - first.from.x, ay = first.to.y - first.from.y;
    const double bx = second.to.x - second.from.x, by = second.to.y - second.from.y;
    const double a = std::hypot(ax, ay), b = std::hypot(bx, by);
    const double turn = ax * by - ay * bx;
    if (std::abs(turn) <= parallel_sine * a * b) return std::nullopt;
    const double cx = second.from.x - first.from.x, cy = second.from.y - first.from.y;
    const Meeting meeting{(cx * by - cy * bx) / turn, (cx * ay - cy * ax) / turn};
    if (!is_on(meeting.on_first, slack.value / a) || !is_on(meeting.on_second, slack.value / b))
        return std::nullopt;
    return Meeting{std::clamp(meeting.on_first, 0.0, 1.0), std::clamp(meeting.on_second, 0.0, 1.0)};
}

NearestPoints find_nearest_points(const Segment& first, const Segment& second) {
    if (const auto meeting = find_meeting(first, second, Meters{0.0})) {
        const Point at = point_at(first, meeting->on_first);
        return {at, at, meeting->on_second, Meters{0.0}};
    }
    // Segments that do not cross are nearest at an end of one of them.
    NearestPoints best{first.from, second.from, 0.0, distance(first.from, second.from)};
    const auto offer = [&](Point on_first, double share_of_second) {
        const Point on_second = point_at(second, share_of_second);
        const Meters away = distance(on_first, on_second);
        if (away < best.away) best = {on_first, on_second, share_of_second, away};
    };
    for (const Point end : {first.from, first.to}) offer(end, nearest_share(second, end));
    offer(point_at(first, nearest_share(first, second.from)), 0.0);
    offer(point_at(first, nearest_share(first, second.to)), 1.0);
    return best;
}

}  // namespace lifang
