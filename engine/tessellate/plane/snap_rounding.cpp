#include "tessellate/plane/snap_rounding.hpp"

#include "core/parallel.hpp"
#include "tessellate/plane/buckets.hpp"
#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr std::size_t strokes_per_bucket = 3;
constexpr double slack = 2.0;  // millimetres: a hot square's centre lies within 0.71 of its stroke
constexpr std::size_t chunk = 4096;

struct Extent {
    GridPoint low, high;
};

Extent extent_of(const Stroke& s) {
    return {{std::min(s.from.x, s.to.x), std::min(s.from.y, s.to.y)},
            {std::max(s.from.x, s.to.x), std::max(s.from.y, s.to.y)}};
}

bool overlap(const Extent& a, const Extent& b) {
    return a.low.x <= b.high.x && b.low.x <= a.high.x && a.low.y <= b.high.y && b.low.y <= a.high.y;
}

Buckets make_buckets(const std::vector<Stroke>& strokes) {
    Box box;
    for (const Stroke& s : strokes) box.include(as_point(s.from)), box.include(as_point(s.to));
    constexpr double least_side = 100.0;
    return {box, strokes.size() / strokes_per_bucket, least_side};
}

template <class Visit>
void visit(const Buckets& buckets, const Stroke& s, Visit&& visit) {
    buckets.visit(as_point(s.from), as_point(s.to), slack, visit);
}

int sign(std::int64_t value) { return (value > 0) - (value < 0); }

/// Where two strokes cross inside both; ends that touch are found as hot squares.
bool find_crossing(const Stroke& s, const Stroke& t, GridPoint& at) {
    const std::int64_t a = turn(t.from, t.to, s.from), b = turn(t.from, t.to, s.to);
    if (sign(a) * sign(b) >= 0) return false;
    if (sign(turn(s.from, s.to, t.from)) * sign(turn(s.from, s.to, t.to)) >= 0) return false;
    const double share = static_cast<double>(a) / (static_cast<double>(a) - static_cast<double>(b));
    const double x = s.from.x + share * (double(s.to.x) - s.from.x);
    const double y = s.from.y + share * (double(s.to.y) - s.from.y);
    at = {static_cast<std::int32_t>(std::floor(x + 0.5)), static_cast<std::int32_t>(std::floor(y + 0.5))};
    return true;
}

/// Whether a stroke passes through the square millimetre around a centre, whose lower-left corner counts and
/// whose other corners do not. Doubled coordinates make the corners whole numbers.
bool passes(const Stroke& s, GridPoint centre) {
    const std::int64_t dx = std::int64_t{s.to.x} - s.from.x, dy = std::int64_t{s.to.y} - s.from.y;
    const std::int64_t px = std::int64_t{centre.x} - s.from.x, py = std::int64_t{centre.y} - s.from.y;
    const std::int64_t middle = 2 * (dx * py - dy * px);
    const std::int64_t reach = std::abs(dx) + std::abs(dy);  // of the outermost corner
    if (std::abs(middle) < reach) return true;
    return std::abs(middle) == reach && middle - dx + dy == 0;
}

std::vector<GridPoint> find_crossings(const std::vector<Stroke>& strokes, const Buckets& buckets,
                                      const Bucketed<std::uint32_t>& in_bucket, const Run& run) {
    const std::size_t chunks = buckets.count() / chunk + 1;
    std::vector<std::vector<GridPoint>> found(chunks);
    for_each_item(run, chunks, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(buckets.count(), (c + 1) * chunk); ++i)
            for (auto s = in_bucket.begin_of(i); s != in_bucket.end_of(i); ++s) {
                const Extent extent = extent_of(strokes[*s]);
                for (auto t = s + 1; t != in_bucket.end_of(i); ++t) {
                    GridPoint at;
                    if (overlap(extent, extent_of(strokes[*t])) &&
                        find_crossing(strokes[*s], strokes[*t], at))
                        found[c].push_back(at);
                }
            }
    });
    std::vector<GridPoint> crossings;
    for (const auto& part : found) crossings.insert(crossings.end(), part.begin(), part.end());
    return crossings;
}

/// The centres of hot squares, each once, by bucket.
Bucketed<GridPoint> find_hot(const std::vector<Stroke>& strokes, const std::vector<GridPoint>& crossings,
                             const Buckets& buckets, const Run& run) {
    Bucketed<GridPoint> all = sort_into_buckets<GridPoint>(buckets.count(), [&](auto&& emit) {
        for (const Stroke& s : strokes)
            emit(buckets.of(as_point(s.from)), s.from), emit(buckets.of(as_point(s.to)), s.to);
        for (const GridPoint& p : crossings) emit(buckets.of(as_point(p)), p);
    });
    std::vector<std::size_t> kept(buckets.count());
    const std::size_t chunks = buckets.count() / chunk + 1;
    for_each_item(run, chunks, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(buckets.count(), (c + 1) * chunk); ++i) {
            const auto begin = all.items.begin() + static_cast<std::ptrdiff_t>(all.start[i]);
            const auto end = all.items.begin() + static_cast<std::ptrdiff_t>(all.start[i + 1]);
            std::sort(begin, end);
            kept[i] = static_cast<std::size_t>(std::unique(begin, end) - begin);
        }
    });
    Bucketed<GridPoint> hot;
    hot.start.push_back(0);
    for (std::size_t i = 0; i < buckets.count(); ++i) {
        hot.items.insert(hot.items.end(), all.begin_of(i),
                         all.begin_of(i) + static_cast<std::ptrdiff_t>(kept[i]));
        hot.start.push_back(hot.items.size());
    }
    return hot;
}

/// The stroke by way of the hot squares it passes.
void split(const Stroke& s, const Buckets& buckets, const Bucketed<GridPoint>& hot,
           std::vector<std::pair<std::int64_t, std::uint32_t>>& on_way, std::vector<NodedStroke>& pieces) {
    on_way.clear();
    const Extent extent = extent_of(s);
    const std::int64_t dx = std::int64_t{s.to.x} - s.from.x, dy = std::int64_t{s.to.y} - s.from.y;
    visit(buckets, s, [&](std::size_t bucket) {
        for (std::size_t i = hot.start[bucket]; i < hot.start[bucket + 1]; ++i) {
            const GridPoint p = hot.items[i];
            if (p.x < extent.low.x || p.x > extent.high.x || p.y < extent.low.y || p.y > extent.high.y)
                continue;
            if (!passes(s, p)) continue;
            const std::int64_t along =
                (std::int64_t{p.x} - s.from.x) * dx + (std::int64_t{p.y} - s.from.y) * dy;
            on_way.emplace_back(along, static_cast<std::uint32_t>(i));
        }
    });
    std::sort(on_way.begin(), on_way.end());
    for (std::size_t i = 0; i + 1 < on_way.size(); ++i) {
        const std::uint32_t from = on_way[i].second, to = on_way[i + 1].second;
        if (from != to) pieces.push_back({std::min(from, to), std::max(from, to), s.line, from > to});
    }
}

}  // namespace

NodedStrokes node_strokes(const std::vector<Stroke>& strokes, const Run& run) {
    if (strokes.empty()) return {};
    const Buckets buckets = make_buckets(strokes);
    const auto in_bucket = sort_into_buckets<std::uint32_t>(buckets.count(), [&](auto&& emit) {
        for (std::uint32_t i = 0; i < strokes.size(); ++i)
            visit(buckets, strokes[i], [&](std::size_t bucket) { emit(bucket, i); });
    });
    Bucketed<GridPoint> hot =
        find_hot(strokes, find_crossings(strokes, buckets, in_bucket, run), buckets, run);

    const std::size_t chunks = strokes.size() / chunk + 1;
    std::vector<std::vector<NodedStroke>> pieces(chunks);
    for_each_item(run, chunks, [&](std::size_t c) {
        std::vector<std::pair<std::int64_t, std::uint32_t>> on_way;
        for (std::size_t i = c * chunk; i < std::min(strokes.size(), (c + 1) * chunk); ++i)
            split(strokes[i], buckets, hot, on_way, pieces[c]);
    });
    auto by_first = sort_into_buckets<NodedStroke>(hot.items.size(), [&](auto&& emit) {
        for (const auto& part : pieces)
            for (const NodedStroke& piece : part) emit(piece.a, piece);
    });
    const std::size_t vertex_chunks = hot.items.size() / chunk + 1;
    for_each_item(run, vertex_chunks, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(hot.items.size(), (c + 1) * chunk); ++i)
            std::sort(by_first.items.begin() + static_cast<std::ptrdiff_t>(by_first.start[i]),
                      by_first.items.begin() + static_cast<std::ptrdiff_t>(by_first.start[i + 1]));
    });
    return {std::move(hot.items), std::move(by_first.items)};
}

}  // namespace lifang
