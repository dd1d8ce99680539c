#pragma once

#include "core/random.hpp"
#include "partition/portfolio/scalarisations.hpp"
#include "partition/problem/deadline.hpp"

namespace lifang {

/// A search for one figure alone in a component too large to be known in full: longer than those of mixed
/// scalarisations, and with the number of units held where weight arithmetic says that the figure is best. A
/// search that may choose the number finds neither the fewest units nor the most even ones: on the way every
/// unit less, or more, is a step uphill.
class SingleFigureSearch {
  public:
    /// `proposals`: per node, of one search.
    SingleFigureSearch(const Scale& scale, const Weighting& balanced, int proposals, const Deadline& deadline)
        : scale_(scale), balanced_(balanced), proposals_(proposals), deadline_(deadline) {}

    /// Whether there is anything to gain for the scalarisation: evenness, severance and the number of units.
    static bool serves(const Scalarisation& scalarisation, const Demand& demand);

    /// A division good in the scalarisation's figure; it may break the bounds. Empty where none was found in
    /// time.
    UnitNumbers search(const Component& component, const Scalarisation& scalarisation, Random& random) const;

  private:
    UnitNumbers search_fewest(const Component& component, Random& random) const;
    UnitNumbers search_most_even(const Component& component, const Scalarisation& scalarisation,
                                 Random& random) const;

    const Scale& scale_;
    const Weighting& balanced_;
    int proposals_;
    const Deadline& deadline_;
};

}  // namespace lifang
