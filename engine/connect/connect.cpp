#include "connect/connect.hpp"

#include "connect/along.hpp"
#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "tessellate/plane/contact.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace lifang {
namespace {

// A border counts as what lies on at least a fifth of it: a corner that reaches a main road does not turn the
// whole border into one, a wall of traffic with a gap is one.
constexpr double min_barrier_share = 0.2;

using Segments = std::span<const SharedSegment>;

/// What lies along the segments of one border or stretch.
struct Lying {
    Meters length;
    std::array<Meters, barrier_count> by_barrier{};
    std::array<std::map<std::string, double>, barrier_count> names;

    void add(const Along& along, Meters metres) {
        const auto barrier = static_cast<std::size_t>(along.barrier);
        length += metres;
        by_barrier[barrier] += metres;
        if (along.name) names[barrier][*along.name] += metres.value;
    }

    /// The strongest class that, with all stronger ones, lies on enough of the length.
    Barrier strongest() const {
        Meters so_far;
        for (std::size_t i = barrier_count; i-- > 0;) {
            so_far += by_barrier[i];
            if (by_barrier[i].value > 0.0 && so_far >= min_barrier_share * length) return all_barriers[i];
        }
        return Barrier::none;
    }

    /// All that lies along, when that is more than one thing. What has no name is told apart from what has
    /// one.
    std::vector<BorderBarrier> several() const {
        std::vector<BorderBarrier> found;
        for (std::size_t i = barrier_count; i-- > 0;) {
            double nameless = by_barrier[i].value;
            std::vector<BorderBarrier> named;
            for (const auto& [name, metres] : names[i]) {
                named.push_back({all_barriers[i], name, Meters{metres}});
                nameless -= metres;
            }
            constexpr double rounding = 1e-6;
            if (nameless > rounding) found.push_back({all_barriers[i], "", Meters{nameless}});
            found.insert(found.end(), named.begin(), named.end());
        }
        if (found.size() < 2) found.clear();
        return found;
    }

    std::string name_of(Barrier barrier) const {
        const auto& of_class = names[static_cast<std::size_t>(barrier)];
        const auto longest =
            std::max_element(of_class.begin(), of_class.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        return longest == of_class.end() ? std::string{} : longest->first;
    }
};

Lying find_lying(Segments segments, const LinesAlong& lines, bool water) {
    Lying lying;
    for (const SharedSegment& s : segments)
        lying.add(water ? lines.find_water(s.from, s.to) : lines.find(s.from, s.to), distance(s.from, s.to));
    return lying;
}

/// Lines of the segments, joined where exactly two meet; each from its lesser end, closed ones from their
/// least point, in the order of these.
MultiLineString join(Segments segments) {
    if (segments.size() == 1) return {{segments[0].from, segments[0].to}};
    struct End {
        Point at;
        std::uint32_t segment;
    };
    std::vector<End> ends;
    for (std::uint32_t i = 0; i < segments.size(); ++i)
        ends.push_back({segments[i].from, i}), ends.push_back({segments[i].to, i});
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
        return std::tie(a.at, a.segment) < std::tie(b.at, b.segment);
    });
    const auto around = [&](Point p) {
        return std::ranges::equal_range(ends, p, {}, [](const End& end) { return end.at; });
    };
    std::vector<bool> taken(segments.size(), false);
    MultiLineString lines;
    const auto follow = [&](Point start, std::uint32_t segment) {
        LineString line{start};
        for (bool more = true; more;) {
            taken[segment] = true;
            const SharedSegment& s = segments[segment];
            line.push_back(s.from == line.back() ? s.to : s.from);
            const auto here = around(line.back());
            more = here.size() == 2 && line.back() != start;
            if (more) segment = here[0].segment == segment ? here[1].segment : here[0].segment;
            more = more && !taken[segment];
        }
        lines.push_back(std::move(line));
    };
    for (const End& end : ends)  // from where lines end or meet, then closed ones
        if (!taken[end.segment] && around(end.at).size() != 2) follow(end.at, end.segment);
    for (const End& end : ends)
        if (!taken[end.segment]) follow(end.at, end.segment);
    return lines;
}

/// Runs of segments between the same two areas, in order.
std::vector<Segments> runs_of(const std::vector<SharedSegment>& segments) {
    std::vector<Segments> runs;
    for (std::size_t from = 0; from < segments.size();) {
        std::size_t to = from + 1;
        while (to < segments.size() && segments[to].left == segments[from].left &&
               segments[to].right == segments[from].right)
            ++to;
        runs.push_back(Segments(segments).subspan(from, to - from));
        from = to;
    }
    return runs;
}

/// Not over an impassable barrier, and wide enough.
bool is_passable(const Border& border, const ConnectOptions& options) {
    if (options.impassable.contains(border.barrier)) return false;
    Meters open;
    for (const Barrier barrier : all_barriers)
        if (!options.impassable.contains(barrier))
            open += border.length_by_barrier[static_cast<std::size_t>(barrier)];
    return open >= options.neck_min_width;
}

Border make_border(Segments run, const Tessellation& tessellation, const LinesAlong& lines,
                   const ConnectOptions& options) {
    Border border;
    border.a = CellId{run.front().left};
    border.b = CellId{run.front().right};
    const bool water = at(tessellation.cells, border.a).water || at(tessellation.cells, border.b).water;
    const Lying lying = find_lying(run, lines, water);
    border.line = join(run);
    border.length = lying.length;
    border.length_by_barrier = lying.by_barrier;
    border.barrier = lying.strongest();
    border.barrier_name = lying.name_of(border.barrier);
    border.barriers = lying.several();
    border.passable = is_passable(border, options);
    return border;
}

EdgeStretch make_stretch(Segments run, const Tessellation& tessellation, const LinesAlong& lines) {
    EdgeStretch stretch;
    stretch.cell = CellId{run.front().left};
    const Lying lying = find_lying(run, lines, at(tessellation.cells, stretch.cell).water);
    stretch.line = join(run);
    stretch.length = lying.length;
    stretch.barrier = lying.strongest();
    stretch.barrier_name = lying.name_of(stretch.barrier);
    return stretch;
}

}  // namespace

ConnectOptions make_connect_options(const Profile& profile) {
    ConnectOptions options{profile.impassable, profile.neck_min_width};
    if (profile.coverage.attachment_limit.value > 0.0)
        options.attachment_limit = profile.coverage.attachment_limit;
    return options;
}

CellGraph connect(const Site& site, const Tessellation& tessellation, const ConnectOptions& options,
                  const Run& run) {
    std::vector<MultiPolygon> areas;
    for (const Cell& cell : tessellation.cells) areas.push_back(cell.area);
    const auto segments = find_shared_segments(areas);
    const auto runs = runs_of(segments);
    std::vector<Segments> inner;
    std::vector<Segments> outer;
    for (const Segments& part : runs)
        (part.front().right == SharedSegment::outside ? outer : inner).push_back(part);

    StageProgress progress(run, Stage::connect, runs.size());
    const LinesAlong lines(site, tessellation.strips);
    std::vector<Border> borders(inner.size());
    for_each_item(run, progress, inner.size(),
                  [&](std::size_t i) { borders[i] = make_border(inner[i], tessellation, lines, options); });
    std::vector<EdgeStretch> edge(outer.size());
    for_each_item(run, progress, outer.size(),
                  [&](std::size_t i) { edge[i] = make_stretch(outer[i], tessellation, lines); });
    return make_cell_graph(std::move(borders), std::move(edge), tessellation.cells.size());
}

}  // namespace lifang
