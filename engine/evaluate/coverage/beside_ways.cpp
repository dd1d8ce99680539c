#include "evaluate/coverage/beside_ways.hpp"

#include "connect/segment.hpp"
#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/widen.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>

namespace lifang {
namespace {

constexpr int corners = 2;           // of a quarter circle: the ground beside a way has no sharp edge anyway
constexpr double smallest = 12.5;    // m, a square
constexpr std::size_t together = 8;  // ways widened at once: of more GEOS takes longer than one by one
constexpr int levels = 20;           // of squares in squares: thirteen thousand kilometres

/// The part of a line between two distances along it; empty where they meet.
LineString cut(const LineString& line, double from, double to) {
    LineString part;
    const auto add = [&](Point point) {
        if (part.empty() || part.back() != point) part.push_back(point);
    };
    double along = 0.0;
    for (std::size_t i = 0; i + 1 < line.size() && along < to; ++i) {
        const double length = distance(line[i], line[i + 1]).value, end = along + length;
        if (length > 0.0 && end > from) {
            const Segment piece{line[i], line[i + 1]};
            add(from > along ? point_at(piece, (from - along) / length) : line[i]);
            add(to < end ? point_at(piece, (to - along) / length) : line[i + 1]);
        }
        along = end;
    }
    return part.size() < 2 ? LineString() : part;
}

/// The bits of column and row in turns (Morton 1966): what agrees in the leading ones lies in one square.
std::uint64_t interleave(std::uint64_t column, std::uint64_t row) {
    std::uint64_t place = 0;
    for (int bit = 0; bit < levels; ++bit)
        place |= ((column >> bit) & 1U) << (2 * bit) | ((row >> bit) & 1U) << (2 * bit + 1);
    return place;
}

/// By edge, the smallest square that its middle lies in.
std::vector<std::uint64_t> find_places(const std::vector<WalkEdge>& edges) {
    std::vector<Box> boxes;
    Box all;
    for (const WalkEdge& edge : edges) {
        boxes.push_back(bounds(edge.line));
        all.include(boxes.back());
    }
    std::vector<std::uint64_t> places;
    for (const Box& box : boxes) {
        const auto number = [](double from, double low, double high) {
            return static_cast<std::uint64_t>((std::midpoint(low, high) - from) / smallest);
        };
        places.push_back(
            interleave(number(all.min.x, box.min.x, box.max.x), number(all.min.y, box.min.y, box.max.y)));
    }
    return places;
}

}  // namespace

BesideWays::BesideWays(const WalkGraph& graph, const Run& run) : graph_(graph), edges_(graph.edges.size()) {
    if (edges_.empty()) return;
    const std::vector<std::uint64_t> places = find_places(graph.edges);
    std::iota(edges_.begin(), edges_.end(), std::uint32_t{0});
    std::ranges::stable_sort(edges_, {}, [&](std::uint32_t edge) { return places[edge]; });
    divide(0, edges_.size(), places, levels);
    for_each_item(run, squares_.size(), [&](std::size_t i) {
        Square& square = squares_[i];
        if (!square.parts.empty()) return;
        MultiLineString lines;
        for (std::size_t e = square.first; e < square.last; ++e) lines.push_back(graph.edges[edges_[e]].line);
        square.ground = widen(lines, beside_way, corners);
    });
    for (Square& square : squares_) {
        if (square.parts.empty()) continue;
        run.check_stop();
        MultiPolygon ground;
        for (const std::uint32_t part : square.parts)
            ground.insert(ground.end(), squares_[part].ground.begin(), squares_[part].ground.end());
        square.ground = unite_then_round(ground);
    }
}

std::uint32_t BesideWays::divide(std::size_t first, std::size_t last,
                                 const std::vector<std::uint64_t>& places, int level) {
    Square square{first, last, {}, {}};
    const auto digit = [&](std::size_t e) { return (places[edges_[e]] >> (2 * level)) & 3U; };
    // Down to where the ways part, so that no square has a single other one in it.
    // Below the last level lie ways of one place: they stay together, however many they are.
    while (level > 0 && digit(first) == digit(last - 1)) --level;
    if (level >= 0 && last - first > together && digit(first) != digit(last - 1))
        for (std::size_t begin = first, end = first; begin < last; begin = end) {
            while (end < last && digit(end) == digit(begin)) ++end;
            square.parts.push_back(divide(begin, end, places, level - 1));
        }
    squares_.push_back(std::move(square));
    return static_cast<std::uint32_t>(squares_.size() - 1);
}

bool BesideWays::is_whole(std::uint32_t edge, const WithinWalk& within) const {
    const auto& stretches = within[edge];
    return stretches.size() == 1 && stretches[0].first <= 0.0 &&
           stretches[0].second >= graph_.edges[edge].length.value;
}

MultiPolygon BesideWays::find(const WithinWalk& within, const WithinWalk& before) const {
    MultiPolygon ground;
    if (!squares_.empty()) collect(squares_.back(), within, before, ground);
    return ground;
}

void BesideWays::collect(const Square& square, const WithinWalk& within, const WithinWalk& before,
                         MultiPolygon& ground) const {
    const auto edges = std::span(edges_).subspan(square.first, square.last - square.first);
    const auto is_as_before = [&](std::uint32_t edge) { return within[edge] == before[edge]; };
    if (std::ranges::all_of(edges, is_as_before)) return;
    if (std::ranges::all_of(edges, [&](std::uint32_t edge) { return is_whole(edge, within); })) {
        ground.insert(ground.end(), square.ground.begin(), square.ground.end());
        return;
    }
    for (const std::uint32_t part : square.parts) collect(squares_[part], within, before, ground);
    if (!square.parts.empty()) return;
    MultiLineString lines;
    for (const std::uint32_t edge : edges) {
        if (is_as_before(edge)) continue;
        for (const auto& [from, to] : within[edge])
            if (LineString way = cut(graph_.edges[edge].line, from, to); !way.empty())
                lines.push_back(std::move(way));
    }
    std::ranges::move(widen(lines, beside_way, corners), std::back_inserter(ground));
}

}  // namespace lifang
