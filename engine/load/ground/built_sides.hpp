#pragma once

#include "geometry/index.hpp"
#include "load/rows/drafts.hpp"

#include <vector>

namespace lifang {

/// Houses beside lines: buildings, and compounds of a planner's own layer, whose houses may not be drawn. A
/// place with one such compound on both sides has none: the lane is the compound's own.
class BuiltSides {
  public:
    BuiltSides(const Drafts& drafts, const Site& site);

    /// At how many places of a line, one every ten metres, houses stand within `reach` of it on the side that
    /// has fewer: houses face each other across gaps.
    struct Share {
        int places = 0, built = 0;
    };
    Share find_share(const LineString& line, Meters reach) const;

  private:
    bool has_house(Point centre, double radius) const;
    bool are_in_one_compound(Point left, Point right) const;

    std::vector<const MultiPolygon*> houses_;  ///< buildings, then compounds
    std::size_t buildings_ = 0;
    BoxIndex index_;
};

}  // namespace lifang
