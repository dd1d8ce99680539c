#include "load/ground/in_street.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr double reach = 8.0;           // metres from a carriageway to the track beside or between
constexpr double along_cosine = 0.866;  // 30°: more is a crossing
constexpr double most = 0.7;            // of the length
constexpr double step = 10.0;           // metres between the places that are asked

struct Segment {
    Point from, to;

    double length() const { return distance(from, to).value; }
};

template <class Work>
void for_each_segment(const LineString& line, const Work& work) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) work(Segment{line[i], line[i + 1]});
}

bool is_parallel(const Segment& a, const Segment& b) {
    const double dot = (a.to.x - a.from.x) * (b.to.x - b.from.x) + (a.to.y - a.from.y) * (b.to.y - b.from.y);
    return std::abs(dot) >= along_cosine * a.length() * b.length();
}

class Streets {
  public:
    explicit Streets(const Site& site) : index_({}) {
        for (const Road& road : site.roads)
            if (is_street(road.road_class) && !road.tunnel)
                for_each_segment(road.line, [&](const Segment& segment) { segments_.push_back(segment); });
        std::vector<Box> boxes(segments_.size());
        for (std::size_t i = 0; i < boxes.size(); ++i)
            boxes[i].include(segments_[i].from), boxes[i].include(segments_[i].to);
        index_ = BoxIndex(boxes);
    }

    bool run_along(const Segment& track, Point at) const {
        const auto near = index_.find(Box{at, at}.grown(reach));
        return std::any_of(near.begin(), near.end(), [&](std::size_t i) {
            return distance(at, segments_[i].from, segments_[i].to).value <= reach &&
                   is_parallel(track, segments_[i]);
        });
    }

  private:
    std::vector<Segment> segments_;
    BoxIndex index_;
};

bool runs_in_street(const BarrierLine& line, const Streets& streets) {
    double all = 0.0, along = 0.0;
    for (const LineString& part : line.lines)
        for_each_segment(part, [&](const Segment& track) {
            const double length = track.length();
            const int places = std::max(1, static_cast<int>(length / step));
            for (int place = 0; place < places; ++place) {
                const double share = (place + 0.5) / places;
                const Point at{track.from.x + share * (track.to.x - track.from.x),
                               track.from.y + share * (track.to.y - track.from.y)};
                all += length / places;
                if (streets.run_along(track, at)) along += length / places;
            }
        });
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
