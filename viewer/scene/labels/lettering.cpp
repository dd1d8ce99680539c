#include "scene/labels/lettering.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace lifang::scene {
namespace {

constexpr double line_height = 1.24;  // from line to line, in sizes
constexpr double air = 2.0;           // pixels around a block, on each side
constexpr double least_size = 10.0;   // of letters, pixels at texts of 100 %

/// "武侯-07" → "07"; empty where there is nothing to leave out.
std::string short_code(const std::string& code) {
    const auto dash = code.find_last_of("-－");
    return dash == std::string::npos || dash + 1 >= code.size() ? std::string() : code.substr(dash + 1);
}

/// A name in two lines of about the same length: at a blank, or between any two Chinese characters.
std::optional<std::pair<std::string, std::string>> halve(const std::string& name) {
    const auto characters = to_characters(name);
    const std::size_t count = characters.size();
    std::optional<std::size_t> best;
    const auto off = [&](std::size_t place) {
        return std::abs(2.0 * static_cast<double>(place) - static_cast<double>(count));
    };
    for (std::size_t i = 2; i + 2 <= count; ++i) {
        const bool may_break =
            characters[i] == U' ' || (characters[i] >= 0x2e80 && characters[i - 1] >= 0x2e80);
        if (may_break && (!best || off(i) < off(*best))) best = i;
    }
    if (!best || count < 4) return std::nullopt;
    std::pair<std::string, std::string> halves;
    for (std::size_t i = 0; i < count; ++i)
        if (i < *best)
            append_character(halves.first, characters[i]);
        else if (i > *best || characters[i] != U' ')
            append_character(halves.second, characters[i]);
    return halves;
}

}  // namespace

std::vector<LabelPiece> LabelBlock::set_in(const TextBox& box) const {
    std::vector<LabelPiece> pieces;
    double top = box.centre.y - height / 2.0 + air;
    for (const LabelLine& line : lines) {
        const double pitch = line_height * line.size, high = (text_ascent + text_descent) * line.size;
        const TextBox place{{box.centre.x, top + pitch / 2.0}, line.width, high, 0.0};
        pieces.push_back({line.text, place, line.size, line.bold});
        top += pitch;
    }
    return pieces;
}

int Lettering::size(double pixels) const { return static_cast<int>(std::lround(scaled(pixels))); }

LabelBlock Lettering::measure(LabelForm form) const {
    LabelBlock block{std::move(form), 0.0, 2.0 * air};
    for (LabelLine& line : block.lines) {
        line.width = measure_(line.text, line.size, line.bold);
        block.width = std::max(block.width, line.width + 2.0 * air);
        block.height += line_height * line.size;
    }
    return block;
}

std::vector<LabelForm> Lettering::forms_of_unit(const UnitText& text, double across) const {
    constexpr double large = 16.0, usual = 13.0, small = 11.0;
    constexpr double liked = 18.0;  // how many times a unit is as wide as its letters are high
    std::vector<LabelForm> forms;
    if (!text.detail.empty())
        for (const double pixels : {large, usual, small})
            if (pixels != large || across > liked * scaled(large))
                forms.push_back({{text.title, size(pixels), true}, {text.detail, size(pixels - 1.0)}});
    for (const double pixels : {usual, small, least_size})
        forms.push_back({{text.title, size(pixels), true}});
    if (const std::string rest = short_code(text.title); !rest.empty())
        forms.push_back({{rest, size(least_size), true}});
    return forms;
}

std::vector<LabelForm> Lettering::forms_of_area(Layer layer, const std::string& name) const {
    const double pixels = layer == Layer::communities ? 14.0 : layer == Layer::water ? 12.0 : 11.0;
    const bool bold = layer == Layer::communities;
    std::vector<LabelForm> forms{{{name, size(pixels), bold}}};
    if (const auto halves = halve(name))
        forms.push_back({{halves->first, size(pixels), bold}, {halves->second, size(pixels), bold}});
    forms.push_back({{name, size(pixels - 1.0), bold}});
    return forms;
}

bool Lettering::is_too_small(const Box& box) const {
    const double least = scaled(least_size);
    return box.width() < least || box.height() < least;
}

int Lettering::size_along(Layer layer, bool is_main_road) const {
    return size(layer == Layer::rail ? 11.0 : is_main_road ? 13.0 : 12.0);
}

}  // namespace lifang::scene
