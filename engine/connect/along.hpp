#pragma once

#include "connect/strip_reach.hpp"
#include "core/barrier.hpp"
#include "geometry/index.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// What runs along a piece of border.
struct Along {
    Barrier barrier = Barrier::none;
    const std::string* name = nullptr;  ///< of the road, railway or river; null or not empty
};

/// The lines that can lie on a border: streets and paths, railways, canals, banks. Left out are tunnels,
/// walls (they part courtyards, not units) and bridges of railways and motorways, under which one passes.
class LinesAlong {
  public:
    /// `strips` is ground of roads (Tessellation::strips).
    explicit LinesAlong(const Site& site, const MultiPolygon& strips = {});

    /// The strongest line that runs along a segment: within a few metres of its middle and in about its
    /// direction; one that crosses it does not count. Of equal ones the nearest. A segment inside a strip is
    /// the road: there the lines on both sides of the strip count too, and whatever their direction where
    /// none runs along. Logarithmic.
    Along find(Point from, Point to) const;
    /// The water whose bank or middle line is nearest, for the name of a border with a water cell.
    Along find_water(Point from, Point to) const;

  private:
    struct Piece {
        Point from, to;
        Barrier barrier;
        bool bank;  ///< names a border with a water cell, makes none: ponds inside blocks are ground
        const std::string* name;
    };
    void add(const LineString& line, Barrier barrier, bool bank, const std::string& name);
    Along find_within(Point from, Point to, std::optional<Meters> reach, bool directed) const;

    std::vector<Piece> pieces_;
    BoxIndex index_;
    StripReach strips_;
};

}  // namespace lifang
