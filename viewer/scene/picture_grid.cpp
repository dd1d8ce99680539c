#include "scene/picture_grid.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

double side_of(int level) { return square_pixels * std::exp2(level); }

int half_of(int number) { return number >= 0 ? number / 2 : -((-number + 1) / 2); }

}  // namespace

Box box_of(const Square& square) {
    const double side = side_of(square.level);
    return {{square.column * side, square.row * side}, {(square.column + 1) * side, (square.row + 1) * side}};
}

int find_level(double screen_metres_per_pixel, double own_metres_per_pixel) {
    constexpr double lenient = 0.3;  // of a level: pixels up to a quarter larger than the screen's are sharp
    const auto level_of = [](double metres) {
        return static_cast<int>(std::floor(std::log2(metres) + lenient));
    };
    constexpr int finest = -7, coarsest = 12;  // a centimetre, four kilometres
    return std::clamp(std::max(level_of(screen_metres_per_pixel), level_of(own_metres_per_pixel)), finest,
                      coarsest);
}

std::vector<Square> list_squares(const Box& seen, int level) {
    std::vector<Square> squares;
    if (seen.is_empty()) return squares;
    const double side = side_of(level);
    constexpr double absurd = 2000.0;  // squares: more than any screen shows
    if (!(seen.width() / side * seen.height() / side < absurd)) return squares;
    const auto number = [&](double at) { return static_cast<int>(std::floor(at / side)); };
    for (int row = number(seen.min.y); row <= number(seen.max.y); ++row)
        for (int column = number(seen.min.x); column <= number(seen.max.x); ++column)
            squares.push_back({level, column, row});
    const double x = (seen.min.x + seen.max.x) / 2.0 / side - 0.5;
    const double y = (seen.min.y + seen.max.y) / 2.0 / side - 0.5;
    std::ranges::stable_sort(
        squares, {}, [&](const Square& square) { return std::hypot(square.column - x, square.row - y); });
    return squares;
}

Square parent_of(const Square& square) {
    return {square.level + 1, half_of(square.column), half_of(square.row)};
}

std::vector<Square> quarters_of(const Square& square) {
    std::vector<Square> quarters;
    for (const int row : {0, 1})
        for (const int column : {0, 1})
            quarters.push_back({square.level - 1, 2 * square.column + column, 2 * square.row + row});
    return quarters;
}

}  // namespace lifang::scene
