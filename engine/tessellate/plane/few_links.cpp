#include "tessellate/plane/few_links.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

// What a link is worth, in millimetres of length: a corner is saved if the line grows by less.
constexpr double link_cost = 3'000.0;
// A corner at the very edge of its disc costs so much, also in millimetres.
constexpr double swerve_cost = 500.0;
// Places across a waypoint as shares of its play; with little play few of them differ.
constexpr std::array<double, 5> places_across = {0.0, -0.9, 0.9, -0.45, 0.45};
constexpr std::size_t count_places(double play) { return play < 600.0 ? 1 : play < 2'000.0 ? 3 : 5; }
constexpr double least_link = 500.0;
// Along a link no step of the old line may turn back: 80°.
constexpr double step_cosine = 0.17364817766693033, step_sine = 0.98480775301220802;
constexpr std::size_t most_waypoints = 60;  // that one link passes

Point minus(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
Point turned(Point v, double cosine, double sine) {
    return {v.x * cosine - v.y * sine, v.x * sine + v.y * cosine};
}

/// The directions from one place in which everything so far is passed.
class Wedge {
  public:
    bool is_open() const { return open_; }
    bool holds(Point v) const {
        return open_ && (!bounded_ || (cross(right_, v) >= 0.0 && cross(v, left_) >= 0.0));
    }
    void narrow_to_step(Point step) {
        narrow(turned(step, step_cosine, -step_sine), turned(step, step_cosine, step_sine));
    }
    void narrow_to_disc(Point centre, double radius) {
        const double squared = dot(centre, centre), room = squared - radius * radius;
        if (room <= 0.0) return;
        const double reach = std::sqrt(room);  // to where the tangents touch
        narrow(turned(centre, reach, -radius), turned(centre, reach, radius));
    }

  private:
    void narrow(Point right, Point left) {
        if (!bounded_) {
            right_ = right, left_ = left, bounded_ = true;
            return;
        }
        // Sides of a wedge that looks the other way would compare as if it did not.
        open_ = open_ && dot(Point{right_.x + left_.x, right_.y + left_.y},
                             Point{right.x + left.x, right.y + left.y}) > 0.0;
        if (cross(right_, right) > 0.0) right_ = right;
        if (cross(left, left_) > 0.0) left_ = left;
        open_ = open_ && cross(right_, left_) >= 0.0;
    }

    Point right_, left_;
    bool bounded_ = false;
    bool open_ = true;
};

/// Nothing is cheaper than one straight link.
bool is_one_link(std::span<const Waypoint> waypoints) {
    Wedge wedge;
    const Point start = waypoints.front().at;
    for (std::size_t j = 1; j < waypoints.size() && wedge.is_open(); ++j) {
        wedge.narrow_to_step(minus(waypoints[j].at, waypoints[j - 1].at));
        if (j + 1 < waypoints.size()) wedge.narrow_to_disc(minus(waypoints[j].at, start), waypoints[j].play);
    }
    return wedge.holds(minus(waypoints.back().at, start));
}

class Links {
  public:
    Links(std::span<const Waypoint> waypoints, std::span<const Point> other_starts,
          std::span<const Point> other_ends)
        : waypoints_(waypoints) {
        first_.reserve(waypoints_.size() + 1);
        places_.reserve(places_across.size() * waypoints_.size() + other_starts.size() + other_ends.size());
        for (std::size_t i = 0; i < waypoints_.size(); ++i) {
            first_.push_back(places_.size());
            places_.push_back({i, waypoints_[i].at});
            if (i == 0)
                add_ends(i, other_starts);
            else if (i + 1 == waypoints_.size())
                add_ends(i, other_ends);
            else
                add_across(i);
        }
        first_.push_back(places_.size());
        for (const Point& end : other_ends) {
            const Point away = minus(end, waypoints_.back().at);
            reach_of_ends_ = std::max(reach_of_ends_, std::sqrt(dot(away, away)));
        }
    }

    std::vector<Corner> find() {
        for (std::size_t p = 0; p < first_[1]; ++p) places_[p].cost = places_[p].swerve;
        for (std::size_t i = 0; i + 1 < waypoints_.size(); ++i)
            for (std::size_t p = first_[i]; p < first_[i + 1]; ++p)
                if (is_promising(places_[p])) reach_on(i, p);
        std::vector<Corner> corners;
        if (least_cost_ == never) return corners;
        std::size_t p = last_;
        for (; places_[p].waypoint > 0; p = places_[p].before)
            corners.push_back({places_[p].waypoint, places_[p].at});
        corners.push_back({0, places_[p].at});
        std::reverse(corners.begin(), corners.end());
        return corners;
    }

  private:
    static constexpr double never = std::numeric_limits<double>::infinity();
    struct Place {
        std::size_t waypoint = 0;
        Point at;
        double swerve = 0.0;
        double cost = never;
        std::size_t before = 0;
    };

    /// Whether the end may be reached from here for less than it costs already.
    bool is_promising(const Place& place) const {
        const Point rest = minus(waypoints_.back().at, place.at);
        const double least = std::max(0.0, std::sqrt(dot(rest, rest)) - reach_of_ends_);
        return place.cost + link_cost + least < least_cost_;
    }

    void add_ends(std::size_t i, std::span<const Point> others) {
        for (const Point& other : others) places_.push_back({i, other, swerve_cost});
    }

    void add_across(std::size_t i) {
        const Waypoint& waypoint = waypoints_[i];
        const std::size_t count = count_places(waypoint.play);
        if (count == 1) return;
        const Point along = minus(waypoints_[i + 1].at, waypoints_[i - 1].at);
        const double length = std::sqrt(dot(along, along));
        if (length == 0.0) return;
        for (std::size_t k = 1; k < count; ++k) {
            const double across = places_across[k] * waypoint.play / length;
            places_.push_back({i,
                               {waypoint.at.x - along.y * across, waypoint.at.y + along.x * across},
                               swerve_cost * places_across[k] * places_across[k]});
        }
    }

    /// Tries all links from one place.
    void reach_on(std::size_t i, std::size_t from) {
        const Place start = places_[from];
        Wedge wedge;
        const std::size_t end = std::min(waypoints_.size(), i + 1 + most_waypoints);
        for (std::size_t j = i + 1; j < end; ++j) {
            wedge.narrow_to_step(minus(waypoints_[j].at, waypoints_[j - 1].at));
            if (!wedge.is_open()) return;
            for (std::size_t p = first_[j]; p < first_[j + 1]; ++p) {
                Place& place = places_[p];
                const Point link = minus(place.at, start.at);
                if (!wedge.holds(link)) continue;
                const double length = std::sqrt(dot(link, link));
                if (length < least_link && !(i == 0 && j + 1 == waypoints_.size())) continue;
                const double cost = start.cost + length + link_cost + place.swerve;
                if (cost >= place.cost) continue;
                place.cost = cost, place.before = from;
                if (j + 1 == waypoints_.size() && cost < least_cost_) least_cost_ = cost, last_ = p;
            }
            wedge.narrow_to_disc(minus(waypoints_[j].at, start.at), waypoints_[j].play);
            if (!wedge.is_open()) return;
        }
    }

    std::span<const Waypoint> waypoints_;
    std::vector<Place> places_;
    std::vector<std::size_t> first_;
    double reach_of_ends_ = 0.0;
    double least_cost_ = never;  // of what reaches the end
    std::size_t last_ = 0;
};

}  // namespace

std::vector<Corner> find_few_links(std::span<const Waypoint> waypoints, std::span<const Point> other_starts,
                                   std::span<const Point> other_ends) {
    if (is_one_link(waypoints))
        return {{0, waypoints.front().at}, {waypoints.size() - 1, waypoints.back().at}};
    return Links(waypoints, other_starts, other_ends).find();
}

}  // namespace lifang
