#pragma once

#include "scene/ground.hpp"
#include "scene/style.hpp"

namespace lifang::scene {

/// What stands for buildings that are too small to be drawn: a shade over their compound, as strong as they
/// cover it. So the map keeps its tone from any height.
class BuildingDensity {
  public:
    explicit BuildingDensity(const Ground& ground);

    /// By compound, with the buildings that look smaller than this left out of the map, m. Linear in the
    /// buildings.
    std::vector<Colour> colours(double least_size, const Style& style) const;

  private:
    struct House {
        std::uint32_t compound = 0;
        float size = 0.0F;   // root of its area, m
        float share = 0.0F;  // of the compound's footprint
    };
    std::vector<House> houses_;
    std::size_t compounds_ = 0;
};

}  // namespace lifang::scene
