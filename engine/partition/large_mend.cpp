#include "partition/large_mend.hpp"

#include "core/parallel.hpp"
#include "partition/draw.hpp"

#include <algorithm>
#include <atomic>

namespace lifang {
namespace {

constexpr int passes = 24;
constexpr std::size_t narrowest = 8;  // units around a breach, at first
constexpr std::size_t widest = 400;
constexpr double proposals_per_node = 400.0;

std::vector<UnitNumber> find_breaches(const Problem& problem, const UnitNumbers& unit_of,
                                      std::uint32_t units) {
    const Component& component = *problem.component;
    std::vector<UnitSums> sums(units);
    for (Node v = 0; v < unit_of.size(); ++v) {
        UnitSums& here = sums[unit_of[v]];
        here.weight += component.weight[v];
        for (const Node foe : component.apart[v]) here.quarrels += unit_of[foe] == unit_of[v];
    }
    std::vector<UnitNumber> found;
    for (UnitNumber unit = 0; unit < units; ++unit)
        if (sums[unit].quarrels > 0 || excess(sums[unit], *problem.scale) > 0.0) found.push_back(unit);
    return found;
}

// Neighbourhoods around breaches, grown unit by unit; a unit belongs to the first that reaches it.
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
        seen_.assign(1, some_node_[centre]);
        if (is_seen_.empty()) is_seen_.assign(unit_of_.size(), 0);
        is_seen_[some_node_[centre]] = 1;
        std::size_t held = 1;
        for (std::size_t i = 0; i < open_.size(); ++i)
            for (const Arc* arc = component_.begin(open_[i]); arc != component_.end(open_[i]); ++arc) {
                if (is_seen_[arc->to]) continue;
                std::uint32_t& there = region_of_unit_[unit_of_[arc->to]];
                if (there == Regions::nowhere && held < most_units) there = region, ++held;
                if (there != region) continue;
                is_seen_[arc->to] = 1;
                open_.push_back(arc->to);
            }
        for (const Node v : open_) is_seen_[v] = 0;
    }

    std::size_t count() const { return count_; }
    std::vector<std::uint32_t> take() { return std::move(region_of_unit_); }

  private:
    const Component& component_;
    const UnitNumbers& unit_of_;
    std::vector<std::uint32_t> region_of_unit_;
    std::vector<Node> some_node_;
    std::vector<Node> open_, seen_;
    std::vector<char> is_seen_;
    std::uint32_t count_ = 0;
};

}  // namespace

int mend(const Problem& problem, const Slope& slope, UnitNumbers& unit_of, std::uint32_t units,
         const Run& run, const Deadline& deadline, std::uint64_t stream) {
    const Component& component = *problem.component;
    Slope steep = slope;
    steep.per_excess = 150.0;
    steep.per_breach = 6.0;
    std::vector<UnitNumber> breaches = find_breaches(problem, unit_of, units);
    for (int pass = 0; pass < passes && !breaches.empty() && !deadline.is_over(); ++pass) {
        Neighbourhoods around(component, unit_of, units);
        const std::size_t width = std::min(widest, narrowest << (pass / 2));
        // Another one first each time: who comes late may find its neighbours taken.
        std::rotate(breaches.begin(), breaches.begin() + pass % static_cast<int>(breaches.size()),
                    breaches.end());
        for (const UnitNumber unit : breaches) around.grow(unit, width);
        const std::size_t count = around.count();
        const Regions regions(component, unit_of, around.take(), count);
        for_each_item(run, count, [&](std::size_t b) {
            Region region = regions.take_out(b, unit_of);
            RegionAnnealer annealer(region, steep);
            const int before = annealer.breaches();
            Random random = make_random(run.seed() ^ (stream * 64 + static_cast<std::uint64_t>(pass) + 1), b);
            const auto proposals =
                static_cast<std::uint64_t>(proposals_per_node * static_cast<double>(region.size()));
            annealer.anneal({1.0, 0.1, proposals, 0.1}, random, deadline);
            if (annealer.breaches() < before) regions.put_back(b, region, unit_of);
        });
        breaches = find_breaches(problem, unit_of, units);
        run.note("mend pass " + std::to_string(pass) + " left " + std::to_string(breaches.size()) +
                 " regions " + std::to_string(count));
    }
    return static_cast<int>(breaches.size());
}

}  // namespace lifang
