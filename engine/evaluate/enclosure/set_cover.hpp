#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace lifang {

/// Choose some of a list, so that of every set enough are chosen, at the least cost.
struct CoverProblem {
    struct Set {
        std::vector<std::uint32_t> members;  ///< ascending
        std::uint32_t need = 1;              ///< how many of them; at most all
    };
    std::vector<double> costs;  ///< above 0, by member
    std::vector<Set> sets;
};

struct Cover {
    std::vector<bool> chosen;  ///< by member
    double cost = 0.0;
    double bound = 0.0;  ///< no choice costs less; equals `cost` where that is proven, within 10⁻⁶
};

/// The best choice: set covering (Karp 1972) by reductions (essential members, sets that hold another,
/// members that another replaces: Beasley 1987), and what they leave by branch and cut. The same choice for
/// the same problem. Stops after many nodes of the search tree, which no unit has needed yet: then `bound` is
/// below `cost`, and where nothing was found all members are chosen.
Cover find_least_cover(const CoverProblem& problem);

}  // namespace lifang
