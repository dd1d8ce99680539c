#include "pipeline/session/split_along.hpp"

#include "core/disjoint_sets.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace lifang {
namespace {

Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

/// The side of the stretch of the line that is nearest; the first and the last stretch have no end outwards.
bool is_left(Point point, std::span<const Point> line) {
    double nearest = std::numeric_limits<double>::infinity(), side = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point along = line[i + 1] - line[i], to = point - line[i];
        const double length2 = dot(along, along);
        if (length2 == 0.0) continue;
        const double from = i == 0 ? -std::numeric_limits<double>::infinity() : 0.0;
        const double until = i + 2 == line.size() ? std::numeric_limits<double>::infinity() : 1.0;
        const double share = std::clamp(dot(to, along) / length2, from, until);
        const Point off{to.x - share * along.x, to.y - share * along.y};
        if (dot(off, off) >= nearest) continue;
        nearest = dot(off, off);
        side = cross(along, to);
    }
    return side > 0.0;
}

/// A unit's atoms on two sides.
class Sides {
  public:
    Sides(const AtomGraph& graph, const std::vector<AtomId>& members, std::vector<char> is_left)
        : graph_(graph), members_(members), is_left_(std::move(is_left)) {
        for (std::size_t i = 0; i < members.size(); ++i) place_[members[i]] = i;
        for (const Link& link : graph.links) {
            if (!link.passable) continue;
            const auto a = place_.find(link.a), b = place_.find(link.b);
            if (a != place_.end() && b != place_.end()) joins_.emplace_back(a->second, b->second);
        }
    }

    /// Lets all but the heaviest part of a side go to the other one.
    void gather(bool left) {
        DisjointSets parts(members_.size());
        for (const auto& [a, b] : joins_)
            if (is_left_[a] == left && is_left_[b] == left) parts.join(a, b);
        std::map<std::size_t, double> weight;
        for (std::size_t i = 0; i < members_.size(); ++i)
            if (is_left_[i] == left) weight[parts.find(i)] += at(graph_.atoms, members_[i]).weight;
        if (weight.size() < 2) return;
        const auto heaviest =
            std::ranges::max_element(weight, {}, [](const auto& part) { return part.second; })->first;
        for (std::size_t i = 0; i < members_.size(); ++i)
            if (is_left_[i] == left && parts.find(i) != heaviest) is_left_[i] = !left;
    }

    std::vector<AtomId> lighter() const {
        std::vector<AtomId> sides[2];
        double weight[2] = {0.0, 0.0};
        for (std::size_t i = 0; i < members_.size(); ++i) {
            const std::size_t side = is_left_[i] ? 1 : 0;
            sides[side].push_back(members_[i]);
            weight[side] += at(graph_.atoms, members_[i]).weight;
        }
        if (sides[0].empty() || sides[1].empty()) return {};
        return weight[1] <= weight[0] ? sides[1] : sides[0];
    }

  private:
    const AtomGraph& graph_;
    const std::vector<AtomId>& members_;
    std::vector<char> is_left_;
    std::map<AtomId, std::size_t> place_;
    std::vector<std::pair<std::size_t, std::size_t>> joins_;
};

}  // namespace

std::vector<AtomId> find_beyond(const AtomGraph& graph, const std::vector<AtomId>& members,
                                const std::vector<Point>& places, std::span<const Point> line) {
    std::vector<char> left;
    for (const Point place : places) left.push_back(is_left(place, line));
    Sides sides(graph, members, std::move(left));
    // Where the unit is one part, what the right lets go lies beside what stays on the left.
    sides.gather(true);
    sides.gather(false);
    return sides.lighter();
}

}  // namespace lifang
