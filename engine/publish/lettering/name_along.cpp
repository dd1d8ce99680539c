#include "publish/lettering/name_along.hpp"

#include "core/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lifang {
namespace {

constexpr double height = text_ascent + text_descent;  // of a part, in sizes
constexpr double air = 0.14;                           // least between two parts, in sizes
constexpr double gap = 0.3;                            // usual between two parts, in sizes

bool is_ideograph(char32_t character) { return character >= 0x2e80; }

/// A line that knows its points by their distance from its beginning.
class Path {
  public:
    explicit Path(const std::vector<Pixel>& line) : line_(line), along_(line.size(), 0.0) {
        for (std::size_t i = 1; i < line.size(); ++i)
            along_[i] = along_[i - 1] + std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    double length() const { return along_.empty() ? 0.0 : along_.back(); }
    Pixel at(double distance) const {
        const auto next = std::ranges::upper_bound(along_, distance);
        const auto i = std::clamp<std::ptrdiff_t>(next - along_.begin(), 1, std::ssize(line_) - 1);
        const Pixel a = line_[static_cast<std::size_t>(i) - 1], b = line_[static_cast<std::size_t>(i)];
        const double from = along_[static_cast<std::size_t>(i) - 1];
        const double step = along_[static_cast<std::size_t>(i)] - from;
        const double share = step > 0.0 ? (distance - from) / step : 0.0;
        return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
    }

  private:
    const std::vector<Pixel>& line_;
    std::vector<double> along_;
};

struct Chord {
    Pixel from, to;
    double length = 0.0;
    Pixel way;  ///< of length 1
};

/// The straight way between two places of a path; nothing where the path leaves it or has no such place.
std::optional<Chord> chord_between(const Path& path, double from, double to, double tolerance) {
    if (from < 0.0 || to > path.length() || from >= to) return std::nullopt;
    Chord chord{path.at(from), path.at(to), 0.0, {}};
    chord.length = std::hypot(chord.to.x - chord.from.x, chord.to.y - chord.from.y);
    if (chord.length < 0.5 * (to - from)) return std::nullopt;
    chord.way = {(chord.to.x - chord.from.x) / chord.length, (chord.to.y - chord.from.y) / chord.length};
    constexpr int samples = 12;
    for (int i = 1; i < samples; ++i) {
        const Pixel point = path.at(from + (to - from) * i / samples);
        const double off = (point.x - chord.from.x) * chord.way.y - (point.y - chord.from.y) * chord.way.x;
        if (std::abs(off) > tolerance) return std::nullopt;
    }
    return chord;
}

std::optional<std::vector<TextBox>> set_one(const Path& path, double middle, double width, double size) {
    const auto chord = chord_between(path, middle - width / 2.0, middle + width / 2.0, 0.22 * size);
    if (!chord) return std::nullopt;
    const bool is_backward = chord->way.x < 0.0;
    const Pixel way = is_backward ? Pixel{-chord->way.x, -chord->way.y} : chord->way;
    const Pixel centre{(chord->from.x + chord->to.x) / 2.0, (chord->from.y + chord->to.y) / 2.0};
    return std::vector{TextBox{centre, width, height * size, std::atan2(way.y, way.x)}};
}

/// How far apart two upright boxes in a row have to be along a direction so that they do not touch.
double pitch(double width, double size, Pixel way) {
    const double across = (width + air * size) / std::max(std::abs(way.x), 1e-9);
    const double down = (height + air) * size / std::max(std::abs(way.y), 1e-9);
    return std::max(std::min(across, down), width + gap * size);
}

std::optional<std::vector<TextBox>> set_upright(const Path& path, double middle,
                                                std::span<const double> widths, double size) {
    const double least = std::accumulate(widths.begin(), widths.end(), 0.0) +
                         gap * size * static_cast<double>(widths.size() - 1);
    const auto chord = chord_between(path, middle - least / 2.0, middle + least / 2.0, 0.15 * least);
    if (!chord) return std::nullopt;
    const bool is_steep = std::abs(chord->way.y) > std::abs(chord->way.x);
    const double forward = (is_steep ? chord->way.y : chord->way.x) < 0.0 ? -1.0 : 1.0;
    std::vector<double> places{0.0};
    for (std::size_t i = 1; i < widths.size(); ++i)
        places.push_back(places.back() + pitch((widths[i - 1] + widths[i]) / 2.0, size, chord->way));
    const double half = places.back() / 2.0, end = half + size / 2.0;
    if (middle - end < 0.0 || middle + end > path.length()) return std::nullopt;
    std::vector<TextBox> boxes;
    for (std::size_t i = 0; i < widths.size(); ++i)
        boxes.push_back({path.at(middle + forward * (places[i] - half)), widths[i], height * size, 0.0});
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            if (overlap(boxes[i], boxes[j])) return std::nullopt;
    return boxes;
}

}  // namespace

std::vector<std::string> split_name(std::string_view name) {
    constexpr std::u32string_view opening = U"(（「《“", closing = U")）」》”、，·";
    const auto is_one_of = [](std::u32string_view marks, char32_t character) {
        return marks.find(character) != std::u32string_view::npos;
    };
    std::vector<std::string> parts;
    bool has_ideographs = false;
    char32_t before = U' ';
    for (const char32_t character : to_characters(name)) {
        const bool is_closing = is_one_of(closing, character), is_opening = is_one_of(opening, character);
        const bool stands_alone = is_ideograph(character) && !is_closing && !is_opening;
        has_ideographs = has_ideographs || stands_alone;
        const bool goes_on = is_closing || is_one_of(opening, before) ||
                             (!stands_alone && !is_opening && before != U' ' && !is_ideograph(before) &&
                              !is_one_of(closing, before));
        if (character != U' ') {
            if (parts.empty() || !goes_on) parts.emplace_back();
            append_character(parts.back(), character);
        }
        before = character;
    }
    return has_ideographs ? parts : std::vector{std::string(name)};
}

std::optional<std::vector<TextBox>> set_along(const std::vector<Pixel>& line, double middle,
                                              std::span<const double> widths, double size) {
    if (line.size() < 2 || widths.empty()) return std::nullopt;
    const Path path(line);
    return widths.size() == 1 ? set_one(path, middle, widths.front(), size)
                              : set_upright(path, middle, widths, size);
}

}  // namespace lifang
