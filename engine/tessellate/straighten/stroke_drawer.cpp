#include "tessellate/straighten/stroke_drawer.hpp"

#include "tessellate/straighten/calm_stroke.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace lifang {
namespace {

// What is tried, one after the other; then a stroke stays as it was.
constexpr double farthest = 5'000.0, little = 2'000.0;  // millimetres
constexpr double coarse = 1'500.0, fine = 500.0;

}  // namespace

StrokeDrawer::StrokeDrawer(const CellLines& lines, std::uint32_t first_ground, const Obstacles& obstacles,
                           const Guides& guides, const Strokes& strokes, const SlidingEnds& slides,
                           DrawnLines& drawn)
    : lines_(lines),
      first_ground_(first_ground),
      obstacles_(obstacles),
      freedoms_{Freedom{farthest, &guides, coarse}, Freedom{farthest, nullptr, coarse},
                Freedom{little, nullptr, fine}},
      strokes_(strokes),
      slides_(slides),
      drawn_(drawn) {}

void StrokeDrawer::draw(std::uint32_t stroke, std::uint8_t attempt) {
    const auto legs = strokes_.legs_of(strokes_.strokes[stroke]);
    for (std::size_t first = 0; first < legs.size();) {
        std::size_t end = first + 1;
        while (end < legs.size() && strokes_.host[end_of(lines_, legs[end - 1])] == stroke) ++end;
        draw_part(legs.subspan(first, end - first), attempt);
        first = end;
    }
}

/// Where a stroke's end is, or was before it slid.
GridPoint StrokeDrawer::end_place(std::uint32_t meeting) const {
    return slides_.may_slide(meeting) ? lines_.meetings[meeting] : drawn_.meeting(meeting);
}

/// The legs as they were, in one line.
StrokeLine StrokeDrawer::gather(std::span<const std::uint32_t> legs) const {
    StrokeLine old;
    for (const std::uint32_t leg : legs) {
        const CellLine& line = lines_.lines[leg / 2];
        const auto points = lines_.points_of(line);
        old.is_open = old.is_open || line.left.cell >= first_ground_ || line.right.cell >= first_ground_;
        if (!old.points.empty()) old.meetings.push_back(old.points.size() - 1);
        const std::size_t skipped = old.points.empty() ? 0 : 1;
        for (std::size_t i = skipped; i < points.size(); ++i)
            old.points.push_back(leg % 2 == 0 ? points[i] : points[points.size() - 1 - i]);
    }
    return old;
}

void StrokeDrawer::draw_part(std::span<const std::uint32_t> legs, std::uint8_t attempt) {
    StrokeLine old = gather(legs);
    const std::uint32_t first = end_of(lines_, legs.front() ^ 1), last = end_of(lines_, legs.back());
    const StrokeEnd from{end_place(first), slides_.find_places(first)};
    const StrokeEnd to{end_place(last), slides_.find_places(last)};
    std::optional<StrokeLine> made;
    for (; attempt < as_it_was && !made; ++attempt)
        made = draw_calmly(old, from, to, obstacles_, freedoms_[attempt]);
    if (!made) {
        made = std::move(old);
        made->points.front() = from.at;
        made->points.back() = to.at;
    }
    if (!from.others.empty()) drawn_.move_meeting(first, made->points.front());
    if (!to.others.empty()) drawn_.move_meeting(last, made->points.back());
    hand_out(legs, *made);
}

/// Gives each leg its piece of the line that was made, and each meeting in it its place.
void StrokeDrawer::hand_out(std::span<const std::uint32_t> legs, const StrokeLine& made) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const bool is_last = i == made.meetings.size();
        const std::size_t end = is_last ? made.points.size() - 1 : made.meetings[i];
        std::vector<GridPoint> points(made.points.begin() + static_cast<std::ptrdiff_t>(begin),
                                      made.points.begin() + static_cast<std::ptrdiff_t>(end) + 1);
        if (!is_last) drawn_.move_meeting(end_of(lines_, legs[i]), points.back());
        if (legs[i] % 2 == 1) std::reverse(points.begin(), points.end());
        drawn_.draw(legs[i] / 2, std::move(points));
        begin = end;
    }
}

}  // namespace lifang
