#include "publish/lettering/text_box.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

double em_width(char32_t character) {
    constexpr std::u32string_view wide_letters = U"MWmw%&@";
    if (character < 0x80) {
        if (wide_letters.find(character) != std::u32string_view::npos) return 0.95;
        return character >= 'A' && character <= 'Z' ? 0.75 : 0.6;
    }
    return character < 0x300 ? 0.75 : 1.0;
}

/// The characters of a text as they stand in it, each with its bytes.
std::vector<std::string_view> split_characters(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t start = 0; start < text.size();) {
        std::size_t end = start;
        next_character(text, end);
        characters.push_back(text.substr(start, end - start));
        start = end;
    }
    return characters;
}

double reach(const std::array<Pixel, 4>& corners, Pixel axis, double (*pick)(double, double)) {
    double best = corners[0].x * axis.x + corners[0].y * axis.y;
    for (const Pixel corner : corners) best = pick(best, corner.x * axis.x + corner.y * axis.y);
    return best;
}

double lesser(double a, double b) { return std::min(a, b); }
double greater(double a, double b) { return std::max(a, b); }

}  // namespace

double text_width(std::string_view text, double size) {
    double ems = 0.0;
    for (const char32_t character : to_characters(text)) ems += em_width(character);
    return ems * size;
}

std::vector<std::string> break_lines(std::string_view text, double size, double width,
                                     std::size_t most_lines) {
    std::vector<std::string> lines;
    std::string line;
    double taken = 0.0;
    std::size_t after_blank = 0;  // where a word begins that may move to the next line
    const auto finish = [&](std::size_t keep) {
        const std::string rest = line.substr(keep);
        line.resize(keep);
        while (line.ends_with(' ')) line.pop_back();
        lines.push_back(line);
        line = rest;
        taken = text_width(line, size);
        after_blank = 0;
    };
    for (const std::string_view character : split_characters(text)) {
        const double step = text_width(character, size);
        if (taken + step > width && !line.empty() && character != " ")
            finish(after_blank > 0 ? after_blank : line.size());
        if (line.empty() && character == " ") continue;
        line += character;
        taken += step;
        if (character == " ") after_blank = line.size();
    }
    if (!line.empty() || lines.empty()) lines.push_back(line);
    if (lines.size() > most_lines) {
        lines.resize(most_lines);
        auto characters = split_characters(lines.back());
        while (!characters.empty() && text_width(lines.back(), size) + size > width) {
            lines.back().resize(lines.back().size() - characters.back().size());
            characters.pop_back();
        }
        lines.back() += "…";
    }
    return lines;
}

std::array<Pixel, 4> TextBox::corners() const {
    const double cosine = std::cos(angle), sine = std::sin(angle);
    std::array<Pixel, 4> corners;
    for (std::size_t i = 0; i < 4; ++i) {
        const double x = (i == 0 || i == 3 ? -0.5 : 0.5) * width;
        const double y = (i < 2 ? -0.5 : 0.5) * height;
        corners[i] = {centre.x + x * cosine - y * sine, centre.y + x * sine + y * cosine};
    }
    return corners;
}

std::pair<Pixel, Pixel> TextBox::bounds() const {
    const double cosine = std::abs(std::cos(angle)), sine = std::abs(std::sin(angle));
    const double x = (width * cosine + height * sine) / 2.0, y = (width * sine + height * cosine) / 2.0;
    return {{centre.x - x, centre.y - y}, {centre.x + x, centre.y + y}};
}

TextBox TextBox::grown(double pixels) const {
    return {centre, width + 2.0 * pixels, height + 2.0 * pixels, angle};
}

TextBox box_of_line(Pixel from, Pixel to, double width) {
    return {{(from.x + to.x) / 2.0, (from.y + to.y) / 2.0},
            std::hypot(to.x - from.x, to.y - from.y),
            width,
            std::atan2(to.y - from.y, to.x - from.x)};
}

bool overlap(const TextBox& a, const TextBox& b) {
    const double far = std::hypot(a.width, a.height) / 2.0 + std::hypot(b.width, b.height) / 2.0;
    if (std::hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) >= far) return false;
    const auto of_a = a.corners(), of_b = b.corners();
    for (const double angle : {a.angle, b.angle})
        for (const Pixel axis :
             {Pixel{std::cos(angle), std::sin(angle)}, Pixel{-std::sin(angle), std::cos(angle)}})
            if (reach(of_a, axis, greater) <= reach(of_b, axis, lesser) ||
                reach(of_b, axis, greater) <= reach(of_a, axis, lesser))
                return false;
    return true;
}

}  // namespace lifang
