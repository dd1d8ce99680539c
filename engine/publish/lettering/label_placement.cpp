#include "publish/lettering/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lifang {
namespace {

TextBox mark_at(Pixel point) {
    constexpr double size = 5.0;
    return {point, size, size, 0.0};
}

constexpr int level_count = 24;

struct Span {
    double from, to;
};

/// The part of an edge between two heights, from west to east; nothing if the edge does not reach there.
std::optional<Span> span_of_edge(Pixel a, Pixel b, double top, double bottom) {
    if (std::max(a.y, b.y) < top || std::min(a.y, b.y) > bottom) return std::nullopt;
    const auto x_at = [&](double y) { return a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y); };
    const auto clipped = [&](Pixel p) { return p.y < top ? x_at(top) : p.y > bottom ? x_at(bottom) : p.x; };
    const double first = clipped(a), second = clipped(b);
    return Span{std::min(first, second), std::max(first, second)};
}

struct Level {
    std::vector<Span> blocked;      ///< by edges and by labels
    std::vector<double> crossings;  ///< of the outline with the middle line
};

Level cut_at(const Outline& outline, const std::vector<PixelLine>& fences, double y, double height) {
    Level level;
    const auto block = [&](Pixel a, Pixel b) {
        if (const auto span = span_of_edge(a, b, y - height / 2.0, y + height / 2.0))
            level.blocked.push_back(*span);
    };
    for (const auto& ring : outline)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Pixel a = ring[i], b = ring[i + 1];
            block(a, b);
            if ((a.y <= y) != (b.y <= y))
                level.crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
        }
    for (const PixelLine& fence : fences) block(fence.from, fence.to);
    return level;
}

/// The stretches of a level that lie inside the outline and are free over their whole height.
std::vector<Span> free_spans(Level level) {
    std::ranges::sort(level.blocked, {}, &Span::from);
    std::vector<Span> spans;
    double end = -std::numeric_limits<double>::infinity();
    for (const Span& block : level.blocked) {
        const auto before =
            std::ranges::count_if(level.crossings, [&](double crossing) { return crossing <= end; });
        if (block.from > end && before % 2 == 1) spans.push_back({end, block.from});
        end = std::max(end, block.to);
    }
    return spans;
}

struct Reach {
    Pixel north_west{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Pixel south_east{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
};

Reach reach_of(const Outline& outline) {
    Reach reach;
    for (const auto& ring : outline)
        for (const Pixel point : ring) {
            reach.north_west = {std::min(reach.north_west.x, point.x), std::min(reach.north_west.y, point.y)};
            reach.south_east = {std::max(reach.south_east.x, point.x), std::max(reach.south_east.y, point.y)};
        }
    return reach;
}

/// Heights to try between two, the nearest to the wish first: what is farther off than a place that was found
/// need not be tried.
std::vector<double> levels_between(double first, double last, double wish) {
    std::vector<double> levels{std::clamp(wish, first, last)};
    for (int i = 0; i <= level_count; ++i) levels.push_back(first + (last - first) * i / level_count);
    std::ranges::stable_sort(levels, {}, [&](double y) { return std::abs(y - wish); });
    return levels;
}

}  // namespace

LabelPlacement::LabelPlacement(Pixel top_left, double width, double height)
    : frame_{{{top_left.x + width / 2.0, top_left.y + height / 2.0}, width, height, 0.0}} {}

std::optional<TextBox> LabelPlacement::find_inside(const Outline& outline, double width, double height,
                                                   Pixel wish, const std::vector<PixelLine>& fences) const {
    const Reach reach = reach_of(outline);
    const double first = reach.north_west.y + height / 2.0, last = reach.south_east.y - height / 2.0;
    if (!(first <= last) || reach.south_east.x - reach.north_west.x < width) return std::nullopt;
    const std::vector<TextBox> taken = taken_.find(reach.north_west, reach.south_east);
    std::optional<TextBox> best;
    double nearest = std::numeric_limits<double>::infinity();
    for (const double y : levels_between(first, last, wish.y)) {
        if (std::abs(y - wish.y) >= nearest) break;
        Level level = cut_at(outline, fences, y, height);
        for (const TextBox& box : taken) {
            const auto [north_west, south_east] = box.bounds();
            if (north_west.y < y + height / 2.0 && south_east.y > y - height / 2.0)
                level.blocked.push_back({north_west.x, south_east.x});
        }
        for (const Span& span : free_spans(std::move(level))) {
            const double slack = span.to - span.from - width;
            if (slack < 0.0) continue;
            const double air = width / 2.0 + std::min(slack / 2.0, 6.0);
            const double x = std::clamp(wish.x, span.from + air, std::max(span.from + air, span.to - air));
            const TextBox box{{x, y}, width, height, 0.0};
            const double off = std::hypot(x - wish.x, y - wish.y);
            if (off < nearest && is_in_frame(box)) best = box, nearest = off;
        }
    }
    return best;
}

std::optional<TextBox> LabelPlacement::place_inside(const Outline& outline, double width, double height,
                                                    Pixel wish, const std::vector<PixelLine>& fences) {
    const auto box = find_inside(outline, width, height, wish, fences);
    if (box) taken_.take(*box);
    return box;
}

std::optional<LedLabel> LabelPlacement::place_beside(Pixel foot, double width, double height) {
    constexpr int directions = 16;
    for (const double distance : {10.0, 15.0, 21.0, 28.0, 37.0, 48.0, 62.0, 80.0, 105.0, 140.0, 190.0, 260.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2.0 * std::numbers::pi * i / directions;
            const Pixel way{std::cos(angle), std::sin(angle)};
            // From the box's centre to its edge along the line.
            const double inner = std::min(std::abs(width / 2.0 / std::max(std::abs(way.x), 1e-9)),
                                          std::abs(height / 2.0 / std::max(std::abs(way.y), 1e-9)));
            const Pixel tip{foot.x + way.x * distance, foot.y + way.y * distance};
            const TextBox box{{tip.x + way.x * inner, tip.y + way.y * inner}, width, height, 0.0};
            const TextBox line = box_of_line(foot, tip, 2.0);
            if (!is_free(box) || !is_in_frame(line) || taken_.meets(line, mark_at(foot))) continue;
            taken_.take(box);
            taken_.take(line);
            return LedLabel{box, foot, tip};
        }
    return std::nullopt;
}

bool LabelPlacement::place(const TextBox& box) {
    if (!is_free(box)) return false;
    taken_.take(box);
    return true;
}

void LabelPlacement::mark(Pixel point) { taken_.take(mark_at(point)); }

bool LabelPlacement::is_in_frame(const TextBox& box) const {
    return !frame_ || std::ranges::all_of(box.corners(), [&](Pixel corner) {
        return std::abs(corner.x - frame_->centre.x) <= frame_->width / 2.0 &&
               std::abs(corner.y - frame_->centre.y) <= frame_->height / 2.0;
    });
}

}  // namespace lifang
