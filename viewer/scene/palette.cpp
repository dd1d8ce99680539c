#include "scene/palette.hpp"

#include "publish/cartography/style.hpp"

#include <charconv>
#include <string>

namespace lifang::scene {

Colour read_colour(std::string_view hex) {
    std::uint32_t value = 0;
    std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    return rgb(value);
}

std::vector<Colour> plan_hues() {
    std::vector<Colour> hues;
    for (std::size_t map_colour = 1; map_colour <= unit_colour_count; ++map_colour)
        hues.push_back(read_colour(find_symbol("units", std::to_string(map_colour)).fill));
    return hues;
}

std::vector<Colour> safe_hues() {
    // found by annealing for the greatest least difference (CIEDE2000) of any two as usual, deuteranope and
    // protanope eyes see them, parks and water included; palette_test.cpp holds it
    return {rgb(0x29a1f5), rgb(0xcd8314), rgb(0xf1f55d), rgb(0x674855),
            rgb(0x838d9e), rgb(0x294ab7), rgb(0xa67d6b), rgb(0x485616)};
}

std::vector<Colour> soften(const std::vector<Colour>& hues, Colour ground, double opacity) {
    std::vector<Colour> softened;
    softened.reserve(hues.size());
    for (const Colour hue : hues) softened.push_back(mixed(ground, hue, opacity));
    return softened;
}

}  // namespace lifang::scene
