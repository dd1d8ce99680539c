#include "connect/walk_lines.hpp"

#include "connect/segment.hpp"
#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>

namespace lifang {
namespace {

// Coordinates are millimetres: lines that touch do so within rounding of both.
constexpr Meters touching{0.01};
constexpr double grid_per_metre = 1000.0;

int level_of(const Road& road) {
    if (road.layer != 0) return road.layer;
    return road.bridge ? 1 : road.tunnel ? -1 : 0;
}

Point on_grid(Point point) {
    return {std::round(point.x * grid_per_metre) / grid_per_metre,
            std::round(point.y * grid_per_metre) / grid_per_metre};
}

struct Piece {
    std::uint32_t walk_line = 0;
    std::uint32_t segment = 0;
    Segment line;
};

/// The straight pieces of all lines, to be found by place.
class Pieces {
  public:
    explicit Pieces(const std::vector<WalkLine>& walk_lines) : index_({}) {
        std::vector<Box> boxes;
        for (std::uint32_t w = 0; w < walk_lines.size(); ++w) {
            const LineString& line = walk_lines[w].line;
            for (std::uint32_t s = 0; s + 1 < line.size(); ++s) {
                all_.push_back({w, s, {line[s], line[s + 1]}});
                boxes.push_back(box_of(all_.back().line));
            }
        }
        index_ = BoxIndex(boxes);
    }

    const std::vector<Piece>& all() const { return all_; }
    std::vector<std::size_t> find(const Box& box, Meters reach) const {
        return index_.find(box.grown(reach.value));
    }

  private:
    std::vector<Piece> all_;
    BoxIndex index_;
};

/// An end may join a line of its own level anywhere, one of another level only at that line's end.
bool may_join(const WalkLine& walk_line, const WalkLine& other, const Piece& piece, double share) {
    const bool at_end =
        (piece.segment == 0 && share <= 0.0) || (piece.segment + 2 == other.line.size() && share >= 1.0);
    return at_end || walk_line.level == other.level;
}

/// Where the loose end of a line should have ended: on the nearest other line within reach. Nothing for an
/// end that touches one.
std::optional<Point> find_foot(const std::vector<WalkLine>& walk_lines, const Pieces& pieces,
                               std::uint32_t walk_line, Point end) {
    std::optional<Point> foot;
    Meters least = snap_reach;
    for (const std::size_t i : pieces.find({end, end}, snap_reach)) {
        const Piece& piece = pieces.all()[i];
        if (piece.walk_line == walk_line) continue;
        const double share = nearest_share(piece.line, end);
        const Point at = point_at(piece.line, share);
        const Meters away = distance(end, at);
        if (!may_join(walk_lines[walk_line], walk_lines[piece.walk_line], piece, share)) continue;
        if (away <= touching) return std::nullopt;
        if (away < least) foot = share <= 0.0 || share >= 1.0 ? at : on_grid(at), least = away;
    }
    return foot;
}

/// A vertex within rounding of the crossing is the crossing: no two nodes a hair apart.
Point meeting_point(const Segment& one, double on_one, const Segment& other) {
    const Point at = on_grid(point_at(one, on_one));
    for (const Point vertex : {one.from, one.to, other.from, other.to})
        if (distance(at, vertex) <= touching) return vertex;
    return at;
}

class Noding {
  public:
    explicit Noding(const std::vector<WalkLine>& walk_lines)
        : walk_lines_(walk_lines), pieces_(walk_lines), cuts_(walk_lines.size()) {}

    std::vector<std::vector<LineCut>> run() {
        for (std::size_t i = 0; i < pieces_.all().size(); ++i) find_crossings(i);
        for (std::uint32_t w = 0; w < walk_lines_.size(); ++w) {
            find_touched(w, walk_lines_[w].line.front());
            find_touched(w, walk_lines_[w].line.back());
        }
        for (auto& cuts : cuts_)
            std::sort(cuts.begin(), cuts.end(), [](const LineCut& a, const LineCut& b) {
                return std::tie(a.segment, a.share, a.at) < std::tie(b.segment, b.share, b.at);
            });
        return std::move(cuts_);
    }

  private:
    void find_crossings(std::size_t i) {
        const Piece& one = pieces_.all()[i];
        for (const std::size_t j : pieces_.find(box_of(one.line), touching)) {
            const Piece& other = pieces_.all()[j];
            if (j <= i || walk_lines_[one.walk_line].level != walk_lines_[other.walk_line].level) continue;
            if (one.walk_line == other.walk_line && other.segment <= one.segment + 1) continue;
            const auto meeting = find_meeting(one.line, other.line, touching);
            if (!meeting) continue;
            const Point at = meeting_point(one.line, meeting->on_first, other.line);
            cuts_[one.walk_line].push_back({one.segment, meeting->on_first, at});
            cuts_[other.walk_line].push_back({other.segment, meeting->on_second, at});
        }
    }

    /// Lines an end lies on, also those it runs along, which cross nowhere.
    void find_touched(std::uint32_t walk_line, Point end) {
        for (const std::size_t i : pieces_.find({end, end}, touching)) {
            const Piece& piece = pieces_.all()[i];
            if (piece.walk_line == walk_line || end == piece.line.from || end == piece.line.to) continue;
            const double share = nearest_share(piece.line, end);
            if (distance(end, point_at(piece.line, share)) > touching) continue;
            if (!may_join(walk_lines_[walk_line], walk_lines_[piece.walk_line], piece, share)) continue;
            cuts_[piece.walk_line].push_back({piece.segment, share, end});
        }
    }

    const std::vector<WalkLine>& walk_lines_;
    Pieces pieces_;
    std::vector<std::vector<LineCut>> cuts_;
};

}  // namespace

std::vector<WalkLine> gather_walk_lines(const Site& site) {
    std::vector<WalkLine> walk_lines;
    for (const Road& road : site.roads)
        if (road.walkable && road.line.size() >= 2)
            walk_lines.push_back({road.line, level_of(road), road.road_class});
    for (const Landuse& ground : site.landuse) {
        if (ground.kind != "pedestrian" && ground.kind != "footway") continue;
        for (const Polygon& square : ground.area) walk_lines.push_back({square.outer, 0, Barrier::path});
    }
    return walk_lines;
}

void join_loose_ends(std::vector<WalkLine>& walk_lines) {
    const Pieces pieces(walk_lines);
    std::vector<std::optional<Point>> at_front(walk_lines.size()), at_back(walk_lines.size());
    std::set<Point> joined;  // of two ends that face each other one reaches over
    const auto join = [&](std::uint32_t walk_line, Point end, std::optional<Point>& foot) {
        if (joined.contains(end)) return;
        foot = find_foot(walk_lines, pieces, walk_line, end);
        if (foot) joined.insert(*foot);
    };
    for (std::uint32_t w = 0; w < walk_lines.size(); ++w) {
        if (walk_lines[w].line.front() == walk_lines[w].line.back()) continue;
        join(w, walk_lines[w].line.front(), at_front[w]);
        join(w, walk_lines[w].line.back(), at_back[w]);
    }
    for (std::uint32_t w = 0; w < walk_lines.size(); ++w) {
        LineString& line = walk_lines[w].line;
        if (at_front[w]) line.insert(line.begin(), *at_front[w]);
        if (at_back[w]) line.push_back(*at_back[w]);
    }
}

std::vector<std::vector<LineCut>> find_line_cuts(const std::vector<WalkLine>& walk_lines) {
    return Noding(walk_lines).run();
}

}  // namespace lifang
