#include "load/ground/in_street.hpp"

#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr Meters reach{8.0};            // from a carriageway to the track beside or between
constexpr double along_cosine = 0.866;  // 30°: more is a crossing
constexpr double most = 0.7;            // of the length
constexpr double step = 10.0;           // metres between the places that are asked

using Segment = EdgeIndex::Edge;

double length_of(const Segment& segment) { return distance(segment.from, segment.to).value; }

bool is_parallel(const Segment& a, const Segment& b) {
    const double dot = (a.to.x - a.from.x) * (b.to.x - b.from.x) + (a.to.y - a.from.y) * (b.to.y - b.from.y);
    return std::abs(dot) >= along_cosine * length_of(a) * length_of(b);
}

class Streets {
  public:
    explicit Streets(const Site& site) {
        EdgeIndex::Edges pieces;
        for (const Road& road : site.roads)
            if (is_street(road.road_class) && !road.tunnel) EdgeIndex::append(road.line, 0, pieces);
        pieces_ = EdgeIndex(std::move(pieces));
    }

    bool run_along(const Segment& track, Point at) const {
        return std::ranges::any_of(pieces_.find(at, reach),
                                   [&](std::size_t i) { return is_parallel(track, pieces_[i]); });
    }

  private:
    EdgeIndex pieces_;
};

bool runs_in_street(const BarrierLine& line, const Streets& streets) {
    double all = 0.0, along = 0.0;
    EdgeIndex::Edges tracks;
    for (const LineString& part : line.lines) EdgeIndex::append(part, 0, tracks);
    for (const Segment& track : tracks) {
        const double length = length_of(track);
        const int places = std::max(1, static_cast<int>(length / step));
        for (int place = 0; place < places; ++place) {
            const double share = (place + 0.5) / places;
            const Point at{track.from.x + share * (track.to.x - track.from.x),
                           track.from.y + share * (track.to.y - track.from.y)};
            all += length / places;
            if (streets.run_along(track, at)) along += length / places;
        }
    }
    return all > 0.0 && along >= most * all;
}

}  // namespace

void mark_lines_in_streets(Site& site) {
    const auto may_be = [](const BarrierLine& line) {
        return line.barrier_class == BarrierClass::light_rail && !line.tunnel;
    };
    if (std::none_of(site.barrier_lines.begin(), site.barrier_lines.end(), may_be)) return;
    const Streets streets(site);
    for (BarrierLine& line : site.barrier_lines)
        if (may_be(line)) line.in_street = runs_in_street(line, streets);
}

}  // namespace lifang
