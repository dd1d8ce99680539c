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

bool is_ideograph(char32_t character) { return character >= 0x2e80; }

/// How far from the middle a name is parted before a character, in characters; words that go together are
/// parted only where the parts would else be very unlike. Nothing where no line may end.
std::optional<double> cost_of_break(const std::u32string& name, std::size_t before) {
    constexpr std::u32string_view ends_of_words = U"路街巷里道弄村区苑园司厂局院校号";
    const char32_t left = name[before - 1], right = name[before];
    const std::size_t rest = name.size() - before - (right == U' ' ? 1 : 0);
    if (rest < 2 || (right != U' ' && !is_ideograph(left))) return std::nullopt;  // not a number alone
    constexpr double inside_a_word = 2.0;
    const double off = std::abs(static_cast<double>(before) - static_cast<double>(name.size()) / 2.0);
    const auto ends_word = [&](char32_t character) {
        return ends_of_words.find(character) != std::u32string_view::npos;
    };
    const double cost_before = ends_word(right) ? inside_a_word : 0.0;  // of a word cut short
    return off + cost_before + (right == U' ' || ends_word(left) ? 0.0 : inside_a_word);
}

/// A name in two lines: at a blank, or behind a Chinese character.
std::optional<std::pair<std::string, std::string>> halve(const std::string& name) {
    const std::u32string characters = to_characters(name);
    std::optional<std::size_t> best;
    double least = 0.0;
    for (std::size_t i = 2; i + 2 <= characters.size(); ++i)
        if (const auto cost = cost_of_break(characters, i); cost && (!best || *cost < least))
            best = i, least = *cost;
    if (!best) return std::nullopt;
    std::pair<std::string, std::string> halves;
    for (std::size_t i = 0; i < characters.size(); ++i)
        if (i != *best || characters[i] != U' ')
            append_character(i < *best ? halves.first : halves.second, characters[i]);
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
    const double pixels = layer == Layer::communities ? 13.0 : layer == Layer::water ? 12.0 : 11.0;
    std::vector<LabelForm> forms{{{name, size(pixels)}}};
    if (const auto halves = halve(name))
        forms.push_back({{halves->first, size(pixels)}, {halves->second, size(pixels)}});
    forms.push_back({{name, size(pixels - 1.0)}});
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
