#include "partition/component/presolve.hpp"

#include "core/disjoint_sets.hpp"
#include "partition/component/contract.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

constexpr Node none = std::numeric_limits<Node>::max();

class Joiner {
  public:
    Joiner(const Component& component, const Demand& demand)
        : component_(component),
          least_(demand.lightest()),
          most_(demand.heaviest()),
          sets_(component.size()) {}

    /// By node the number of the one it becomes, in order of their smallest; empty when nothing is joined.
    std::vector<Node> join() {
        join_only_fits();
        walk();
        join_hanging_parts();
        return joined_ ? sets_.numbers() : std::vector<Node>();
    }

  private:
    void contract(Node a, Node b) { joined_ |= sets_.join(a, b); }

    void join_only_fits() {
        for (Node v = 0; v < component_.size(); ++v) {
            if (component_.weight[v] >= least_) continue;
            Node only = none;
            int fits = 0;
            for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc)
                if (arc->connects && component_.weight[v] + component_.weight[arc->to] <= most_)
                    only = arc->to, ++fits;
            if (fits == 1) contract(v, only);
        }
    }

    // Depth first (Tarjan 1972): the order of nodes, what hangs below each, and how far up its links reach.
    void walk() {
        const std::size_t n = component_.size();
        above_.assign(n, none);
        place_.assign(n, none);
        low_.assign(n, 0);
        std::vector<const Arc*> next(n);
        std::vector<Node> path{0};
        const auto enter = [&](Node v) {
            place_[v] = low_[v] = static_cast<Node>(order_.size());
            order_.push_back(v);
            next[v] = component_.begin(v);
        };
        enter(0);
        while (!path.empty()) {
            const Node v = path.back();
            if (next[v] == component_.end(v)) {
                path.pop_back();
                if (!path.empty()) low_[path.back()] = std::min(low_[path.back()], low_[v]);
                continue;
            }
            const Arc& arc = *next[v]++;
            if (!arc.connects) continue;
            if (place_[arc.to] == none) {
                above_[arc.to] = v;
                enter(arc.to);
                path.push_back(arc.to);
            } else {
                low_[v] = std::min(low_[v], place_[arc.to]);
            }
        }
        below_.assign(n, 1);
        weight_ = component_.weight;
        for (std::size_t i = order_.size(); i-- > 1;) {
            below_[above_[order_[i]]] += below_[order_[i]];
            weight_[above_[order_[i]]] += weight_[order_[i]];
        }
    }

    void join_hanging_parts() {
        // By node: the weight of the parts below it that only it joins to the rest.
        std::vector<double> parted(component_.size(), 0.0);
        for (const Node v : order_) {
            const Node top = above_[v];
            if (top == none || low_[v] < place_[top]) continue;
            parted[top] += weight_[v];
            if (weight_[v] >= least_) continue;
            for (Node i = place_[v]; i < place_[v] + below_[v]; ++i) contract(top, order_[i]);
        }
        // What lies above hangs on the node as well.
        for (const Node v : order_) {
            const double rest = component_.total - component_.weight[v] - parted[v];
            if (v == order_.front() || parted[v] == 0.0 || rest >= least_) continue;
            if (order_.size() != component_.size()) continue;
            std::vector<char> is_parted(component_.size(), 0);
            for (const Node child : order_)
                if (above_[child] == v && low_[child] >= place_[v])
                    for (Node i = place_[child]; i < place_[child] + below_[child]; ++i)
                        is_parted[order_[i]] = 1;
            for (Node w = 0; w < component_.size(); ++w)
                if (!is_parted[w]) contract(v, w);
            return;  // the next round sees the rest; one such node is enough for this one
        }
    }

    const Component& component_;
    double least_, most_;
    bool joined_ = false;
    DisjointSets sets_;
    std::vector<Node> above_, place_, low_, below_, order_;
    std::vector<double> weight_;
};

bool are_apart_joined(const Component& component, const std::vector<Node>& node_of) {
    for (Node v = 0; v < component.size(); ++v)
        for (const Node foe : component.apart[v])
            if (node_of[v] == node_of[foe]) return true;
    return false;
}

}  // namespace

std::optional<Presolved> presolve(const Component& component, const Demand& demand) {
    std::optional<Presolved> result;
    for (;;) {
        std::vector<Node> node_of = Joiner(result ? result->component : component, demand).join();
        if (node_of.empty()) return result;
        const std::size_t count = *std::max_element(node_of.begin(), node_of.end()) + std::size_t{1};
        if (!result) {
            result.emplace();
            result->node_of = std::move(node_of);
        } else {
            for (Node& node : result->node_of) node = node_of[node];
        }
        // From the original each time: three components of a million nodes need not stand side by side.
        result->component = Component();
        result->component = contract(component, result->node_of, count);
        Component& made = result->component;
        made.counts.high = std::min(made.counts.high, static_cast<int>(count));
        result->is_impossible = are_apart_joined(component, result->node_of) ||
                                demand.is_heavy(*std::max_element(made.weight.begin(), made.weight.end()));
        if (result->is_impossible) return result;
    }
}

}  // namespace lifang
