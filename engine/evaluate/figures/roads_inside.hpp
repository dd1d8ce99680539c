#pragma once

#include "core/run.hpp"
#include "evaluate/layout/membership.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// Where roads of class secondary or stronger run, piece by piece, and on whose ground: made once, asked for
/// every layout. Tunnels are left out.
class RoadsInside {
  public:
    /// n log n in the corners of the cells near such roads; nothing where there are none.
    RoadsInside(const Site& site, const Tessellation& tessellation, const Run& run = Run());

    /// By unit: length of these roads that runs inside it, along borders between its cells or through them,
    /// farther from its outline than 8 m, and than half a strip of the profile's greatest width: the outline
    /// runs along the middle of a dual carriageway, whose two roads belong to it.
    std::vector<Meters> measure(const Membership& membership) const;

  private:
    struct Piece {
        Meters length;
        std::vector<CellId> near;  ///< every cell within reach
    };
    std::vector<Piece> pieces_;
};

}  // namespace lifang
