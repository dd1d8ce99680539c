#include "partition/large/search.hpp"

#include "core/parallel.hpp"
#include "partition/large/anneal.hpp"
#include "partition/large/repair.hpp"
#include "partition/large/start.hpp"
#include "partition/moves/metropolis.hpp"
#include "partition/moves/tree_cut.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

// Coolings one after another, each over several times as many proposals a node as the one before, all from
// hot: the first gives a layout soon, the last a good one. A cooling is left out where it would bring the
// proposals of the component above the limit; about ten million take a second of one thread.
constexpr std::array<double, 5> proposals_per_node = {200.0, 800.0, 3000.0, 12000.0, 40000.0};
// Temperatures in typical changes of cost. A given start is not heated enough to be forgotten.
constexpr double hot = 0.6, warm = 0.25, cold = 0.1;
// What breaking a bound costs grows while it cools: through a violation leads the shortest way between two
// layouts.
constexpr double excess_at_first = 6.0, excess_at_last = 150.0;
constexpr double violation_at_first = 0.1, violation_at_last = 3.0;
// Regions are small enough for a core's own memory, and four for what is worth sharing out at all.
constexpr std::size_t region_size = 2500;
// Units of so many nodes begin as cuts of random trees, the best of a few.
constexpr std::size_t many_nodes = 24;
constexpr int trees = 4;
constexpr int rounds = 20;  // of regions in one cooling: borders between them lie elsewhere each time

class LargeSearch {
  public:
    LargeSearch(const Problem& problem, const Run& run, const Deadline& deadline, std::uint64_t stream)
        : problem_(problem),
          run_(run),
          deadline_(deadline),
          stream_(stream),
          n_(problem.component->size()),
          region_count_(std::max<std::size_t>(1, n_ / region_size)) {}

    Answer search(const UnitNumbers* start, double effort) {
        unit_of_ = start ? *start : first_division();
        units_ = 1 + *std::max_element(unit_of_.begin(), unit_of_.end());
        if (units_ == 1 || deadline_.is_over()) return learn(), best_;
        penalised_.problem = &problem_;
        calibrate();
        if (start) learn();
        double proposals = 0.0;
        for (const double per_node : proposals_per_node) {
            proposals += per_node * static_cast<double>(n_);
            if (deadline_.is_over() || (best_.is_found() && proposals > effort)) break;
            cool(start ? warm : hot, per_node);
            repair(problem_, penalised_, unit_of_, units_, run_, deadline_, ++step_);
            learn();
        }
        return best_;
    }

  private:
    // Joining grows small units well; of many nodes it leaves some many times too heavy, which take long to
    // drain.
    UnitNumbers first_division() {
        const Component& component = *problem_.component;
        const Demand& demand = problem_.scale->demand;
        const int units = likely_count(component.total, demand, problem_.counts, static_cast<int>(n_));
        if (n_ < many_nodes * static_cast<std::size_t>(units))
            return join_lightest(component, demand, static_cast<std::uint32_t>(units));
        Random random = next_random();
        return cut_component(component, demand, units, 0.0, trees, random);
    }

    Random next_random() { return make_random(run_.seed(), (stream_ << 20) + ++step_); }

    void calibrate() {
        Random random = next_random();
        const Regions regions(*problem_.component, unit_of_, units_, region_count_, random);
        Region region = regions.take_out(0, unit_of_);
        const double change = RegionAnnealer(region, penalised_).typical_change(random, 4000);
        if (change > 0.0) penalised_.typical_change = change;
    }

    void cool(double from, double per_node) {
        // A recombination of large units takes as long as many moves of one node.
        const double share = 0.2 * static_cast<double>(units_) / static_cast<double>(n_);
        const int parts = region_count_ == 1 ? 5 : rounds;
        const auto at = [&](double first, double last, int part) {
            return cooled(first, last, static_cast<double>(part) / parts);
        };
        for (int part = 0; part < parts && !deadline_.is_over(); ++part) {
            penalised_.excess_penalty = at(excess_at_first, excess_at_last, part);
            penalised_.violation_penalty = at(violation_at_first, violation_at_last, part);
            anneal_regions({at(from, cold, part), at(from, cold, part + 1), 0, share}, per_node / parts);
        }
    }

    void anneal_regions(const CoolingSchedule& cooling, double per_node) {
        Random random = next_random();
        const std::uint64_t seed = random();
        const Regions regions(*problem_.component, unit_of_, units_, region_count_, random);
        for_each_item(run_, regions.count(), [&](std::size_t b) {
            if (deadline_.is_over()) return;
            Region region = regions.take_out(b, unit_of_);
            CoolingSchedule own = cooling;
            own.proposals = static_cast<std::uint64_t>(per_node * static_cast<double>(region.size()));
            Random draws = make_random(seed, b);
            RegionAnnealer(region, penalised_).anneal(own, draws, deadline_);
            regions.put_back(b, region, unit_of_);
        });
        if (penalised_.is_number_free()) units_ = close_gaps(unit_of_);
    }

    void learn() {
        const double before = best_.value;
        best_.learn(judge(problem_, unit_of_));
        if (best_.value < before) run_.listener().on_answer(Stage::partition, best_.value, best_.bound);
    }

    const Problem& problem_;
    const Run& run_;
    const Deadline& deadline_;
    std::uint64_t stream_;
    std::size_t n_;
    std::size_t region_count_;
    UnitNumbers unit_of_;
    std::uint32_t units_ = 0;
    PenalisedCost penalised_;
    std::uint64_t step_ = 0;
    Answer best_;
};

}  // namespace

Answer search_large(const Problem& problem, const UnitNumbers* start, double effort, const Run& run,
                    const Deadline& deadline, std::uint64_t stream) {
    return LargeSearch(problem, run, deadline, stream).search(start, effort);
}

}  // namespace lifang
