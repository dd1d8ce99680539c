#include "partition/large/anneal.hpp"

#include "partition/moves/metropolis.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Between looks at the clock and changes of the temperature: a tenth of a millisecond.
constexpr std::uint64_t stride = 1024;

}  // namespace

RegionAnnealer::RegionAnnealer(Region& region, const PenalisedCost& penalised)
    : penalised_(penalised),
      units_(region, penalised),
      shifter_(region, units_),
      recombiner_(region, units_) {}

int RegionAnnealer::violations() const {
    return static_cast<int>(std::count_if(units_.sums.begin(), units_.sums.end(), [&](const UnitSums& sums) {
        return sums.nodes > 0 && !keeps_rules(sums, penalised_.problem->scale->demand);
    }));
}

double RegionAnnealer::typical_change(Random& random, std::size_t samples) const {
    return shifter_.typical_change(random, samples);
}

void RegionAnnealer::anneal(const CoolingSchedule& cooling, Random& random, const Deadline& deadline) {
    for (std::uint64_t done = 0; done < cooling.proposals; done += stride) {
        if (deadline.is_over()) return;
        const double share = static_cast<double>(done) / static_cast<double>(cooling.proposals);
        const double temperature = penalised_.typical_change * cooled(cooling.from, cooling.to, share);
        const std::uint64_t now = std::min(stride, cooling.proposals - done);
        const auto recombinations =
            static_cast<std::uint64_t>(cooling.share_of_recombinations * static_cast<double>(now));
        for (std::uint64_t i = 0; i < recombinations; ++i) recombiner_.recombine(temperature, random);
        shifter_.shift(now - recombinations, temperature, random);
    }
}

}  // namespace lifang
