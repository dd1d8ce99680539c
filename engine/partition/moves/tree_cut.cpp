#include "partition/moves/tree_cut.hpp"

#include "core/random.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace lifang {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

}  // namespace

TreeCutter::TreeCutter(const Component& component, const Demand& demand)
    : component_(component), demand_(demand), place_(component.size(), none) {
    // Weights per metre span 0 … 100: on a logarithmic scale each step of road class counts alike.
    for (const Arc& arc : component.arcs) {
        const double per_metre = arc.length > 0.0 ? arc.severance / arc.length : 0.0;
        strength_.push_back(std::min(1.0, std::log1p(per_metre) / std::log(101.0)));
    }
}

void TreeCutter::grow_tree(const std::vector<Node>& nodes, double barrier_bias, Random& random) {
    const auto n = static_cast<std::uint32_t>(nodes.size());
    for (std::uint32_t i = 0; i < n; ++i) place_[nodes[i]] = i;
    edges_.clear();
    for (std::uint32_t i = 0; i < n; ++i) {
        for (const Arc* arc = component_.begin(nodes[i]); arc != component_.end(nodes[i]); ++arc) {
            const std::uint32_t j = place_[arc->to];
            if (!arc->connects || j == none || j <= i) continue;
            const double strength = strength_[static_cast<std::size_t>(arc - component_.arcs.data())];
            edges_.push_back({draw_share(random) + barrier_bias * strength, i, j});
        }
    }
    for (const Node v : nodes) place_[v] = none;

    // Kruskal: the edges that join, kept in front.
    sort_edges(1.0 + barrier_bias);
    trees_.reset(n);
    std::size_t kept = 0;
    for (const Edge& edge : edges_) {
        if (!trees_.join(edge.a, edge.b)) continue;
        edges_[kept++] = edge;
        if (kept + 1 == n) break;
    }
    edges_.resize(kept);

    // Root the tree at 0 and list it from the root outwards.
    first_.assign(n + 1, 0);
    for (const Edge& edge : edges_) ++first_[edge.a + 1], ++first_[edge.b + 1];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    near_.resize(2 * kept);
    count_.assign(first_.begin(), first_.end() - 1);
    for (const Edge& edge : edges_) near_[count_[edge.a]++] = edge.b, near_[count_[edge.b]++] = edge.a;
    parent_.assign(n, none);
    order_.assign(1, 0);
    for (std::uint32_t i = 0; i < order_.size(); ++i) {
        const std::uint32_t v = order_[i];
        for (std::uint32_t at = first_[v]; at < first_[v + 1]; ++at) {
            if (near_[at] == parent_[v]) continue;
            parent_[near_[at]] = v;
            order_.push_back(near_[at]);
        }
    }
    weight_.resize(n);
    count_.assign(n, 1);
    for (std::uint32_t i = 0; i < n; ++i) weight_[i] = component_.weight[nodes[i]];
    for (std::size_t i = order_.size(); i-- > 1;) {
        const std::uint32_t v = order_[i];
        weight_[parent_[v]] += weight_[v];
        count_[parent_[v]] += count_[v];
    }
}

// Keys are spread evenly for the most part: a slot for each edge leaves little to sort.
void TreeCutter::sort_edges(double most) {
    const std::size_t slots = edges_.size();
    const auto slot_of = [&](const Edge& edge) {
        const double slot = edge.key / most * static_cast<double>(slots);
        return std::min(static_cast<std::size_t>(slot), slots - 1);
    };
    slot_.assign(slots + 1, 0);
    for (const Edge& edge : edges_) ++slot_[slot_of(edge) + 1];
    std::partial_sum(slot_.begin(), slot_.end(), slot_.begin());
    sorted_.resize(slots);
    for (const Edge& edge : edges_) sorted_[slot_[slot_of(edge)]++] = edge;
    // Only edges of one slot can stand against their order.
    const auto is_before = [](const Edge& x, const Edge& y) {
        return x.key != y.key ? x.key < y.key : std::tie(x.a, x.b) < std::tie(y.a, y.b);
    };
    for (std::size_t i = 1; i < slots; ++i)
        for (std::size_t at = i; at > 0 && is_before(sorted_[at], sorted_[at - 1]); --at)
            std::swap(sorted_[at], sorted_[at - 1]);
    edges_.swap(sorted_);
}

TreeCutter::Cut TreeCutter::best_cut(const std::vector<Node>& nodes, int pieces, Random& random) const {
    const double total = weight_[0];
    const int n = static_cast<int>(nodes.size());
    Cut best;
    best.imbalance = std::numeric_limits<double>::infinity();
    double best_merit = 0.0;
    for (std::size_t i = 1; i < order_.size(); ++i) {
        const std::uint32_t v = order_[i];
        const double below = weight_[v];
        const int likely = std::clamp(static_cast<int>(std::lround(below * pieces / std::max(total, 1e-300))),
                                      1, pieces - 1);
        for (int k = std::max(1, likely - 1); k <= std::min(pieces - 1, likely + 1); ++k) {
            if (static_cast<int>(count_[v]) < k || n - static_cast<int>(count_[v]) < pieces - k) continue;
            const double imbalance = demand_.excess(below, k) + demand_.excess(total - below, pieces - k);
            // Among the cuts that fit: chance decides between two pieces; between more, halves of a like
            // mean weight leave the later cuts the most room.
            double merit = draw_share(random);
            if (pieces > 2) {
                const double uneven = std::abs(below / k - (total - below) / (pieces - k)) / demand_.target;
                const double lopsided = std::abs(2.0 * k / pieces - 1.0);
                merit = 0.2 * merit - uneven - 0.5 * lopsided;
            }
            if (imbalance < best.imbalance || (imbalance == best.imbalance && merit > best_merit)) {
                best = {imbalance, v, k};
                best_merit = merit;
            }
        }
    }
    return best;
}

std::vector<std::vector<Node>> TreeCutter::cut(std::vector<Node> nodes, int pieces, double barrier_bias,
                                               int trees, Random& random) {
    struct Part {
        std::vector<Node> nodes;
        int pieces;
    };
    std::vector<std::vector<Node>> done;
    std::vector<Part> open;
    open.push_back({std::move(nodes), pieces});
    std::vector<char> is_below;
    while (!open.empty()) {
        Part part = std::move(open.back());
        open.pop_back();
        if (part.pieces == 1) {
            done.push_back(std::move(part.nodes));
            continue;
        }
        Part best_below, best_above;
        double best_imbalance = std::numeric_limits<double>::infinity();
        for (int tree = 0; tree < trees && best_imbalance > 0.0; ++tree) {
            grow_tree(part.nodes, barrier_bias, random);
            const Cut cut = best_cut(part.nodes, part.pieces, random);
            if (cut.imbalance >= best_imbalance) continue;
            best_imbalance = cut.imbalance;
            is_below.assign(part.nodes.size(), 0);
            is_below[cut.below] = 1;
            for (const std::uint32_t v : order_)
                if (v != 0 && is_below[parent_[v]]) is_below[v] = 1;
            best_below = {{}, cut.pieces};
            best_above = {{}, part.pieces - cut.pieces};
            for (std::size_t i = 0; i < part.nodes.size(); ++i)
                (is_below[i] ? best_below : best_above).nodes.push_back(part.nodes[i]);
        }
        if (best_imbalance == std::numeric_limits<double>::infinity()) {
            // No edge of any tree left enough nodes on both sides for a likely number of pieces (a heavy hub
            // with light leaves). A leaf can always be a piece of its own.
            const std::uint32_t leaf = order_.back();
            best_below = {{part.nodes[leaf]}, 1};
            part.nodes.erase(part.nodes.begin() + leaf);
            best_above = {std::move(part.nodes), part.pieces - 1};
        }
        open.push_back(std::move(best_below));
        open.push_back(std::move(best_above));
    }
    return done;
}

UnitNumbers cut_component(const Component& component, const Demand& demand, int units, double barrier_bias,
                          int trees, Random& random) {
    std::vector<Node> nodes(component.size());
    std::iota(nodes.begin(), nodes.end(), Node{0});
    const auto pieces =
        TreeCutter(component, demand).cut(std::move(nodes), units, barrier_bias, trees, random);
    UnitNumbers unit_of(component.size());
    for (UnitNumber unit = 0; unit < pieces.size(); ++unit)
        for (const Node v : pieces[unit]) unit_of[v] = unit;
    return unit_of;
}

}  // namespace lifang
