#pragma once

#include "geometry/shapes.hpp"
#include "tessellate/plane/buckets.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace lifang {

/// Answers many point-in-polygon questions about one polygon, and cuts lines at its edge: buckets that know
/// their sides and whether their centre lies inside. Linear to make, constant per question. Points on the
/// edge may fall on either side.
class Inside {
  public:
    explicit Inside(const Polygon& polygon);
    bool contains(Point point) const;

    /// Appends the parts of the line inside the polygon. Where it leaves or enters they reach `overhang`
    /// metres farther, so that rounding cannot leave them short of the edge.
    void clip(const LineString& line, double overhang, MultiLineString& parts) const;

  private:
    using Side = std::pair<Point, Point>;
    void find_crossings(Point from, Point to, std::vector<double>& shares) const;
    void mark_centres();

    std::vector<Side> sides_;
    Box box_;
    Buckets buckets_;
    Bucketed<std::uint32_t> sides_in_;
    std::vector<bool> centre_inside_;
};

}  // namespace lifang
