#pragma once

#include "publish/lettering/text_box.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace lifang {

/// The boxes that texts have taken, found by place: a grid, so that a question costs what lies around it and
/// not what lies on the map.
class TakenBoxes {
  public:
    void take(const TextBox& box);

    /// Whether a box overlaps one that is taken. `except`: a box with this centre and size does not count.
    bool meets(const TextBox& box, const std::optional<TextBox>& except = {}) const;

    /// Boxes whose upright bounds meet a rectangle; in the order in which they were taken.
    std::vector<TextBox> find(Pixel north_west, Pixel south_east) const;

  private:
    std::vector<std::uint32_t> around(Pixel north_west, Pixel south_east) const;

    std::vector<TextBox> boxes_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> squares_;
};

}  // namespace lifang
