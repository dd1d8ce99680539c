#pragma once

#include "publish/lettering/taken_boxes.hpp"

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
    /// Without a frame.
    LabelPlacement() = default;
    LabelPlacement(Pixel top_left, double width, double height);

    /// The place nearest to `wish` where a box lies wholly inside an outline and on no line of `fences`;
    /// nothing where there is none. Exact from west to east, on some 24 levels from north to south. Cost:
    /// linear in the points of both and in the labels placed around.
    std::optional<TextBox> find_inside(const Outline& outline, double width, double height, Pixel wish,
                                       const std::vector<PixelLine>& fences = {}) const;
    /// Finds it and takes it.
    std::optional<TextBox> place_inside(const Outline& outline, double width, double height, Pixel wish,
                                        const std::vector<PixelLine>& fences = {});

    /// The nearest of some two hundred places around `foot`, with a straight line that crosses no label.
    std::optional<LedLabel> place_beside(Pixel foot, double width, double height);

    /// Takes the place if it is free.
    bool place(const TextBox& box);
    bool is_free(const TextBox& box) const { return is_in_frame(box) && !taken_.meets(box); }
    void take(const TextBox& box) { taken_.take(box); }

    /// Keeps later labels off a point.
    void mark(Pixel point);

  private:
    bool is_in_frame(const TextBox& box) const;

    std::optional<TextBox> frame_;
    TakenBoxes taken_;
};

}  // namespace lifang
