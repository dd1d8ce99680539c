#pragma once

#include "geometry/shapes.hpp"

#include <compare>
#include <optional>
#include <vector>

namespace lifang::scene {

/// Pictures of the ground are cut into squares, level by level: of level l a pixel covers 2^l metres, and
/// four squares are one of the level above. Columns count to the east and rows to the north of the origin.
struct Square {
    int level = 0, column = 0, row = 0;

    friend auto operator<=>(const Square&, const Square&) = default;
};
inline constexpr int square_pixels = 256;  ///< a side

/// Metres relative to the origin.
Box box_of(const Square& square);

/// The level whose pixels are about as large as the screen's; never one finer than the picture's own.
int find_level(double screen_metres_per_pixel, double own_metres_per_pixel);

/// The squares of a level that meet a box, those near its middle first. None where there would be absurdly
/// many.
std::vector<Square> list_squares(const Box& seen, int level);

/// What the picture of a square is shown of: `part` of the picture of `source`.
struct Quad {
    Square source;
    Box part;  ///< relative to the origin; all of `source`, or one of its quarters, quarters of quarters …

    friend bool operator==(const Quad& a, const Quad& b) {
        return a.source == b.source && a.part.min == b.part.min && a.part.max == b.part.max;
    }
};

/// How a square is shown with the pictures there are: by its own; else by those of its quarters, and what
/// they leave by a coarser one, a few levels up at most. Nothing is covered twice.
template <class IsThere>
void add_quads(const Square& wanted, const IsThere& is_there, std::vector<Quad>& quads);

Square parent_of(const Square& square);
std::vector<Square> quarters_of(const Square& square);

template <class IsThere>
std::optional<Square> find_coarser(Square square, const IsThere& is_there) {
    constexpr int far_up = 6;
    for (int i = 0; i < far_up; ++i) {
        square = parent_of(square);
        if (is_there(square)) return square;
    }
    return std::nullopt;
}

template <class IsThere>
void add_quads(const Square& wanted, const IsThere& is_there, std::vector<Quad>& quads) {
    if (is_there(wanted)) {
        quads.push_back({wanted, box_of(wanted)});
        return;
    }
    const std::optional<Square> coarser = find_coarser(wanted, is_there);
    for (const Square& quarter : quarters_of(wanted))
        if (is_there(quarter))
            quads.push_back({quarter, box_of(quarter)});
        else if (coarser)
            quads.push_back({*coarser, box_of(quarter)});
}

}  // namespace lifang::scene
