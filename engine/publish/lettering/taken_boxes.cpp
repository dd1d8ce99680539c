#include "publish/lettering/taken_boxes.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

constexpr double side = 64.0;  // of a square of the grid, pixels: about a label

/// Calls `visit` for each square that a rectangle reaches.
template <class Visit>
void for_squares(Pixel north_west, Pixel south_east, const Visit& visit) {
    const auto square = [](double at) { return static_cast<std::int64_t>(std::floor(at / side)); };
    for (std::int64_t y = square(north_west.y); y <= square(south_east.y); ++y)
        for (std::int64_t x = square(north_west.x); x <= square(south_east.x); ++x)
            visit((static_cast<std::uint64_t>(y) << 32U) ^ (static_cast<std::uint64_t>(x) & 0xffffffffU));
}

}  // namespace

void TakenBoxes::take(const TextBox& box) {
    const auto number = static_cast<std::uint32_t>(boxes_.size());
    boxes_.push_back(box);
    const auto [north_west, south_east] = box.bounds();
    for_squares(north_west, south_east, [&](std::uint64_t square) { squares_[square].push_back(number); });
}

std::vector<std::uint32_t> TakenBoxes::around(Pixel north_west, Pixel south_east) const {
    std::vector<std::uint32_t> found;
    if (boxes_.empty()) return found;
    for_squares(north_west, south_east, [&](std::uint64_t square) {
        if (const auto there = squares_.find(square); there != squares_.end())
            found.insert(found.end(), there->second.begin(), there->second.end());
    });
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool TakenBoxes::meets(const TextBox& box, const std::optional<TextBox>& except) const {
    const auto [north_west, south_east] = box.bounds();
    return std::ranges::any_of(around(north_west, south_east), [&](std::uint32_t number) {
        const TextBox& other = boxes_[number];
        const bool is_excepted = except && other.width == except->width && other.height == except->height &&
                                 other.centre.x == except->centre.x && other.centre.y == except->centre.y;
        return !is_excepted && overlap(box, other);
    });
}

std::vector<TextBox> TakenBoxes::find(Pixel north_west, Pixel south_east) const {
    std::vector<TextBox> found;
    for (const std::uint32_t number : around(north_west, south_east)) {
        const auto [least, most] = boxes_[number].bounds();
        if (least.x < south_east.x && most.x > north_west.x && least.y < south_east.y &&
            most.y > north_west.y)
            found.push_back(boxes_[number]);
    }
    return found;
}

}  // namespace lifang
