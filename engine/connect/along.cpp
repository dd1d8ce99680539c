#include "connect/along.hpp"

#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// Block edges are made of the streets' own lines, so a street lies on its border but for rounding and the
// bends that mapped outlines put there.
constexpr Meters street_reach{4.0};
// Inside a block a border runs midway between houses; the path it follows may lie to one side.
constexpr Meters way_reach{6.0};
constexpr Meters bank_reach{10.0};
constexpr double along_cosine = 0.866;  // 30°: more is a crossing
// The direction of a very short segment is rounding: it is judged by distance alone.
constexpr Meters shortest_directed{0.5};

Box box_of(Point a, Point b) {
    Box box;
    box.include(a);
    box.include(b);
    return box;
}

bool is_parallel(Point a, Point b, Point c, Point d) {
    const double lengths = distance(a, b).value * distance(c, d).value;
    const double dot = (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y);
    return lengths > 0.0 && std::abs(dot) >= along_cosine * lengths;
}

Meters reach_of(Barrier barrier) { return is_street(barrier) ? street_reach : way_reach; }

}  // namespace

void LinesAlong::add(const LineString& line, Barrier barrier, bool bank, const std::string& name) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        pieces_.push_back({line[i], line[i + 1], barrier, bank, name.empty() ? nullptr : &name});
}

LinesAlong::LinesAlong(const Site& site, const MultiPolygon& strips) : index_({}), strips_(strips) {
    for (const Road& road : site.roads) {
        const bool passed_under = road.bridge && road.road_class == Barrier::motorway;
        if (!road.tunnel && !passed_under) add(road.line, road.road_class, false, road.name);
    }
    for (const BarrierLine& barrier : site.barrier_lines) {
        const bool railway = barrier.kind == BarrierLine::Kind::railway;
        if (!barrier.parts_ground() || (railway && barrier.bridge)) continue;
        for (const LineString& line : barrier.lines)
            add(line, railway ? Barrier::railway : Barrier::water, false, barrier.name);
    }
    for (const WaterArea& water : site.water) {
        for (const Polygon& part : water.area) {
            add(part.outer, Barrier::water, true, water.name);
            for (const Ring& hole : part.holes) add(hole, Barrier::water, true, water.name);
        }
    }
    std::vector<Box> boxes;
    for (const Piece& piece : pieces_) boxes.push_back(box_of(piece.from, piece.to));
    index_ = BoxIndex(boxes);
}

Along LinesAlong::find(Point from, Point to) const {
    const auto in_strip = strips_.find({(from.x + to.x) / 2.0, (from.y + to.y) / 2.0});
    const bool directed = distance(from, to) >= shortest_directed;
    const Along best = find_within(from, to, in_strip, directed);
    if (!in_strip || !directed || best.barrier != Barrier::none) return best;
    return find_within(from, to, in_strip, false);
}

Along LinesAlong::find_within(Point from, Point to, std::optional<Meters> in_strip, bool directed) const {
    const Point middle{(from.x + to.x) / 2.0, (from.y + to.y) / 2.0};
    const Meters wide = in_strip.value_or(Meters{});
    Along best;
    Meters nearest;
    for (const std::size_t i : index_.find(Box{middle, middle}.grown(std::max(way_reach, wide).value))) {
        const Piece& piece = pieces_[i];
        if (piece.bank || piece.barrier < best.barrier) continue;
        const Meters away = distance(middle, piece.from, piece.to);
        if (away > std::max(reach_of(piece.barrier), wide)) continue;
        if (piece.barrier == best.barrier && away >= nearest) continue;
        if (directed && !is_parallel(from, to, piece.from, piece.to)) continue;
        best = {piece.barrier, piece.name};
        nearest = away;
    }
    return best;
}

Along LinesAlong::find_water(Point from, Point to) const {
    const Point middle{(from.x + to.x) / 2.0, (from.y + to.y) / 2.0};
    Along best{Barrier::water, nullptr};
    Meters nearest = bank_reach;
    for (const std::size_t i : index_.find(Box{middle, middle}.grown(bank_reach.value))) {
        const Piece& piece = pieces_[i];
        if (piece.barrier != Barrier::water || !piece.name) continue;
        const Meters away = distance(middle, piece.from, piece.to);
        if (away < nearest) nearest = away, best.name = piece.name;
    }
    return best;
}

}  // namespace lifang
