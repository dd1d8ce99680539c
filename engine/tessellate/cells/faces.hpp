#pragma once

#include "core/run.hpp"
#include "tessellate/cells/divided_block.hpp"
#include "tessellate/cells/line_work.hpp"
#include "tessellate/plane/planar_map.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// A face of the whole line work: as small as outlines, borders and block edges cut the ground.
struct GroundFace {
    std::uint32_t block = 0;
    std::uint32_t cell = 0;
    bool anchored = false;  ///< holds something of its cell: a mapped piece, or all of a block without seeds
    double square_metres = 0.0;
};

/// The district cut into faces.
class GroundFaces {
  public:
    static constexpr std::uint32_t outside = PlanarMap::none;

    /// Traces the cycles around all faces; those of one face that do not touch each other are brought
    /// together.
    explicit GroundFaces(PlanarMap traced);

    PlanarMap map;
    std::vector<GroundFace> faces;
    std::vector<std::uint32_t> face_of;  ///< by half-edge: what lies to its left; or outside

    /// The half-edges around a face, cycle by cycle.
    std::span<const std::uint32_t> around(std::uint32_t face) const {
        return std::span(halves_).subspan(start_[face], start_[face + 1] - start_[face]);
    }
    bool contains(std::uint32_t face, GridPoint point) const;

  private:
    std::vector<std::uint32_t> halves_;
    std::vector<std::size_t> start_;
};

/// Says of every face in which block it lies and to which cell it belongs: to the compound whose mapped
/// outline it lies in, else to the ground out of reach it lies in, else to the cell that the borders around
/// it name on their inner side, else to the nearest seed. Faces outside all blocks get block `outside`, but
/// for slits of millimetres among the blocks, which go to the face they touch longest.
void label_faces(GroundFaces& ground, const LineWork& work, const std::vector<DividedBlock>& divided,
                 const MillimetreGrid& mm, const Run& run);

/// Gives crumbs away: a part of a cell that holds nothing of its compound goes to the neighbour in its block
/// that it touches longest.
void absorb_crumbs(GroundFaces& ground, const std::vector<DividedBlock>& divided, const MillimetreGrid& mm);

}  // namespace lifang
