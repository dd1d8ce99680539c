#include "partition/enumeration/fewest_moves.hpp"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-12;  // start weights are shares of one whole
// Arcs looked at in all passes together: some tenths of a second.
constexpr double most_steps = 2e7;
constexpr std::size_t least_passes = 8, most_passes = 400;

/// A part of all divisions: by start unit the node that its unit has to hold, `no_node` where any does.
struct Branch {
    std::vector<Node> seat;
    UnitNumbers division;
    double relaxed = 0.0;     ///< what moves at least
    std::uint64_t order = 0;  ///< which came first: breaks ties

    bool operator<(const Branch& other) const {  // the greatest of a queue is the most promising
        return std::pair(relaxed, order) > std::pair(other.relaxed, other.order);
    }
};

class Search {
  public:
    Search(const Component& component, const AllDivisions& all,
           const std::function<double(const UnitSums&)>& among_equals)
        : start_(component.start), all_(all) {
        for (std::size_t unit = 0; unit < all.units(); ++unit) {
            nodes_.push_back(all.nodes(unit));
            shares_.push_back(share_out(nodes_.back()));
            costs_.push_back({0.0, among_equals(all.sums(unit))});
        }
    }

    std::optional<FewestMoves> run() {
        std::vector<Node> free(start_.weight.size(), no_node);
        if (!try_branch(std::move(free))) return std::nullopt;
        const double affordable = most_steps / static_cast<double>(std::max<std::size_t>(1, all_.arcs()));
        const auto passes =
            static_cast<std::size_t>(std::clamp(affordable, double{least_passes}, double{most_passes}));
        while (!open_.empty() && open_.top().relaxed < best_.moved - rounding && order_ < passes) {
            const Branch branch = open_.top();
            open_.pop();
            const std::optional<std::uint32_t> twice = find_claimed_twice(branch);
            if (!twice) continue;  // its division moves no more than that: it is known
            for (Node v = 0; v < start_.of_node.size(); ++v) {
                if (!holds(v, *twice)) continue;
                std::vector<Node> seat = branch.seat;
                seat[*twice] = v;
                try_branch(std::move(seat));
            }
        }
        best_.bound = open_.empty() ? best_.moved : std::min(best_.moved, open_.top().relaxed);
        if (best_.moved - best_.bound <= rounding) best_.bound = best_.moved;
        return best_;
    }

  private:
    using Shares = std::vector<StartShare>;

    Shares share_out(const std::vector<Node>& nodes) const {
        Shares sums;
        for (const Node v : nodes)
            for (const StartShare& share : start_.of_node[v]) {
                const auto known = std::find_if(
                    sums.begin(), sums.end(), [&](const StartShare& sum) { return sum.unit == share.unit; });
                if (known == sums.end())
                    sums.push_back(share);
                else
                    known->weight += share.weight;
            }
        return sums;
    }

    bool holds(Node v, std::uint32_t start_unit) const {
        return std::ranges::any_of(start_.of_node[v], [&](const StartShare& share) {
            return share.unit == start_unit && share.weight > 0.0;
        });
    }

    // What of a unit goes on most, of what may: the first among equals.
    const StartShare* find_claim(const Shares& shares, const std::vector<Node>& nodes,
                                 const std::vector<Node>& seat) const {
        const StartShare* claim = nullptr;
        for (const StartShare& share : shares) {
            const Node needed = seat[share.unit];
            if (needed != no_node && !std::ranges::binary_search(nodes, needed)) continue;
            if (share.weight > (claim ? claim->weight : 0.0)) claim = &share;
        }
        return claim;
    }

    static double sum(const Shares& shares) {
        double sum = 0.0;
        for (const StartShare& share : shares) sum += share.weight;
        return sum;
    }

    bool try_branch(std::vector<Node> seat) {
        for (std::size_t unit = 0; unit < nodes_.size(); ++unit) {
            const StartShare* claim = find_claim(shares_[unit], nodes_[unit], seat);
            costs_[unit].first = sum(shares_[unit]) - (claim ? claim->weight : 0.0);
        }
        std::optional<UnitNumbers> division = all_.best(costs_);
        ++order_;
        if (!division) return false;
        double relaxed = 0.0;
        for (const auto& nodes : members_of(*division)) {
            const Shares shares = share_out(nodes);
            const StartShare* claim = find_claim(shares, nodes, seat);
            relaxed += sum(shares) - (claim ? claim->weight : 0.0);
        }
        learn(*division);
        open_.push({std::move(seat), std::move(*division), relaxed, order_});
        return true;
    }

    static std::vector<std::vector<Node>> members_of(const UnitNumbers& division) {
        std::vector<std::vector<Node>> members;
        for (Node v = 0; v < division.size(); ++v) {
            if (members.size() <= division[v]) members.resize(division[v] + std::size_t{1});
            members[division[v]].push_back(v);
        }
        return members;
    }

    // What the division moves in truth.
    void learn(const UnitNumbers& division) {
        const double moved = measure_moved(start_, division);
        if (!best_.division.empty() && moved >= best_.moved - rounding) return;
        best_.division = division;
        best_.moved = moved;
    }

    std::optional<std::uint32_t> find_claimed_twice(const Branch& branch) const {
        std::vector<char> is_claimed(start_.weight.size(), 0);
        for (const auto& nodes : members_of(branch.division)) {
            const Shares shares = share_out(nodes);
            const StartShare* claim = find_claim(shares, nodes, branch.seat);
            if (!claim) continue;
            if (is_claimed[claim->unit]) return claim->unit;
            is_claimed[claim->unit] = 1;
        }
        return std::nullopt;
    }

    const StartUnits& start_;
    const AllDivisions& all_;
    std::vector<std::vector<Node>> nodes_;  // by unit
    std::vector<Shares> shares_;            // by unit
    std::vector<AllDivisions::LexicographicCost> costs_;
    std::priority_queue<Branch> open_;
    std::uint64_t order_ = 0;
    FewestMoves best_{{}, infinite, 0.0};
};

}  // namespace

std::optional<FewestMoves> find_fewest_moves(const Component& component, const AllDivisions& all,
                                             const std::function<double(const UnitSums&)>& among_equals) {
    if (component.start.is_empty()) return std::nullopt;
    return Search(component, all, among_equals).run();
}

}  // namespace lifang
