#include "load/text/shares.hpp"

#include "load/text/forms.hpp"

#include <string>

namespace lifang {
namespace {

constexpr double per_cent = 100.0, tenth = 10.0;

std::optional<double> as_share(double value) {
    return value >= 0.0 && value <= 1.0 ? std::optional(value) : std::nullopt;
}

/// A whole number of the text's beginning, taken off it.
std::optional<double> take_number(std::string_view& text) {
    const auto number = read_leading_number(text, {DecimalSign::point, false});
    if (!number) return std::nullopt;
    text = trim(text.substr(number->length));
    return number->value;
}

bool drop(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text = trim(text.substr(word.size()));
    return true;
}

/// 45/60, 120户/150户
std::optional<double> read_fraction(double part, std::string_view text) {
    drop(text, "户");
    if (!drop(text, "/")) return std::nullopt;
    const auto whole = take_number(text);
    drop(text, "户");
    return whole && *whole > 0.0 && text.empty() ? as_share(part / *whole) : std::nullopt;
}

/// 三分之二, 百分之八十五
std::optional<double> read_spelled(std::string_view text) {
    constexpr std::string_view of = "分之";
    const std::size_t at = text.find(of);
    const std::string_view below = text.substr(0, at);
    std::string_view above = text.substr(at + of.size());
    const auto part = take_number(above);
    if (!part || !above.empty()) return std::nullopt;
    if (below == "百") return as_share(*part / per_cent);
    std::string_view rest = below;
    const auto whole = take_number(rest);
    return whole && *whole > 0.0 && rest.empty() ? as_share(*part / *whole) : std::nullopt;
}

/// A number alone: 0 and 1 and what lies between are the share itself, from 10 on it is per cent.
std::optional<double> settle_bare(double value, const ColumnWriting& writing) {
    if (value == 0.0) return 0.0;
    if (value >= tenth) return as_share(value / per_cent);
    return writing.is_per_cent ? std::nullopt : as_share(value);
}

}  // namespace

std::optional<double> read_share(std::string_view given, const ColumnWriting& writing) {
    const std::string folded(trim(fold_width(given)));
    std::string_view text = folded;
    constexpr std::string_view about = "左右";
    if (text.ends_with(about)) text = trim(text.substr(0, text.size() - about.size()));
    if (text.find("分之") != std::string_view::npos) return read_spelled(text);
    drop(text, "约");
    const auto number = take_number(text);
    if (!number) return std::nullopt;
    if (text.empty()) return settle_bare(*number, writing);
    if (text == "%") return *number == 0.0 || *number >= 1.0 ? as_share(*number / per_cent) : std::nullopt;
    if (drop(text, "成")) {
        const auto more = text.empty() ? std::optional(0.0) : take_number(text);  // 八成五
        if (!more || !text.empty() || *more >= tenth) return std::nullopt;
        return as_share((*number + *more / tenth) / tenth);
    }
    return read_fraction(*number, text);
}

}  // namespace lifang
