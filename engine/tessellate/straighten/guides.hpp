#pragma once

#include "load/site/site.hpp"
#include "tessellate/plane/buckets.hpp"
#include "tessellate/plane/grid.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace lifang {

/// Lines on the ground that a person would draw a border along: paths and walls. All in millimetres of the
/// grid.
class Guides {
  public:
    Guides(const Site& site, const MillimetreGrid& mm);

    bool is_empty() const { return pieces_.empty(); }

    struct Place {
        std::uint32_t line = 0;
        std::size_t piece = 0;  ///< the piece of the line it lies on
        double along = 0.0;     ///< from the line's first point
        Point at;
    };
    /// The nearest place within reach on a line that runs in about the direction asked for.
    std::optional<Place> find(Point at, double reach, Point direction) const;

    /// Appends the line's corners between two places on it, in the order of the way from one to the other.
    void append_between(const Place& from, const Place& to, std::vector<Place>& places) const;

  private:
    struct Piece {
        Point from, to;
        double along = 0.0;  // at `from`
        std::uint32_t line = 0;
    };
    void add(const LineString& line, const MillimetreGrid& mm);

    std::vector<Piece> pieces_;
    std::uint32_t lines_ = 0;
    BucketedPieces in_buckets_;
};

}  // namespace lifang
