#pragma once

#include <string>
#include <utility>
#include <vector>

namespace lifang::testing {

/// The quarter of DrawnPlan as places, corners and sides.
struct Place {
    int column, row;  ///< row 0 in the south
};

/// The letter drawn there; a blank outside.
char letter_at(Place p);
std::string cell_of(char letter);  ///< cell_id

std::string point(double x, double y);  ///< metres from the south-west corner, as WKT has it
/// Corners in hundreds of metres, closed by itself.
std::string ring(const std::vector<std::pair<int, int>>& corners);
std::string rectangle(double x, double y, double width, double height);
std::string square(Place p);

template <class Visit>
void for_each_place(const Visit& visit) {  // west to east, south to north
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) visit(Place{column, row}, letter_at({column, row}));
}

/// One side of a square, walked once: the street lies where columns 1 and 2 meet.
struct Side {
    char a, b;  ///< b is ' ' at the district's edge
    std::string barrier;
    std::string line;
};
std::vector<Side> draw_sides();

}  // namespace lifang::testing
