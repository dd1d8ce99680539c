#pragma once

#include <cstdint>

namespace lifang::scene {

/// Eight bits a channel, alpha multiplied in.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    friend constexpr bool operator==(Colour, Colour) = default;
};

/// 0xRRGGBB, as colours are written in a style.
constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
            static_cast<std::uint8_t>(hex), 255};
}

/// The colour seen through: opacity 0–1 of an opaque colour.
constexpr Colour translucent(Colour colour, double opacity) {
    const auto scaled = [opacity](std::uint8_t channel) {
        return static_cast<std::uint8_t>(channel * opacity + 0.5);
    };
    return {scaled(colour.r), scaled(colour.g), scaled(colour.b), scaled(colour.a)};
}

/// `share` of b mixed into a.
constexpr Colour mixed(Colour a, Colour b, double share) {
    const auto between = [share](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(from + (to - from) * share + 0.5);
    };
    return {between(a.r, b.r), between(a.g, b.g), between(a.b, b.b), between(a.a, b.a)};
}

}  // namespace lifang::scene
