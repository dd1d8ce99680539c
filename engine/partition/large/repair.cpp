#include "partition/large/repair.hpp"

#include "core/parallel.hpp"
#include "core/random.hpp"
#include "partition/component/flood.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

constexpr std::size_t passes = 24;
// Units around a violation, by pass, over and over: most violations go in a small neighbourhood, which is
// cooled in no time; some need a long chain of moves.
constexpr std::array<std::size_t, 4> widths = {8, 16, 32, 64};
constexpr double proposals_per_node = 400.0;  // and as many more with every turn of the widths
constexpr double share_of_recombinations = 0.1;

// Through a violation leads the shortest way between two divisions, so breaking a bound is cheap at first.
struct Step {
    double excess_penalty, violation_penalty, from, to;
};
constexpr std::array<Step, 3> steps = {
    Step{12.0, 0.5, 1.0, 0.5}, {40.0, 2.0, 0.5, 0.25}, {150.0, 6.0, 0.25, 0.1}};

std::vector<UnitNumber> find_violations(const Problem& problem, const UnitNumbers& unit_of,
                                        std::uint32_t units) {
    const Component& component = *problem.component;
    std::vector<UnitSums> sums(units);
    for (Node v = 0; v < unit_of.size(); ++v) {
        UnitSums& here = sums[unit_of[v]];
        here.weight += component.weight[v];
        for (const Node foe : component.apart[v]) here.conflicts += unit_of[foe] == unit_of[v];
    }
    std::vector<UnitNumber> found;
    for (UnitNumber unit = 0; unit < units; ++unit)
        if (!keeps_rules(sums[unit], problem.scale->demand)) found.push_back(unit);
    return found;
}

// Neighbourhoods around violations, grown unit by unit; a unit belongs to the first that reaches it.
class Neighbourhoods {
  public:
    Neighbourhoods(const Component& component, const UnitNumbers& unit_of, std::uint32_t units)
        : component_(component),
          unit_of_(unit_of),
          region_of_unit_(units, Regions::nowhere),
          some_node_(units) {
        for (Node v = 0; v < unit_of.size(); ++v) some_node_[unit_of[v]] = v;
    }

    void grow(UnitNumber centre, std::size_t most_units) {
        if (region_of_unit_[centre] != Regions::nowhere) return;
        const std::uint32_t region = count_++;
        region_of_unit_[centre] = region;
        open_.assign(1, some_node_[centre]);
        if (is_seen_.empty()) is_seen_.assign(unit_of_.size(), 0);
        is_seen_[some_node_[centre]] = 1;
        std::size_t held = 1;
        flood(component_, open_, [&](const Arc& arc, Node) {
            if (is_seen_[arc.to]) return false;
            std::uint32_t& there = region_of_unit_[unit_of_[arc.to]];
            if (there == Regions::nowhere && held < most_units) there = region, ++held;
            if (there != region) return false;
            is_seen_[arc.to] = 1;
            return true;
        });
        for (const Node v : open_) is_seen_[v] = 0;
    }

    std::size_t count() const { return count_; }
    std::vector<std::uint32_t> take() { return std::move(region_of_unit_); }

  private:
    const Component& component_;
    const UnitNumbers& unit_of_;
    std::vector<std::uint32_t> region_of_unit_;
    std::vector<Node> some_node_;
    std::vector<Node> open_;
    std::vector<char> is_seen_;
    std::uint32_t count_ = 0;
};

// Cools one neighbourhood. Whether it has fewer violations then.
bool has_fewer_violations(Region& region, const PenalisedCost& penalised, double proposals, Random& random,
                          const Deadline& deadline) {
    const int before = RegionAnnealer(region, penalised).violations();
    for (const Step& step : steps) {
        PenalisedCost steeper = penalised;
        steeper.excess_penalty = step.excess_penalty;
        steeper.violation_penalty = step.violation_penalty;
        const auto now = static_cast<std::uint64_t>(proposals / static_cast<double>(steps.size()));
        RegionAnnealer(region, steeper)
            .anneal({step.from, step.to, now, share_of_recombinations}, random, deadline);
    }
    return RegionAnnealer(region, penalised).violations() < before;
}

}  // namespace

int repair(const Problem& problem, const PenalisedCost& penalised, UnitNumbers& unit_of, std::uint32_t& units,
           const Run& run, const Deadline& deadline, std::uint64_t stream) {
    const Component& component = *problem.component;
    std::vector<UnitNumber> violations = find_violations(problem, unit_of, units);
    for (std::size_t pass = 0; pass < passes && !violations.empty() && !deadline.is_over(); ++pass) {
        Neighbourhoods around(component, unit_of, units);
        // Another one first each time: who comes late may find its neighbours taken.
        std::rotate(violations.begin(), violations.begin() + static_cast<long>(pass % violations.size()),
                    violations.end());
        for (const UnitNumber unit : violations) around.grow(unit, widths[pass % widths.size()]);
        const std::size_t count = around.count();
        const Regions regions(component, unit_of, around.take(), count);
        const double per_node = proposals_per_node * static_cast<double>(1 + pass / widths.size());
        for_each_item(run, count, [&](std::size_t b) {
            Region region = regions.take_out(b, unit_of);
            Random random = make_random(run.seed() ^ (stream * 64 + pass + 1), b);
            const double proposals = per_node * static_cast<double>(region.size());
            if (has_fewer_violations(region, penalised, proposals, random, deadline))
                regions.put_back(b, region, unit_of);
        });
        if (penalised.is_number_free()) units = close_gaps(unit_of);
        violations = find_violations(problem, unit_of, units);
    }
    return static_cast<int>(violations.size());
}

}  // namespace lifang
