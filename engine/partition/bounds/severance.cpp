#include "partition/bounds/severance.hpp"

#include "core/parallel.hpp"
#include "partition/bounds/pricing.hpp"
#include "partition/set_partitioning/restricted_master.hpp"

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace lifang {
namespace {

constexpr int rounds = 60;
// Sets looked at per root: few while node prices are rough; and in all.
constexpr std::uint64_t first_steps = 500;
constexpr std::uint64_t growth = 4;  // once the program's value falls by no more than
constexpr double still_falling = 0.02;
constexpr std::uint64_t most_root_steps = 400'000;
constexpr std::uint64_t most_steps = 5'000'000;
constexpr std::size_t units_per_root = 10;  // that one round adds
// The next prices lie between the program's and the last ones (Wentges 1997), or they jump about.
constexpr double kept_share = 0.3;
constexpr double near_enough = 0.005;  // of the program's value: no bound is above it

class SeveranceBound {
  public:
    SeveranceBound(const Component& component, const Scale& scale)
        : component_(component),
          scale_(scale),
          counts_(component.allowed_counts()),
          pricing_(component, scale.demand) {}

    void add(const UnitNumbers& unit_of) {
        const Division division(component_, unit_of);
        for (UnitNumber unit = 0; unit < division.count(); ++unit)
            if (scale_.demand.holds(division.sums(unit).weight)) add_unit(division.members(unit));
    }

    double raise(const Run& run, const Deadline& deadline) {
        RestrictedMaster program(columns_, component_.size(), counts_, more_than_any_unit());
        std::vector<double> duals;
        std::uint64_t steps = first_steps;
        double best = 0.0, value = std::numeric_limits<double>::infinity();
        for (int round = 0; round < rounds && work_ < most_steps && !deadline.is_over(); ++round) {
            program.add(std::exchange(fresh_, {}));
            if (!program.solve(deadline)) break;
            mix(duals, program.node_duals());
            const auto bound = price(duals, program.count_dual(), steps, run, deadline);
            if (!bound) break;
            best = std::max(best, *bound);
            if (best >= (1.0 - near_enough) * program.value()) break;
            if (program.value() > (1.0 - still_falling) * value)
                steps = std::min(steps * growth, most_root_steps);
            value = program.value();
        }
        return best;
    }

  private:
    void add_unit(std::vector<Node> nodes) {
        std::sort(nodes.begin(), nodes.end());
        if (!known_.insert(nodes).second) return;
        UnitNumbers inside(component_.size(), 1);
        for (const Node v : nodes) inside[v] = 0;
        fresh_.push_back(columns_.size());
        columns_.add(nodes, sum_nodes(component_, nodes, inside).severance);
    }

    double more_than_any_unit() const {
        double sum = std::accumulate(component_.inner.begin(), component_.inner.end(), 1.0);
        for (const Arc& arc : component_.arcs) sum += arc.severance;
        return sum;
    }

    static void mix(std::vector<double>& duals, const std::vector<double>& fresh) {
        if (duals.empty()) duals = fresh;
        for (std::size_t v = 0; v < duals.size(); ++v)
            duals[v] = kept_share * duals[v] + (1.0 - kept_share) * fresh[v];
    }

    // The bound of these prices; empty where the deadline came first. Each unit of a division has another
    // root, so no more roots than units count.
    std::optional<double> price(const std::vector<double>& duals, double unit_dual, std::uint64_t steps,
                                const Run& run, const Deadline& deadline) {
        pricing_.set_duals(duals, unit_dual);
        std::vector<SeverancePricing::Root> roots(component_.size());
        std::atomic<bool> ended_early{false};
        for_each_item(run, roots.size(), [&](std::size_t v) {
            if (ended_early || deadline.is_over()) ended_early = true;
            if (!ended_early) roots[v] = pricing_.price(static_cast<Node>(v), steps);
        });
        if (ended_early) return std::nullopt;
        std::vector<double> bounds;
        for (SeverancePricing::Root& root : roots) {
            work_ += root.steps;
            bounds.push_back(root.bound);
            const std::size_t from = root.units.size() - std::min(units_per_root, root.units.size());
            for (std::size_t i = from; i < root.units.size(); ++i) add_unit(std::move(root.units[i]));
        }
        std::sort(bounds.begin(), bounds.end());
        const auto most = std::min(bounds.size(), static_cast<std::size_t>(counts_.high));
        return std::accumulate(duals.begin(), duals.end(), 0.0) +
               std::min(unit_dual * counts_.low, unit_dual * counts_.high) +
               std::accumulate(bounds.begin(), bounds.begin() + static_cast<std::ptrdiff_t>(most), 0.0);
    }

    const Component& component_;
    const Scale& scale_;
    CountRange counts_;
    SeverancePricing pricing_;
    Columns columns_;
    std::set<std::vector<Node>> known_;
    std::vector<std::size_t> fresh_;
    std::uint64_t work_ = 0;
};

}  // namespace

double bound_severance(const Component& component, const Scale& scale,
                       const std::vector<UnitNumbers>& divisions, const Run& run, const Deadline& deadline) {
    SeveranceBound bound(component, scale);
    for (const UnitNumbers& division : divisions) bound.add(division);
    return bound.raise(run, deadline);
}

}  // namespace lifang
