#include "partition/set_partitioning/columns.hpp"

#include "core/parallel.hpp"
#include "partition/problem/deadline.hpp"

#include <algorithm>
#include <atomic>

namespace lifang {

void Columns::add(std::span<const Node> nodes, double cost) {
    nodes_.insert(nodes_.end(), nodes.begin(), nodes.end());
    first_.push_back(nodes_.size());
    cost_.push_back(cost);
}

void Columns::append(const Columns& other) {
    const std::uint64_t shift = nodes_.size();
    nodes_.insert(nodes_.end(), other.nodes_.begin(), other.nodes_.end());
    for (std::size_t i = 1; i < other.first_.size(); ++i) first_.push_back(shift + other.first_[i]);
    cost_.insert(cost_.end(), other.cost_.begin(), other.cost_.end());
}

Columns Columns::filter(const std::vector<char>& keep) const {
    Columns kept;
    for (std::size_t column = 0; column < size(); ++column)
        if (keep[column]) kept.add(nodes(column), cost_[column]);
    kept.complete_ = complete_;
    return kept;
}

namespace {

// Grows connected sets from one root after another.
class Lister {
  public:
    explicit Lister(const Problem& problem)
        : problem_(problem),
          component_(*problem.component),
          most_weight_(problem.scale->demand.heaviest()),
          is_seen_(component_.size(), 0),
          is_inside_(component_.size(), 0) {}

    /// Calls visit(nodes in order of joining, sums) with every connected set within the maximum whose
    /// smallest node is `root`; ends early once it returns false.
    template <class Visit>
    void list(Node root, const Visit& visit) {
        if (component_.weight[root] > most_weight_) return;
        root_ = root;
        open_.clear();
        set_.clear();
        is_seen_[root] = 1;
        go_on_ = true;
        join(root, UnitSums{}, 0, visit);
        is_seen_[root] = 0;
    }

  private:
    // Takes `v` in and extends by what stands in open_ from `from` on; what stands before was passed over and
    // stays banned below.
    template <class Visit>
    void join(Node v, UnitSums sums, std::size_t from, const Visit& visit) {
        const std::size_t open_before = open_.size();
        sums += sums_brought(component_, v, [&](Node w) { return is_inside_[w] != 0; });
        for (const Arc* arc = component_.begin(v); arc != component_.end(v); ++arc) {
            if (!arc->connects || arc->to <= root_ || is_seen_[arc->to]) continue;
            is_seen_[arc->to] = 1;
            open_.push_back(arc->to);
        }
        is_inside_[v] = 1;
        set_.push_back(v);
        go_on_ = go_on_ && visit(set_, sums);
        // Conflicts only grow with the set.
        for (std::size_t i = from; i < open_.size() && go_on_ && sums.conflicts == 0; ++i)
            if (sums.weight + component_.weight[open_[i]] <= most_weight_) join(open_[i], sums, i + 1, visit);
        set_.pop_back();
        is_inside_[v] = 0;
        while (open_.size() > open_before) {
            is_seen_[open_.back()] = 0;
            open_.pop_back();
        }
    }

    const Problem& problem_;
    const Component& component_;
    double most_weight_;
    Node root_ = 0;
    bool go_on_ = true;
    std::vector<char> is_seen_, is_inside_;
    std::vector<Node> open_, set_;
};

// Between looks at the clock and at what the others have: a few milliseconds.
constexpr std::uint64_t look_every = 1 << 14;

}  // namespace

double estimate_sets(const Problem& problem, std::size_t samples, std::uint64_t most, double enough) {
    const std::size_t n = problem.component->size();
    samples = std::min(samples, n);
    Lister lister(problem);
    const double per_set = static_cast<double>(n) / static_cast<double>(samples);
    double sum = 0.0;
    for (std::size_t i = 0; i < samples && sum * per_set <= enough; ++i) {
        std::uint64_t count = 0;
        lister.list(static_cast<Node>(i * n / samples),
                    [&](const std::vector<Node>&, const UnitSums&) { return ++count < most; });
        sum += static_cast<double>(count);
    }
    return sum * per_set;
}

Columns list_columns(const Problem& problem, std::uint64_t most, const Run& run, const Deadline& deadline) {
    const std::size_t n = problem.component->size();
    const std::size_t slots = std::min<std::size_t>(n, 64);
    const Demand& demand = problem.scale->demand;
    std::vector<Columns> found(slots);
    std::atomic<std::uint64_t> visited{0};
    std::atomic<bool> ended_early{false};
    for_each_item(run, slots, [&](std::size_t slot) {
        Lister lister(problem);
        std::uint64_t own = 0;
        std::vector<Node> sorted;
        const auto visit = [&](const std::vector<Node>& nodes, const UnitSums& sums) {
            if (++own % look_every == 0) {
                if (visited.fetch_add(look_every) > most || deadline.is_over()) ended_early = true;
                if (ended_early) return false;
            }
            if (!keeps_rules(sums, demand)) return true;
            sorted = nodes;
            std::sort(sorted.begin(), sorted.end());
            found[slot].add(sorted, problem.cost(sums));
            return true;
        };
        for (std::size_t root = slot * n / slots; root < (slot + 1) * n / slots && !ended_early; ++root)
            lister.list(static_cast<Node>(root), visit);
        visited += own % look_every;
    });
    Columns all;
    // The sum does not depend on who counted when, so neither does giving up.
    if (ended_early || visited > most) return all;
    for (Columns& part : found) {
        all.append(part);
        part = Columns();
    }
    all.set_complete(true);
    return all;
}

}  // namespace lifang
