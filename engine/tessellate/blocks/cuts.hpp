#pragma once

#include "core/barrier.hpp"
#include "geometry/edge_index.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// A line that divides the ground into blocks.
struct Cut {
    LineString line;
    Barrier barrier = Barrier::residential;
};

/// Rivers and lakes that are blocks of their own: united, inside the district, ponds left out.
MultiPolygon gather_water(const Site& site, const MultiPolygon& district);

/// Streets (residential and stronger), railways and canals near the district that divide blocks, cut off
/// where they run over water. Tunnels do not divide, nor do long viaducts of railways and motorways, under
/// which the ground goes on; a short bridge does, else blocks would run together through every underpass.
std::vector<Cut> gather_cuts(const Site& site, const MultiPolygon& district, const MultiPolygon& water);

/// Tells what barrier a noded piece of the cuts came from: the strongest that lies on it, none for the
/// district's edge, water for a bank.
class CutIndex {
  public:
    CutIndex(const std::vector<Cut>& cuts, const MultiPolygon& water);
    Barrier find_barrier(Point from, Point to) const;

  private:
    EdgeIndex edges_;
};

}  // namespace lifang
