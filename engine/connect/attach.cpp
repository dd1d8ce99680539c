#include "connect/attach.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <tuple>

namespace lifang {
namespace {

// A path drawn along the wall and one that passes through it differ by the width of a pencil.
constexpr Meters at_gate{0.5};
// A foot on the very bank or rail does not cross it.
constexpr Meters short_of{0.01};

void append_segments(std::vector<Segment>& all, const LineString& line) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) all.push_back({line[i], line[i + 1]});
}

void append_segments(std::vector<Segment>& all, const MultiPolygon& polygons) {
    for (const Polygon& polygon : polygons) {
        append_segments(all, polygon.outer);
        for (const Ring& hole : polygon.holes) append_segments(all, hole);
    }
}

std::vector<Segment> gather_obstacles(const Site& site, const std::set<Barrier>& impassable) {
    std::vector<Segment> obstacles;
    for (const Road& road : site.roads)
        if (impassable.contains(road.road_class) && !road.tunnel && !road.bridge && !road.walkable)
            append_segments(obstacles, road.line);
    for (const BarrierLine& line : site.barrier_lines) {
        const bool railway = line.kind == BarrierLine::Kind::railway;
        if (!line.parts_ground() || (railway && line.bridge)) continue;
        if (!impassable.contains(railway ? Barrier::railway : Barrier::water)) continue;
        for (const LineString& part : line.lines) append_segments(obstacles, part);
    }
    if (impassable.contains(Barrier::water))
        for (const WaterArea& water : site.water) append_segments(obstacles, water.area);
    return obstacles;
}

std::vector<Box> boxes_of(const std::vector<Segment>& segments) {
    std::vector<Box> boxes;
    for (const Segment& segment : segments) boxes.push_back(box_of(segment));
    return boxes;
}

bool by_place(const Attachment& a, const Attachment& b) {
    return std::tie(a.edge, a.from_start, a.gate) < std::tie(b.edge, b.from_start, b.gate);
}

}  // namespace

Attacher::Attacher(const WalkGraph& graph, const Site& site, const std::set<Barrier>& impassable,
                   Meters reach)
    : graph_(graph),
      reach_(reach),
      index_({}),
      obstacles_(gather_obstacles(site, impassable)),
      obstacle_index_(boxes_of(obstacles_)) {
    std::vector<Box> boxes;
    for (std::uint32_t e = 0; e < graph.edges.size(); ++e) {
        const LineString& line = graph.edges[e].line;
        Meters along;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            pieces_.push_back({{line[i], line[i + 1]}, e, along});
            boxes.push_back(box_of(pieces_.back().line));
            along += distance(line[i], line[i + 1]);
        }
    }
    index_ = BoxIndex(boxes);
}

std::vector<Attachment> Attacher::find_gates(const MultiPolygon& outline) const {
    std::vector<Segment> segments;
    append_segments(segments, outline);
    return find(segments, bounds(outline));
}

std::vector<Attachment> Attacher::find_gates(Point place) const {
    return find({{place, place}}, Box{place, place});
}

bool Attacher::is_blocked(Point from, Point to) const {
    const Segment path{from, to};
    for (const std::size_t i : obstacle_index_.find(box_of(path))) {
        const auto meeting = find_meeting(path, obstacles_[i], Meters{0.0});
        if (meeting && distance(to, point_at(path, meeting->on_first)) > short_of) return true;
    }
    return false;
}

Meters Attacher::handicap(const Attachment& attachment) const {
    const bool main = graph_.part_of[graph_.edges[attachment.edge].from] == 0;
    return main ? attachment.away : attachment.away + part_advantage;
}

std::vector<Attachment> Attacher::find(const std::vector<Segment>& outline, const Box& box) const {
    // Rings grow until the nearest path found is nearer than anything beyond the ring can be.
    for (Meters ring{25.0};; ring = 2.0 * ring) {
        const bool last = ring >= reach_;
        std::vector<Attachment> near;
        for (const std::size_t i : index_.find(box.grown(std::min(ring, reach_).value))) {
            const Piece& piece = pieces_[i];
            std::optional<NearestPoints> best;
            for (const Segment& side : outline) {
                const NearestPoints found = find_nearest_points(side, piece.line);
                if (!best || found.away < best->away) best = found;
                if (best->away.value <= 0.0) break;
            }
            if (!best || best->away > reach_ || is_blocked(best->on_first, best->on_second)) continue;
            const Meters length = distance(piece.line.from, piece.line.to);
            near.push_back({best->on_first, best->on_second, best->away, piece.edge,
                            piece.from_start + best->share_of_second * length});
        }
        const auto nearest =
            std::min_element(near.begin(), near.end(), [&](const Attachment& a, const Attachment& b) {
                const Meters of_a = handicap(a), of_b = handicap(b);
                return of_a != of_b ? of_a < of_b : by_place(a, b);
            });
        const bool certain = nearest != near.end() && handicap(*nearest) <= ring;
        if (!certain && !last) continue;
        if (nearest == near.end()) return {};
        const std::uint32_t part = graph_.part_of[graph_.edges[nearest->edge].from];
        std::vector<Attachment> gates;
        for (const Attachment& attachment : near)
            if (nearest->away <= at_gate && attachment.away <= at_gate &&
                graph_.part_of[graph_.edges[attachment.edge].from] == part)
                gates.push_back(attachment);
        if (gates.empty()) gates.push_back(*nearest);
        std::sort(gates.begin(), gates.end(), by_place);
        gates.erase(std::unique(gates.begin(), gates.end()), gates.end());
        return gates;
    }
}

}  // namespace lifang
