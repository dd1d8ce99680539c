#include "tessellate/calm_way.hpp"

#include "tessellate/few_links.hpp"
#include "tessellate/grid_segments.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// Of the distance to what stands nearest: a line may come that much nearer.
constexpr double play_share = 0.6;
// Stations along the old way, millimetres apart: what lies closer says nothing, what lies farther is filled.
constexpr double least_step = 1'500.0, widest_step = 6'000.0;
// Something is drawn along if it runs beside the way for so long, and no farther from it than this.
constexpr double least_guided = 12'000.0;
constexpr double guided_share = 0.8;  // of the distance to what stands nearest
constexpr double guided_play = 150.0;
// A meeting this near to a corner is put on it; nearer to another meeting only if it was.
constexpr double meeting_reach = 300.0, meeting_step = 200.0;

constexpr std::size_t no_meeting = ~std::size_t{0};

struct Mark {
    Station station;
    std::size_t meeting = no_meeting;  // position among the way's meetings
};

double distance_of(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }
GridPoint round_point(Point p) {
    return {static_cast<std::int32_t>(std::lround(p.x)), static_cast<std::int32_t>(std::lround(p.y))};
}

class Drawing {
  public:
    Drawing(const Way& old, GridPoint from, GridPoint to, const Obstacles& obstacles, const Freedom& freedom)
        : old_(old), from_(from), to_(to), obstacles_(obstacles), freedom_(freedom) {}

    std::optional<Way> draw() {
        place_marks();
        if (freedom_.guides) follow_guides();
        if (!link() || meets_more()) return std::nullopt;
        return std::move(made_);
    }

  private:
    // ---- stations
    void place_marks() {
        const Point start = as_point(old_.points.front()), end = as_point(old_.points.back());
        // Where an end has moved, the old way's first steps would lead back.
        const double start_gap = std::max(least_step, 1.5 * distance_of(start, as_point(from_)));
        const double end_gap = std::max(least_step, 1.5 * distance_of(end, as_point(to_)));
        marks_.push_back({{as_point(from_), 0.0}, no_meeting});
        Point last = start;
        std::size_t meeting = 0;
        for (std::size_t i = 1; i + 1 < old_.points.size(); ++i) {
            const Point p = as_point(old_.points[i]);
            const bool is_meeting = meeting < old_.meetings.size() && old_.meetings[meeting] == i;
            if (!is_meeting && (distance_of(last, p) < least_step || distance_of(start, p) < start_gap ||
                                distance_of(end, p) < end_gap))
                continue;
            fill(last, p, start, start_gap, end, end_gap);
            add_mark(p, is_meeting ? meeting++ : no_meeting);
            last = p;
        }
        fill(last, end, start, start_gap, end, end_gap);
        marks_.push_back({{as_point(to_), 0.0}, no_meeting});
    }
    void fill(Point last, Point next, Point start, double start_gap, Point end, double end_gap) {
        const int pieces = static_cast<int>(std::ceil(distance_of(last, next) / widest_step));
        for (int k = 1; k < pieces; ++k) {
            const Point p{last.x + (next.x - last.x) * k / pieces, last.y + (next.y - last.y) * k / pieces};
            if (distance_of(start, p) >= start_gap && distance_of(end, p) >= end_gap) add_mark(p, no_meeting);
        }
    }
    void add_mark(Point p, std::size_t meeting) {
        const double clearance = obstacles_.find_clearance(p, freedom_.farthest / play_share);
        marks_.push_back({{p, std::min(freedom_.farthest, play_share * clearance)}, meeting});
    }

    // ---- guides
    void follow_guides() {
        std::vector<std::optional<Guides::Place>> along(marks_.size());
        for (std::size_t i = 1; i + 1 < marks_.size(); ++i) {
            const Point a = marks_[i - 1].station.at, b = marks_[i + 1].station.at;
            const double reach =
                std::min(freedom_.farthest, marks_[i].station.play * (guided_share / play_share));
            along[i] = freedom_.guides->find(marks_[i].station.at, reach, {b.x - a.x, b.y - a.y});
        }
        std::vector<Mark> followed;
        for (std::size_t i = 0; i < marks_.size();) {
            std::size_t end = i;
            while (along[i] && end < marks_.size() && along[end] && along[end]->line == along[i]->line &&
                   is_onward(along, i, end))
                ++end;
            if (along[i] && std::abs(along[end - 1]->along - along[i]->along) >= least_guided) {
                follow(along, i, end, followed);
                i = end;
            } else {
                followed.push_back(marks_[i++]);
            }
        }
        marks_ = std::move(followed);
    }
    /// Whether the places up to `at` run along the guide one way.
    static bool is_onward(const std::vector<std::optional<Guides::Place>>& along, std::size_t first,
                          std::size_t at) {
        if (at < first + 1) return true;
        const double step = along[at]->along - along[at - 1]->along;
        const double whole = along[at]->along - along[first]->along;
        return step * whole > 0.0;
    }
    void follow(const std::vector<std::optional<Guides::Place>>& along, std::size_t first, std::size_t end,
                std::vector<Mark>& followed) const {
        std::vector<Guides::Place> corners;
        for (std::size_t i = first; i < end; ++i) {
            if (i > first) {
                corners.clear();
                freedom_.guides->append_between(*along[i - 1], *along[i], corners);
                for (const Guides::Place& corner : corners) push_guided(corner.at, no_meeting, followed);
            }
            push_guided(along[i]->at, marks_[i].meeting, followed);
        }
    }
    static void push_guided(Point at, std::size_t meeting, std::vector<Mark>& followed) {
        if (!followed.empty() && distance_of(followed.back().station.at, at) < 1.0) {
            if (followed.back().meeting == no_meeting) followed.pop_back();
        }
        followed.push_back({{at, guided_play}, meeting});
    }

    // ---- corners
    bool link() {
        std::vector<Station> stations;
        for (const Mark& mark : marks_) stations.push_back(mark.station);
        made_.points.push_back(from_);
        if (from_ != to_) return link(stations, 0, stations.size() - 1);
        // Closed: by way of what lies farthest.
        const auto farthest =
            std::max_element(stations.begin(), stations.end(), [&](const Station& a, const Station& b) {
                return distance_of(a.at, as_point(from_)) < distance_of(b.at, as_point(from_));
            });
        const auto middle = static_cast<std::size_t>(farthest - stations.begin());
        return middle > 0 && link(stations, 0, middle) && link(stations, middle, stations.size() - 1);
    }

    bool link(std::span<const Station> stations, std::size_t first, std::size_t last) {
        const auto corners = find_few_links(stations.subspan(first, last - first + 1));
        for (std::size_t i = 1; i < corners.size(); ++i) {
            const std::size_t station = first + corners[i].station;
            if (!place_meetings(first + corners[i - 1].station, station, corners[i - 1].at, corners[i].at))
                return false;
            push(i + 1 == corners.size() && last + 1 == marks_.size() ? to_ : round_point(corners[i].at),
                 marks_[station].meeting);
        }
        return !corners.empty();
    }

    /// Meetings on a link between two corners: each where the link passes its old place.
    bool place_meetings(std::size_t from, std::size_t to, Point start, Point end) {
        const double length = distance_of(start, end);
        double last = 0.0;
        std::size_t last_mark = from;
        bool start_is_taken = marks_[from].meeting != no_meeting || made_.points.size() == 1 ||
                              (!made_.meetings.empty() && made_.meetings.back() + 1 == made_.points.size());
        for (std::size_t k = from + 1; k < to; ++k) {
            if (marks_[k].meeting == no_meeting) continue;
            const Point p = marks_[k].station.at;
            const double along =
                ((p.x - start.x) * (end.x - start.x) + (p.y - start.y) * (end.y - start.y)) / length;
            const auto step = [&](std::size_t mark) {
                return std::min(meeting_step, 0.5 * distance_of(p, marks_[mark].station.at));
            };
            if (!start_is_taken && last_mark == from && along < meeting_reach) {
                made_.meetings.push_back(made_.points.size() - 1);
            } else {
                if (along < last + step(last_mark) || along > length - step(to)) return false;
                push(round_point({start.x + (end.x - start.x) * along / length,
                                  start.y + (end.y - start.y) * along / length}),
                     marks_[k].meeting);
            }
            start_is_taken = true;
            last = std::max(along, 0.0);
            last_mark = k;
        }
        return true;
    }

    void push(GridPoint at, std::size_t meeting) {
        made_.points.push_back(at);
        if (meeting != no_meeting) made_.meetings.push_back(made_.points.size() - 1);
    }

    /// Whether the new way meets something that the old one does not.
    bool meets_more() const {
        const auto hits = find_hits(made_.points);
        if (hits.empty()) return false;
        const auto before = find_hits(old_.points);
        return !std::ranges::includes(before, hits);
    }
    std::vector<std::uint32_t> find_hits(const std::vector<GridPoint>& points) const {
        std::vector<std::uint32_t> hits;
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            obstacles_.find_hits(points[i], points[i + 1], hits);
        std::sort(hits.begin(), hits.end());
        hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
        return hits;
    }

    const Way& old_;
    GridPoint from_, to_;
    const Obstacles& obstacles_;
    const Freedom& freedom_;
    std::vector<Mark> marks_;
    Way made_;
};

}  // namespace

std::optional<Way> draw_calmly(const Way& old, GridPoint from, GridPoint to, const Obstacles& obstacles,
                               const Freedom& freedom) {
    return Drawing(old, from, to, obstacles, freedom).draw();
}

}  // namespace lifang
