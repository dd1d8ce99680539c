#include "load/text/quantities.hpp"

#include "load/text/digits.hpp"
#include "load/text/forms.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace lifang {
namespace {

constexpr double ten_thousand = 1e4;

bool drop_any(std::string_view& text, std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
        if (text.starts_with(word)) {
            text = trim(text.substr(word.size()));
            return true;
        }
    return false;
}

bool drop_about(std::string_view& text) {
    return drop_any(text, {"大约", "约为", "约", "~", "≈", "共计", "合计", "总计", "共", "approx.",
                           "approximately", "approx", "about", "circa", "ca.", "etwa", "rund", "около"});
}

/// One figure of a text: 360户
struct Figure {
    double value = 0.0;
    double power = 1.0;
    std::optional<UnitFound> unit;
};

std::optional<Figure> take_figure(std::string_view& text, Measure measure, DigitHabit habit) {
    while (drop_about(text)) {
    }
    const auto number = read_leading_number(text, habit);
    if (!number) return std::nullopt;
    text = trim(text.substr(number->length));
    Figure figure{number->value, number->power, find_unit(text, measure)};
    if (figure.unit) text = trim(text.substr(figure.unit->length));
    drop_any(text, {"左右", "上下"});
    return figure;
}

/// Passes over a bracket that says what a figure includes (“（其中空置12户）”) or how it was found, and takes
/// the bracket off a unit (“120（户）”). What else it says is one more figure. False where
/// brackets stand elsewhere.
bool settle_bracket(std::string& text, Measure measure) {
    const std::size_t open = text.find_first_of("([");
    if (open == std::string::npos) return true;
    if (open == 0 || (text.back() != ')' && text.back() != ']')) return false;
    const std::string inside(trim(std::string_view(text).substr(open + 1, text.size() - open - 2)));
    if (inside.find_first_of("()[]") != std::string::npos) return false;
    const std::string before(trim(std::string_view(text).substr(0, open)));
    std::string_view word = inside;
    if (inside.empty() ||
        drop_any(word, {"其中", "含", "包括", "包含", "不含", "估", "约", "暂估", "实测"})) {
        text = before;
        return true;
    }
    const double factor = unit_of_column("(" + inside + ")", measure);
    const auto unit = find_unit(inside, measure);
    const bool is_unit = factor != 1.0 || (unit && unit->measure == measure && unit->length == inside.size());
    text = before + (is_unit ? "" : ";") + inside;  // 420户（15栋）
    return true;
}

/// All figures of a text; nothing where something else stands in it.
std::optional<std::vector<Figure>> take_figures(std::string_view text, Measure measure, DigitHabit habit) {
    std::vector<Figure> figures;
    while (!text.empty()) {
        const auto figure = take_figure(text, measure, habit);
        if (!figure) return std::nullopt;
        figures.push_back(*figure);
        if (text.empty()) break;
        if (!figure->unit) return std::nullopt;  // “20000-25000”, “5;6”
        drop_any(text, {",", "、", ";", "/", "及", "和"});
    }
    return figures;
}

std::string prepare(std::string_view text) {
    std::string plain(trim(fold_case(fold_width(text))));
    if (plain.size() > 1 && plain.front() == '\'' && is_digit(plain[1]))
        plain.erase(0, 1);  // Excel's mark of a text
    return plain;
}

DigitHabit habit_of(Measure measure, const ColumnWriting& writing) {
    const bool is_small = measure == Measure::storeys || measure == Measure::length;  // never thousands
    const bool is_real = measure == Measure::area || measure == Measure::length;
    DecimalSign sign = writing.decimal_sign;
    if (writing.is_number) sign = DecimalSign::point;
    if (writing.unit >= ten_thousand && sign == DecimalSign::untold) sign = DecimalSign::point;
    return {sign, !is_real, is_small};
}

/// Without the signs that join a figure to the next: “6层，” “6层(”
std::string_view drop_tail(std::string_view text) {
    for (bool dropped = true; dropped;) {
        dropped = false;
        text = trim(text);
        for (const std::string_view joint : {",", ";", "/", "(", ")", "、", "另"})
            if (text.ends_with(joint)) {
                text.remove_suffix(joint.size());
                dropped = true;
            }
    }
    return text;
}

/// What may stand behind 地下: a number of storeys, or 室.
bool is_basement(std::string_view text) {
    text = drop_tail(text);
    return text.empty() || text == "室" || read_quantity(text, Measure::storeys).has_value();
}

/// In the measure's own unit.
std::optional<double> settle_unit(const Figure& figure, double column_unit) {
    if (figure.unit) return figure.value * figure.unit->factor;
    if (column_unit == 1.0 || figure.power >= ten_thousand) return figure.value;
    return figure.power > 1.0 ? std::nullopt
                              : std::optional(figure.value * column_unit);  // 5千 in a column of 万
}

}  // namespace

std::optional<double> read_quantity(std::string_view given, Measure measure, const ColumnWriting& writing) {
    std::string text = prepare(given);
    if (!settle_bracket(text, measure)) return std::nullopt;
    const auto figures = take_figures(text, measure, habit_of(measure, writing));
    if (!figures || figures->empty()) return std::nullopt;
    if (figures->size() == 1 && !figures->front().unit) return settle_unit(figures->front(), writing.unit);
    std::optional<double> value;
    for (const Figure& figure : *figures) {
        if (!figure.unit || figure.unit->measure != measure) continue;
        if (value) return std::nullopt;
        value = settle_unit(figure, writing.unit);
    }
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<int> read_count(std::string_view text, Measure measure, const ColumnWriting& writing) {
    constexpr double most = 100'000'000.0;
    const auto value = read_quantity(text, measure, writing);
    if (!value || *value > most) return std::nullopt;
    constexpr double rounding = 1e-6;  // 1.2345万 is a whole number but for the last bit
    const double whole = std::round(*value);
    if (!writing.is_number && std::abs(*value - whole) > rounding) return std::nullopt;
    return static_cast<int>(whole);
}

std::optional<double> read_storeys(std::string_view given, const ColumnWriting& writing) {
    constexpr std::string_view above = "地上", below = "地下", half = "层半";
    const std::string folded = prepare(given);
    std::string_view text = folded;
    if (const std::size_t at = text.find(below); at != std::string_view::npos) {
        const std::size_t rise = text.find(above, at);
        const std::size_t end = std::min(rise, text.size());
        if (!is_basement(text.substr(at + below.size(), end - at - below.size()))) return std::nullopt;
        text = at == 0 ? text.substr(end) : drop_tail(text.substr(0, at));
    }
    if (const std::size_t at = text.find(above); at != std::string_view::npos) {
        if (at > 0 && text[at - 1] != '(') return std::nullopt;
        text = drop_tail(text.substr(at + above.size()));
    }
    if (!text.ends_with(half)) return read_quantity(text, Measure::storeys, writing);
    const auto whole = read_quantity(text.substr(0, text.size() - half.size()), Measure::storeys, writing);
    return whole ? std::optional(*whole + 0.5) : std::nullopt;
}

std::optional<double> read_number(std::string_view given) {
    const std::string text = prepare(given);
    const std::size_t sign = !text.empty() && (text.front() == '+' || text.front() == '-') ? 1 : 0;
    const auto size = read_quantity(std::string_view(text).substr(sign), Measure::none);
    return size && text.front() == '-' ? std::optional(-*size) : size;
}

}  // namespace lifang
