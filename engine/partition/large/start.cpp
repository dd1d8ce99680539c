#include "partition/large/start.hpp"

#include "core/numbering.hpp"

#include <algorithm>
#include <numeric>
#include <queue>

namespace lifang {
namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

class Joiner {
  public:
    Joiner(const Component& component, const Demand& demand)
        : component_(component),
          most_(demand.heaviest()),
          cluster_of_(component.size()),
          next_(component.size(), none),
          last_(component.size()),
          weight_(component.weight),
          shared_(component.size(), 0.0) {
        std::iota(cluster_of_.begin(), cluster_of_.end(), 0U);
        std::iota(last_.begin(), last_.end(), 0U);
        std::vector<Item> items;
        items.reserve(component.size());
        for (Node v = 0; v < component.size(); ++v) items.emplace_back(weight_[v], v);
        lightest_ = Lightest(std::greater<>(), std::move(items));
        left_ = component.size();
    }

    void join_down_to(std::size_t units) {
        while (left_ > units && !lightest_.empty()) {
            const auto [weight, cluster] = lightest_.top();
            lightest_.pop();
            if (cluster_of_[cluster] != cluster || weight != weight_[cluster]) continue;  // joined since
            const std::uint32_t mate = best_mate(cluster, most_);
            if (mate == none)
                stuck_.push_back(cluster);
            else
                join(cluster, mate);
        }
        // Too many are left and none fits another: the lightest of them break the maximum.
        std::sort(stuck_.begin(), stuck_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::pair(weight_[a], a) < std::pair(weight_[b], b);
        });
        for (std::size_t i = 0; i < stuck_.size() && left_ > units; ++i) {
            const std::uint32_t cluster = stuck_[i];
            if (cluster_of_[cluster] != cluster) continue;
            const std::uint32_t mate = best_mate(cluster, std::numeric_limits<double>::infinity());
            if (mate == none) continue;
            join(cluster, mate);
        }
    }

    UnitNumbers number() {
        renumber(cluster_of_);
        return std::move(cluster_of_);
    }

  private:
    using Item = std::pair<double, std::uint32_t>;
    using Lightest = std::priority_queue<Item, std::vector<Item>, std::greater<>>;

    // The neighbour with most border in common that may take the cluster in; of equals the lightest.
    std::uint32_t best_mate(std::uint32_t cluster, double most) {
        met_.clear();
        for (std::uint32_t v = cluster; v != none; v = next_[v])
            for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
                const std::uint32_t there = cluster_of_[arc->to];
                if (!arc->connects || there == cluster || weight_[cluster] + weight_[there] > most) continue;
                if (shared_[there] == 0.0) met_.push_back(there);
                shared_[there] += std::max(arc->length, 1e-12);
            }
        std::uint32_t best = none;
        const bool is_forced = most > most_;
        const auto is_better = [&](std::uint32_t a, std::uint32_t b) {
            if (!is_forced && shared_[a] != shared_[b]) return shared_[a] > shared_[b];
            return std::pair(weight_[a], a) < std::pair(weight_[b], b);
        };
        for (const std::uint32_t there : met_)
            if (best == none || is_better(there, best)) best = there;
        for (const std::uint32_t there : met_) shared_[there] = 0.0;
        return best;
    }

    // The lists of members hang together by their first node, which names the cluster.
    void join(std::uint32_t a, std::uint32_t b) {
        for (std::uint32_t v = a; v != none; v = next_[v]) cluster_of_[v] = b;
        next_[last_[b]] = a;
        last_[b] = last_[a];
        weight_[b] += weight_[a];
        lightest_.emplace(weight_[b], b);
        --left_;
    }

    const Component& component_;
    double most_;
    std::vector<std::uint32_t> cluster_of_, next_, last_;
    std::vector<double> weight_, shared_;
    std::vector<std::uint32_t> met_, stuck_;
    Lightest lightest_;
    std::size_t left_ = 0;
};

}  // namespace

UnitNumbers join_lightest(const Component& component, const Demand& demand, std::uint32_t units) {
    Joiner joiner(component, demand);
    joiner.join_down_to(units);
    return joiner.number();
}

}  // namespace lifang
