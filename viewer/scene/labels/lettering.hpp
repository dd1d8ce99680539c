#pragma once

#include "scene/labels/label.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang::scene {

/// A unit's label: its code, and below it what else there is room for.
struct UnitText {
    std::string title;
    std::string detail;  ///< may be empty

    friend bool operator==(const UnitText&, const UnitText&) = default;
};

/// A line of a label before it has a place.
struct LabelLine {
    std::string text;
    int size = 0;  ///< pixels
    bool bold = false;
    double width = 0.0;
};

/// Lines one below the other, and the room they take with some air around.
struct LabelBlock {
    std::vector<LabelLine> lines;
    double width = 0.0;
    double height = 0.0;

    /// The pieces in a box of this block's size.
    std::vector<LabelPiece> set_in(const TextBox& box) const;
};

/// The lines of a label that nobody has measured yet.
using LabelForm = std::vector<LabelLine>;

/// Writes names in the sizes of the map, times the size of texts of the screen. A label has several forms:
/// the first that has room is taken, so that only those are measured that come before it.
class Lettering {
  public:
    Lettering(const TextMeasure& measure, double text_scale) : measure_(measure), text_scale_(text_scale) {}

    /// Code and detail, larger in large units; then smaller; then the code, and last what of it follows its
    /// last dash. `across`: how large the unit looks, pixels.
    std::vector<LabelForm> forms_of_unit(const UnitText& text, double across) const;
    /// In one line or two.
    std::vector<LabelForm> forms_of_area(Layer layer, const std::string& name) const;
    LabelBlock measure(LabelForm form) const;
    /// Whether a box is smaller than any label, which is told without measuring.
    bool is_too_small(const Box& box) const;
    /// Pixels of the letters along a line.
    int size_along(Layer layer, bool is_main_road) const;
    double width(std::string_view text, int size, bool bold) const { return measure_(text, size, bold); }
    /// A length that grows with the texts, pixels.
    double scaled(double pixels) const { return pixels * text_scale_; }

  private:
    int size(double pixels) const;

    const TextMeasure& measure_;
    double text_scale_;
};

}  // namespace lifang::scene
