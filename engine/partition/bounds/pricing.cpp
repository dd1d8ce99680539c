#include "partition/bounds/pricing.hpp"

#include "partition/component/flood.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <queue>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
// The multiplier of the weight is the value per weight of the node at which so much of the weight is taken,
// best nodes first: near the end, since a unit is mostly given up when it is half full.
constexpr double taken_share = 0.7;

}  // namespace

SeverancePricing::SeverancePricing(const Component& component, const Demand& demand)
    : component_(component), least_weight_(demand.lightest()), most_weight_(demand.heaviest()), first_(1, 0) {
    for (Node v = 0; v < component.size(); ++v) {
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc)
            if (arc->connects) near_.push_back(arc->to);
        first_.push_back(static_cast<std::uint32_t>(near_.size()));
    }
    Parts clusters = find_parts(component, [](const Arc& arc, Node) { return arc.severance <= 0.0; });
    cluster_of_ = std::move(clusters.part_of);
    entry_.assign(clusters.count, infinite);
    for (Node v = 0; v < component.size(); ++v)
        for (const Arc* arc = component.begin(v); arc != component.end(v); ++arc)
            if (arc->connects && cluster_of_[v] != cluster_of_[arc->to])
                entry_[cluster_of_[v]] = std::min(entry_[cluster_of_[v]], arc->severance);
    set_duals(std::vector<double>(component.size(), 0.0), 0.0);
}

void SeverancePricing::set_duals(std::vector<double> nodes, double unit) {
    dual_ = std::move(nodes);
    unit_dual_ = unit;
    std::vector<double> of_cluster(entry_.size(), 0.0);
    for (Node v = 0; v < dual_.size(); ++v) {
        of_cluster[cluster_of_[v]] += dual_[v];
        dual_[v] -= component_.inner[v];
    }
    // With high prices first, what is left for the later roots has little value and is soon given up.
    std::vector<Node> order(dual_.size());
    std::iota(order.begin(), order.end(), Node{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](Node a, Node b) { return of_cluster[cluster_of_[a]] > of_cluster[cluster_of_[b]]; });
    rank_.resize(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) rank_[order[i]] = i;
}

/// One root's units, depth first.
class SeverancePricing::Search {
  public:
    Search(const SeverancePricing& of, Node root, std::uint64_t most_steps)
        : of_(of),
          component_(of.component_),
          root_(root),
          left_(most_steps),
          state_(component_.size(), far),
          held_(component_.size(), 0.0),
          distance_(component_.size(), infinite),
          inside_of_cluster_(of.entry_.size(), 0),
          gain_of_cluster_(of.entry_.size(), 0.0),
          value_of_cluster_(of.entry_.size(), 0.0) {}

    Root run() {
        if (component_.weight[root_] > of_.most_weight_) return {};
        set_weight_multiplier(find_reach());
        join(root_, 0.0, -of_.unit_dual_, 0);
        answer_.bound = std::min(least_, given_up_);
        return std::move(answer_);
    }

  private:
    // A node is out of the root's reach or before it in order; or free, seen as a neighbour, part of the
    // unit, or passed over for good.
    enum State : char { free, seen, inside, banned, far };

    bool may_join(Node v) const { return state_[v] <= seen; }

    // The nodes that a unit of this root can hold: by the lightest way there (Dijkstra).
    std::vector<Node> find_reach() {
        using Label = std::pair<double, Node>;
        std::priority_queue<Label, std::vector<Label>, std::greater<>> open;
        std::vector<Node> reach;
        distance_[root_] = component_.weight[root_];
        open.emplace(distance_[root_], root_);
        while (!open.empty()) {
            const auto [weight, v] = open.top();
            open.pop();
            if (weight > distance_[v]) continue;
            reach.push_back(v);
            for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
                const double sum = weight + component_.weight[arc->to];
                if (!arc->connects || of_.rank_[arc->to] <= of_.rank_[root_] || sum > of_.most_weight_ ||
                    sum >= distance_[arc->to])
                    continue;
                distance_[arc->to] = sum;
                open.emplace(sum, arc->to);
            }
        }
        for (const Node v : reach) distance_[v] = infinite, state_[v] = free;
        reach.erase(reach.begin());
        return reach;
    }

    void set_weight_multiplier(std::vector<Node> reach) {
        std::erase_if(reach, [&](Node v) { return of_.dual_[v] <= 0.0; });
        const auto density = [&](Node v) { return of_.dual_[v] / component_.weight[v]; };
        std::sort(reach.begin(), reach.end(),
                  [&](Node a, Node b) { return std::pair(-density(a), a) < std::pair(-density(b), b); });
        double room = taken_share * (of_.most_weight_ - component_.weight[root_]);
        for (const Node v : reach) {
            room -= component_.weight[v];
            if (room >= 0.0) continue;
            weight_multiplier_ = density(v);
            return;
        }
    }

    double gain_of(Node v) const { return of_.dual_[v] - held_[v]; }

    // The most that nodes still to come can be worth beyond their links, with `weight` taken and the
    // neighbours before `from` passed over; or more than `enough`. Every node within reach of the weight left
    // counts, by the knapsack's multiplier.
    double most_gain(double weight, std::size_t from, double enough) {
        const double room = of_.most_weight_ - weight;
        double gain = weight_multiplier_ * room;
        const auto reach = [&](Node v, double distance) {
            if (distance_[v] == infinite) gain += count_in(v);
            distance_[v] = distance;
            reached_.push_back(v);
        };
        for (std::size_t i = from; i < open_.size(); ++i)
            if (may_join(open_[i]) && component_.weight[open_[i]] <= room)
                reach(open_[i], component_.weight[open_[i]]);
        for (std::size_t i = 0; i < reached_.size() && gain <= enough; ++i) {
            const Node v = reached_[i];  // may stand here more than once, by ever lighter ways
            for (std::uint32_t n = of_.first_[v]; n < of_.first_[v + 1]; ++n) {
                const Node next = of_.near_[n];
                const double distance = distance_[v] + component_.weight[next];
                if (distance <= room && distance < distance_[next] && may_join(next)) reach(next, distance);
            }
        }
        for (const Node v : reached_) distance_[v] = infinite;
        reached_.clear();
        for (const std::uint32_t cluster : entered_)
            gain_of_cluster_[cluster] = value_of_cluster_[cluster] = 0.0;
        entered_.clear();
        return gain;
    }

    // What a node adds to the gain. The unit stays connected: a cluster it has no part of is entered by a
    // link of its own, which no other cluster pays. That may be a link to what is taken, which the nodes' own
    // gains have paid: the better of the two bounds, not both.
    double count_in(Node v) {
        const double value = of_.dual_[v] - weight_multiplier_ * component_.weight[v];
        if (value <= 0.0) return 0.0;
        const double more = std::max(0.0, value - held_[v]);
        const std::uint32_t cluster = of_.cluster_of_[v];
        if (inside_of_cluster_[cluster] > 0) return more;
        if (value_of_cluster_[cluster] == 0.0) entered_.push_back(cluster);
        const double before = gain_of_entering(cluster);
        gain_of_cluster_[cluster] += more;
        value_of_cluster_[cluster] += value;
        return gain_of_entering(cluster) - before;
    }

    double gain_of_entering(std::uint32_t cluster) const {
        return std::max(
            0.0, std::min(gain_of_cluster_[cluster], value_of_cluster_[cluster] - of_.entry_[cluster]));
    }

    // Takes `v` in and extends the unit by the neighbours from `from` on. What is given up, for whatever
    // reason, leaves its bound.
    void join(Node v, double weight, double cost, std::size_t from) {
        ++answer_.steps;
        left_ -= left_ > 0;
        const std::size_t open_before = open_.size();
        weight += component_.weight[v];
        cost += held_[v] - of_.dual_[v];
        enter(v);
        if (weight >= of_.least_weight_ && cost < least_) {
            least_ = cost;
            answer_.units.push_back(unit_);
        }
        if (!gives_up(weight, cost, from)) extend(weight, cost, from);
        leave(v, open_before);
    }

    void extend(double weight, double cost, std::size_t from) {
        std::size_t i = from;
        for (bool goes_on = true; goes_on && i < open_.size(); ++i) {
            const Node v = open_[i];
            if (weight + component_.weight[v] <= of_.most_weight_) join(v, weight, cost, i + 1);
            state_[v] = banned;
            // Without a node of no gain the rest gains as much as with it, as a rule.
            const bool looks = gain_of(v) > 0.0 || left_ == 0;
            goes_on = !looks || !gives_up(weight, cost, i + 1);
        }
        for (; i > from; --i) state_[open_[i - 1]] = seen;
    }

    // Whether nothing below can be cheaper than the cheapest unit met, or the steps are used up.
    bool gives_up(double weight, double cost, std::size_t from) {
        const double bound = cost - most_gain(weight, from, left_ > 0 ? cost - least_ : infinite);
        if (bound < least_ && left_ > 0) return false;
        given_up_ = std::min(given_up_, bound);
        return true;
    }

    void enter(Node v) {
        state_[v] = inside;
        unit_.push_back(v);
        ++inside_of_cluster_[of_.cluster_of_[v]];
        const std::size_t before = open_.size();
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
            held_[arc->to] += arc->severance;
            if (!arc->connects || state_[arc->to] != free) continue;
            state_[arc->to] = seen;
            open_.push_back(arc->to);
        }
        // The best first: once they are passed over there is little left to gain.
        std::sort(open_.begin() + static_cast<std::ptrdiff_t>(before), open_.end(),
                  [&](Node a, Node b) { return std::pair(-gain_of(a), a) < std::pair(-gain_of(b), b); });
    }

    void leave(Node v, std::size_t open_before) {
        for (; open_.size() > open_before; open_.pop_back()) state_[open_.back()] = free;
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
            held_[arc->to] -= arc->severance;
        --inside_of_cluster_[of_.cluster_of_[v]];
        unit_.pop_back();
        state_[v] = seen;
    }

    const SeverancePricing& of_;
    const Component& component_;
    Node root_;
    std::uint64_t left_;
    double weight_multiplier_ = 0.0;
    double least_ = 0.0;     ///< of the units met; what costs more than nothing is not asked for
    double given_up_ = 0.0;  ///< the least that anything given up can cost
    std::vector<State> state_;
    std::vector<double> held_;      ///< by node: severance of its links to the unit
    std::vector<double> distance_;  ///< by node: weight of the lightest way there; infinite between uses
    std::vector<int> inside_of_cluster_;
    std::vector<double> gain_of_cluster_, value_of_cluster_;  ///< zero between uses
    std::vector<Node> open_, unit_, reached_;
    std::vector<std::uint32_t> entered_;
    Root answer_;
};

SeverancePricing::Root SeverancePricing::price(Node root, std::uint64_t most_steps) const {
    return Search(*this, root, most_steps).run();
}

}  // namespace lifang
