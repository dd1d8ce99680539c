#include "tessellate/straighten/drawn_lines.hpp"

#include "core/parallel.hpp"
#include "tessellate/plane/grid_segments.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr std::size_t chunk = 4096;
constexpr std::size_t strokes_per_bucket = 3;
constexpr double least_bucket = 1'000.0;  // millimetres

int sign(std::int64_t value) { return (value > 0) - (value < 0); }

/// 1 when a, b, c stand counter-clockwise around a centre, -1 clockwise, 0 when two stand in one direction.
int order_around(GridPoint centre, GridPoint a, GridPoint b, GridPoint c) {
    const int signs = sign(turn(centre, a, b)) + sign(turn(centre, b, c)) + sign(turn(centre, c, a));
    return sign(signs);
}

/// Whether two strokes have more in common than the vertex they may share.
bool conflict(const NodedStrokes& drawn, const NodedStroke& s, const NodedStroke& t) {
    const auto& at = drawn.vertices;
    if (s.a == t.a && s.b == t.b) return true;
    const auto overlap = [&](std::uint32_t shared, std::uint32_t one, std::uint32_t other) {
        const GridPoint c = at[shared], p = at[one], q = at[other];
        if (turn(c, p, q) != 0) return false;
        return (std::int64_t{p.x} - c.x) * (std::int64_t{q.x} - c.x) +
                   (std::int64_t{p.y} - c.y) * (std::int64_t{q.y} - c.y) >
               0;
    };
    if (s.a == t.a) return overlap(s.a, s.b, t.b);
    if (s.a == t.b) return overlap(s.a, s.b, t.a);
    if (s.b == t.a) return overlap(s.b, s.a, t.b);
    if (s.b == t.b) return overlap(s.b, s.a, t.a);
    return meet(at[s.a], at[s.b], at[t.a], at[t.b]);
}

}  // namespace

DrawnLines::DrawnLines(const CellLines& old) : old_(old), anew_(old.lines.size()), meetings_(old.meetings) {}

NodedStrokes DrawnLines::make_strokes() const {
    NodedStrokes drawn;
    drawn.vertices = meetings_;
    for (std::uint32_t line = 0; line < old_.lines.size(); ++line) {
        const auto points = points_of(line);
        std::uint32_t last = old_.lines[line].from;
        for (std::size_t i = 1; i < points.size(); ++i) {
            std::uint32_t next = old_.lines[line].to;
            if (i + 1 < points.size()) {
                next = static_cast<std::uint32_t>(drawn.vertices.size());
                drawn.vertices.push_back(points[i]);
            }
            drawn.strokes.push_back({std::min(last, next), std::max(last, next), line, last > next});
            last = next;
        }
    }
    return drawn;
}

std::vector<DrawnLines::Conflict> DrawnLines::find_conflicts(const Bucketed<std::uint32_t>& ends,
                                                             const std::vector<bool>& fresh,
                                                             const Run& run) const {
    std::vector<Conflict> conflicts = find_contacts(fresh, run);
    find_disorder(ends, fresh, conflicts);
    std::sort(conflicts.begin(), conflicts.end());
    conflicts.erase(std::unique(conflicts.begin(), conflicts.end()), conflicts.end());
    return conflicts;
}

std::vector<DrawnLines::Conflict> DrawnLines::find_contacts(const std::vector<bool>& fresh,
                                                            const Run& run) const {
    const NodedStrokes drawn = make_strokes();
    Box box;
    for (const GridPoint p : drawn.vertices) box.include(as_point(p));
    const Buckets buckets(box, drawn.strokes.size() / strokes_per_bucket, least_bucket);
    const auto visit = [&](const NodedStroke& stroke, auto&& each) {
        buckets.visit(as_point(drawn.vertices[stroke.a]), as_point(drawn.vertices[stroke.b]), 1.0, each);
    };
    std::vector<bool> is_asked(buckets.count(), false);  // something fresh is there
    for (const NodedStroke& stroke : drawn.strokes)
        if (fresh[stroke.line]) visit(stroke, [&](std::size_t bucket) { is_asked[bucket] = true; });
    const auto in_bucket = sort_into_buckets<std::uint32_t>(buckets.count(), [&](auto&& emit) {
        for (std::uint32_t i = 0; i < drawn.strokes.size(); ++i)
            visit(drawn.strokes[i], [&](std::size_t bucket) {
                if (is_asked[bucket]) emit(bucket, i);
            });
    });
    const std::size_t chunks = buckets.count() / chunk + 1;
    std::vector<std::vector<Conflict>> found(chunks);
    for_each_item(run, chunks, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(buckets.count(), (c + 1) * chunk); ++i)
            for (auto s = in_bucket.begin_of(i); s != in_bucket.end_of(i); ++s)
                for (auto t = s + 1; t != in_bucket.end_of(i); ++t) {
                    const NodedStroke &one = drawn.strokes[*s], &other = drawn.strokes[*t];
                    if (!fresh[one.line] && !fresh[other.line]) continue;
                    if (conflict(drawn, one, other)) found[c].emplace_back(one.line, other.line);
                }
    });
    std::vector<Conflict> contacts;
    for (const auto& part : found) contacts.insert(contacts.end(), part.begin(), part.end());
    return contacts;
}

void DrawnLines::find_disorder(const Bucketed<std::uint32_t>& ends, const std::vector<bool>& fresh,
                               std::vector<Conflict>& conflicts) const {
    const auto first_step = [&](std::uint32_t end, bool anew) {
        const auto points = anew ? points_of(end / 2) : old_.points_of(old_.lines[end / 2]);
        return end % 2 == 0 ? points[1] : points[points.size() - 2];
    };
    for (std::uint32_t m = 0; m < meetings_.size(); ++m) {
        const auto here = std::span(ends.begin_of(m), ends.end_of(m));
        if (std::ranges::none_of(here, [&](std::uint32_t end) { return fresh[end / 2]; })) continue;
        for (std::size_t i = 0; i + 2 < here.size(); ++i)
            for (std::size_t j = i + 1; j + 1 < here.size(); ++j)
                for (std::size_t k = j + 1; k < here.size(); ++k) {
                    const auto order = [&](GridPoint centre, bool anew) {
                        return order_around(centre, first_step(here[i], anew), first_step(here[j], anew),
                                            first_step(here[k], anew));
                    };
                    if (order(meetings_[m], true) == order(old_.meetings[m], false)) continue;
                    conflicts.emplace_back(here[i] / 2, here[j] / 2);
                    conflicts.emplace_back(here[j] / 2, here[k] / 2);
                }
    }
}

}  // namespace lifang
