#include "drawn_map.hpp"

#include <fmt/format.h>

namespace lifang::testing {
namespace {

const std::vector<std::string> map = {"ABC", "D.E",
                                      "FGH"};         // north first; the street between columns 1 and 2
constexpr double west = 500000.0, south = 3500000.0;  // somewhere in the zone, with its digits

}  // namespace

char letter_at(Place p) {
    const bool inside = p.column >= 0 && p.column < 3 && p.row >= 0 && p.row < 3;
    return inside ? map[static_cast<std::size_t>(2 - p.row)][static_cast<std::size_t>(p.column)] : ' ';
}

std::string point(double x, double y) { return fmt::format("{} {}", west + x, south + y); }

std::string ring(const std::vector<std::pair<int, int>>& corners) {
    std::string text;
    for (const auto& [x, y] : corners) text += point(x * 100.0, y * 100.0) + ",";
    return "(" + text + point(corners[0].first * 100.0, corners[0].second * 100.0) + ")";
}

std::string rectangle(double x, double y, double width, double height) {
    return "(" + point(x, y) + "," + point(x + width, y) + "," + point(x + width, y + height) + "," +
           point(x, y + height) + "," + point(x, y) + ")";
}

std::string square(Place p) { return rectangle(p.column * 100.0, p.row * 100.0, 100.0, 100.0); }

std::vector<Side> draw_sides() {
    std::vector<Side> sides;
    for_each_place([&](Place p, char letter) {
        const double x = p.column * 100.0, y = p.row * 100.0;
        const auto line = [](std::string a, std::string b) { return "(" + a + "," + b + ")"; };
        const std::string east = line(point(x + 100, y), point(x + 100, y + 100)),
                          north = line(point(x, y + 100), point(x + 100, y + 100));
        sides.push_back(
            {letter, letter_at({p.column + 1, p.row}), p.column == 1 ? "secondary" : "none", east});
        sides.push_back({letter, letter_at({p.column, p.row + 1}), "none", north});
        if (p.column == 0) sides.push_back({letter, ' ', "none", line(point(x, y), point(x, y + 100))});
        if (p.row == 0) sides.push_back({letter, ' ', "none", line(point(x, y), point(x + 100, y))});
    });
    return sides;
}

std::string cell_of(char letter) { return letter == '.' ? "g1" : fmt::format("c{}", letter); }

}  // namespace lifang::testing
