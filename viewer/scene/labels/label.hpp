#pragma once

#include "geometry/shapes.hpp"
#include "publish/lettering/text_box.hpp"
#include "scene/layer.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::scene {

/// How wide a text is in the screen's font, pixels: the one thing that labels ask of fonts.
using TextMeasure = std::function<double(std::string_view text, int size, bool bold)>;

/// What is written as one: a line of a label, or one letter of a street's name.
struct LabelPiece {
    std::string text;
    TextBox box;   ///< in pixels of the map
    int size = 0;  ///< of the font, pixels
    bool bold = false;
};

/// A name on the map. Pixels of the map are those of the screen at its scale, counted from the ground's
/// origin, y down: moving the map does not change them.
struct Label {
    Layer layer = Layer::units;  ///< whose name it is
    std::size_t feature = 0;     ///< of the units: which one
    std::vector<LabelPiece> pieces;

    Box bounds() const {
        Box box;
        for (const LabelPiece& piece : pieces) {
            const auto [north_west, south_east] = piece.box.bounds();
            box.include(Point{north_west.x, north_west.y});
            box.include(Point{south_east.x, south_east.y});
        }
        return box;
    }
};

}  // namespace lifang::scene
