#include "tessellate/straighten/guides.hpp"

#include "tessellate/plane/grid_segments.hpp"

#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr double least_bucket = 20'000.0;        // millimetres
constexpr double least_cosine = 0.906307787037;  // 25° between a line and what it is drawn along

}  // namespace

Guides::Guides(const Site& site, const MillimetreGrid& mm) {
    for (const Road& road : site.roads)
        if (!road.tunnel && !road.bridge) add(road.line, mm);
    for (const BarrierLine& barrier : site.barrier_lines)
        if (barrier.kind == BarrierLine::Kind::wall)
            for (const LineString& line : barrier.lines) add(line, mm);

    in_buckets_ = BucketedPieces(pieces_.size(), least_bucket, 1,
                                 [&](std::uint32_t i) { return std::pair(pieces_[i].from, pieces_[i].to); });
}

void Guides::add(const LineString& line, const MillimetreGrid& mm) {
    double along = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point from = as_point(mm.to_grid(line[i])), to = as_point(mm.to_grid(line[i + 1]));
        if (from == to) continue;
        pieces_.push_back({from, to, along, lines_});
        along += std::hypot(to.x - from.x, to.y - from.y);
    }
    ++lines_;
}

std::optional<Guides::Place> Guides::find(Point at, double reach, Point direction) const {
    std::optional<Place> nearest;
    double squared = reach * reach;
    const double direction_length = std::hypot(direction.x, direction.y);
    in_buckets_.visit(at, at, reach, [&](std::uint32_t i) {
        const Piece& piece = pieces_[i];
        const double dx = piece.to.x - piece.from.x, dy = piece.to.y - piece.from.y;
        const double length = std::hypot(dx, dy);
        const double cosine = std::abs(dx * direction.x + dy * direction.y) / (length * direction_length);
        if (!(cosine >= least_cosine)) return;
        const double along =
            std::clamp(((at.x - piece.from.x) * dx + (at.y - piece.from.y) * dy) / length, 0.0, length);
        const Point foot{piece.from.x + dx * along / length, piece.from.y + dy * along / length};
        const double away = (at.x - foot.x) * (at.x - foot.x) + (at.y - foot.y) * (at.y - foot.y);
        if (away > squared || (nearest && away == squared && nearest->piece <= i)) return;
        squared = away;
        nearest = Place{piece.line, i, piece.along + along, foot};
    });
    return nearest;
}

void Guides::append_between(const Place& from, const Place& to, std::vector<Place>& places) const {
    const auto add_start = [&](std::size_t piece) {
        places.push_back({from.line, piece, pieces_[piece].along, pieces_[piece].from});
    };
    for (std::size_t piece = from.piece + 1; piece <= to.piece; ++piece) add_start(piece);
    for (std::size_t piece = from.piece; piece > to.piece; --piece) add_start(piece);
}

}  // namespace lifang
