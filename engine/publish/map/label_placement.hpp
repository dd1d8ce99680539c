#pragma once

#include "publish/map/text_box.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// A label beside its place, and the line that leads from one to the other.
struct LedLabel {
    TextBox box;
    Pixel foot;  ///< the place meant
    Pixel tip;   ///< where the line meets the box
};

/// Gives texts their places on a map so that none overlaps another and none leaves the frame. The first to
/// ask gets the place; nothing moves afterwards, so the same questions bring the same map.
class LabelPlacement {
  public:
    LabelPlacement(Pixel top_left, double width, double height);

    /// The place nearest to `wish` where a box lies wholly inside an outline; nothing where there is none.
    /// Exact from west to east, on some 24 levels from north to south. Cost: linear in the outline's points
    /// and in the labels placed before.
    std::optional<TextBox> place_inside(const Outline& outline, double width, double height, Pixel wish);

    /// The nearest of some two hundred places around `foot`, with a straight line that crosses no label.
    std::optional<LedLabel> place_beside(Pixel foot, double width, double height);

    /// Takes the place if it is free.
    bool place(const TextBox& box);

    /// Keeps later labels off a point.
    void mark(Pixel point);

  private:
    bool is_free(const TextBox& box, std::optional<Pixel> own_mark = {}) const;

    TextBox frame_;
    std::vector<TextBox> taken_;
};

}  // namespace lifang
