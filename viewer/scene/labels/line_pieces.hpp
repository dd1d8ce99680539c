#pragma once

#include "scene/labels/name_ground.hpp"

namespace lifang::scene {

/// A stretch of a named line that carries the name once.
struct LinePiece {
    const NamedLine* line = nullptr;
    LineString points;  ///< relative to the origin
    Box box;
};

/// Named lines cut into equal pieces of about a length, in the order of the lines. Immutable. What a map
/// shows of a street so has its name, wherever one looks, and keeps it there while the scale changes a
/// little.
class LinePieces {
  public:
    /// Linear in the points of the lines, n log n in the pieces. `names` has to outlive them.
    LinePieces(const NameGround& names, double length_m);

    std::size_t size() const { return pieces_.size(); }
    const LinePiece& operator[](std::size_t piece) const { return pieces_[piece]; }
    /// Pieces whose box meets a box, ascending. Log n.
    std::vector<std::size_t> find(const Box& local) const { return index_.find(local); }

  private:
    std::vector<LinePiece> pieces_;
    BoxIndex index_;
};

/// The length of pieces at a scale and a size of texts, m: some hundred pixels, the same for an octave of
/// scales.
double piece_length(double metres_per_pixel, double text_scale);

}  // namespace lifang::scene
