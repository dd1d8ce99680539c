#include "partition/large/anneal.hpp"

#include "partition/moves/metropolis.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Between looks at the clock and changes of the temperature: a tenth of a millisecond.
constexpr std::uint64_t stride = 1024;

}  // namespace

RegionAnnealer::RegionAnnealer(Region& region, const Slope& slope)
    : slope_(slope), units_(region, slope), shifter_(region, units_), recutter_(region, units_) {}

int RegionAnnealer::breaches() const {
    return static_cast<int>(std::count_if(units_.sums.begin(), units_.sums.end(), [&](const UnitSums& sums) {
        return sums.nodes > 0 && !keeps_rules(sums, slope_.problem->scale->demand);
    }));
}

double RegionAnnealer::typical_change(Random& random, std::size_t samples) const {
    return shifter_.typical_change(random, samples);
}

void RegionAnnealer::anneal(const Cooling& cooling, Random& random, const Deadline& deadline) {
    for (std::uint64_t done = 0; done < cooling.proposals; done += stride) {
        if (deadline.is_over()) return;
        const double share = static_cast<double>(done) / static_cast<double>(cooling.proposals);
        const double temperature = slope_.unit * cooled(cooling.from, cooling.to, share);
        const std::uint64_t now = std::min(stride, cooling.proposals - done);
        const auto recuts = static_cast<std::uint64_t>(cooling.share_of_recuts * static_cast<double>(now));
        for (std::uint64_t i = 0; i < recuts; ++i) recutter_.recut(temperature, random);
        shifter_.shift(now - recuts, temperature, random);
    }
}

}  // namespace lifang
