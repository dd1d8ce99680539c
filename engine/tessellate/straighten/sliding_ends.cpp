#include "tessellate/straighten/sliding_ends.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

constexpr std::array<double, 3> slides = {1'500.0, 3'000.0, 4'500.0};  // millimetres
constexpr double share_of_piece = 0.4;
// A corner this near to the straight line past it needs no vertex of its own.
constexpr double straight = 2.0;

GridPoint second_point(const CellLines& lines, std::uint32_t end) {
    const auto points = lines.points_of(lines.lines[end / 2]);
    return end % 2 == 0 ? points[1] : points[points.size() - 2];
}

/// A line that began at its first point and now begins at another place on it, or on the line it goes on.
void begin_at(std::vector<GridPoint>& points, GridPoint start) {
    const GridPoint before = points[0], next = points[1];
    if (start == before) return;
    const double ahead = (double(start.x) - before.x) * (double(next.x) - before.x) +
                         (double(start.y) - before.y) * (double(next.y) - before.y);
    const bool passes_straight = squared_distance(as_point(before), start, next) <= straight * straight;
    if (ahead > 0.0 || passes_straight)
        points[0] = start;
    else
        points.insert(points.begin(), start);
}

}  // namespace

SlidingEnds::SlidingEnds(const CellLines& lines, const Bucketed<std::uint32_t>& ends)
    : lines_(lines), ends_(ends), may_slide_(lines.meetings.size(), false) {
    for (std::uint32_t m = 0; m < may_slide_.size(); ++m) {
        const auto here = std::span(ends.begin_of(m), ends.end_of(m));
        const auto free =
            std::ranges::count_if(here, [&](std::uint32_t end) { return lines.lines[end / 2].is_free; });
        may_slide_[m] = here.size() == 3 && free == 1;
    }
    for (std::uint32_t i = 0; i < lines.lines.size(); ++i) {
        const CellLine& line = lines.lines[i];
        if (!line.is_free && (may_slide_[line.from] || may_slide_[line.to])) fixed_.push_back(i);
    }
}

std::vector<Point> SlidingEnds::find_places(std::uint32_t meeting) const {
    std::vector<Point> places;
    if (!may_slide_[meeting]) return places;
    const Point at = as_point(lines_.meetings[meeting]);
    for (auto end = ends_.begin_of(meeting); end != ends_.end_of(meeting); ++end) {
        if (lines_.lines[*end / 2].is_free) continue;
        const Point next = as_point(second_point(lines_, *end));
        const double length = distance_between(at, next);
        for (const double slide : slides)
            if (slide <= share_of_piece * length)
                places.push_back(
                    {at.x + (next.x - at.x) * slide / length, at.y + (next.y - at.y) * slide / length});
    }
    return places;
}

void SlidingEnds::settle(DrawnLines& drawn, std::vector<bool>& fresh) const {
    for (const std::uint32_t i : fixed_) {
        const CellLine& line = lines_.lines[i];
        const auto old = lines_.points_of(line);
        std::vector<GridPoint> points(old.begin(), old.end());
        begin_at(points, drawn.meeting(line.from));
        std::reverse(points.begin(), points.end());
        begin_at(points, drawn.meeting(line.to));
        std::reverse(points.begin(), points.end());
        if (std::ranges::equal(points, drawn.points_of(i))) continue;
        drawn.draw(i, std::move(points));
        fresh[i] = true;
    }
}

}  // namespace lifang
