#include "scene/swatch.hpp"

#include <algorithm>

namespace lifang::scene {

Swatch area_swatch(const Style& style, Colour colour) {
    return {.fills = {colour}, .edge = mixed(colour, style.unit_border_colour, 0.5)};
}

Swatch hatched_swatch(Colour ground, Colour lines) {
    return {.fills = {ground}, .edge = lines, .hatched = true};
}

Swatch units_swatch(const Style& style) {
    constexpr std::size_t as_many_as_are_seen = 4;
    return {.fills = {style.units.begin(), style.units.begin() + as_many_as_are_seen},
            .edge = style.unit_border_colour};
}

Swatch line_swatch(Colour colour, double width, Colour edge) {
    return {.form = Swatch::Form::line, .fills = {colour}, .edge = edge, .width = width};
}

Swatch dashed(Swatch swatch) {
    swatch.dashed = true;
    return swatch;
}

Swatch road_swatch(const Style& style, Barrier road_class) {
    constexpr double widest = 7.0, narrowest = 2.0;  // pixels: of a line that still is a line in a list
    const RoadStyle& look = style.roads[static_cast<std::size_t>(road_class)];
    return line_swatch(look.fill, std::clamp(look.width.metres / 3.0, narrowest, widest), look.casing);
}

Swatch sign_swatch(const Style& style, Colour colour, Sign sign) {
    return {.form = Swatch::Form::sign, .fills = {colour}, .edge = style.halo, .sign = sign};
}

}  // namespace lifang::scene
