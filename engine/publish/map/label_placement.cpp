#include "publish/map/label_placement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lifang {
namespace {

constexpr double mark_size = 5.0;
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

Level cut_at(const Outline& outline, double y, double height) {
    Level level;
    for (const auto& ring : outline)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Pixel a = ring[i], b = ring[i + 1];
            if (const auto span = span_of_edge(a, b, y - height / 2.0, y + height / 2.0))
                level.blocked.push_back(*span);
            if ((a.y <= y) != (b.y <= y))
                level.crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
        }
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

Span height_of(const Outline& outline) {
    Span span{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const auto& ring : outline)
        for (const Pixel point : ring) span = {std::min(span.from, point.y), std::max(span.to, point.y)};
    return span;
}

}  // namespace

LabelPlacement::LabelPlacement(Pixel top_left, double width, double height)
    : frame_{{top_left.x + width / 2.0, top_left.y + height / 2.0}, width, height, 0.0} {}

std::optional<TextBox> LabelPlacement::place_inside(const Outline& outline, double width, double height,
                                                    Pixel wish) {
    const Span reach = height_of(outline);
    const double first = reach.from + height / 2.0, last = reach.to - height / 2.0;
    if (!(first <= last)) return std::nullopt;
    std::optional<TextBox> best;
    double nearest = std::numeric_limits<double>::infinity();
    for (int i = -1; i <= level_count; ++i) {
        const double y = i < 0 ? std::clamp(wish.y, first, last) : first + (last - first) * i / level_count;
        Level level = cut_at(outline, y, height);
        for (const TextBox& box : taken_) {
            const auto corners = box.corners();
            const auto [west, east] = std::ranges::minmax(corners, {}, &Pixel::x);
            const auto [north, south] = std::ranges::minmax(corners, {}, &Pixel::y);
            if (north.y < y + height / 2.0 && south.y > y - height / 2.0)
                level.blocked.push_back({west.x, east.x});
        }
        for (const Span& span : free_spans(std::move(level))) {
            const double slack = span.to - span.from - width;
            if (slack < 0.0) continue;
            const double air = width / 2.0 + std::min(slack / 2.0, 6.0);
            const double x = std::clamp(wish.x, span.from + air, std::max(span.from + air, span.to - air));
            const TextBox box{{x, y}, width, height, 0.0};
            const double off = std::hypot(x - wish.x, y - wish.y);
            if (off < nearest && is_free(box)) best = box, nearest = off;
        }
    }
    if (best) taken_.push_back(*best);
    return best;
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
            if (!is_free(box) || !is_free(line, foot)) continue;
            taken_.push_back(box);
            taken_.push_back(line);
            return LedLabel{box, foot, tip};
        }
    return std::nullopt;
}

bool LabelPlacement::place(const TextBox& box) {
    if (!is_free(box)) return false;
    taken_.push_back(box);
    return true;
}

void LabelPlacement::mark(Pixel point) { taken_.push_back({point, mark_size, mark_size, 0.0}); }

bool LabelPlacement::is_free(const TextBox& box, std::optional<Pixel> own_mark) const {
    const bool inside = std::ranges::all_of(box.corners(), [&](Pixel corner) {
        return std::abs(corner.x - frame_.centre.x) <= frame_.width / 2.0 &&
               std::abs(corner.y - frame_.centre.y) <= frame_.height / 2.0;
    });
    return inside && std::ranges::none_of(taken_, [&](const TextBox& other) {
               const bool own = own_mark && other.width == mark_size && other.centre.x == own_mark->x &&
                                other.centre.y == own_mark->y;
               return !own && overlap(box, other);
           });
}

}  // namespace lifang
