#include "load/text/digits.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace lifang {
namespace {

constexpr std::size_t group_size = 3;

/// Digits and the signs between them: 20 , 000 . 5
struct Pieces {
    std::vector<std::string_view> groups;
    std::string signs;
    std::size_t length = 0;
};

bool is_sign(char c) { return c == ',' || c == '.' || c == '\'' || c == ' ' || c == '_'; }

/// A blank or an apostrophe parts thousands only: behind anything but three digits it ends the number.
bool may_follow(const Pieces& pieces, char sign, std::string_view group) {
    if (sign == ',' || sign == '.') return true;
    return group.size() == group_size && pieces.groups.front().size() <= group_size &&
           pieces.signs.find_first_not_of(sign) == std::string::npos;
}

Pieces take_apart(std::string_view text) {
    Pieces pieces;
    pieces.groups.push_back(leading_digits(text));
    pieces.length = pieces.groups.front().size();
    while (pieces.length + 1 < text.size() && is_sign(text[pieces.length])) {
        const std::string_view group = leading_digits(text.substr(pieces.length + 1));
        if (group.empty() || !may_follow(pieces, text[pieces.length], group)) break;
        pieces.signs += text[pieces.length];
        pieces.groups.push_back(group);
        pieces.length += 1 + group.size();
    }
    return pieces;
}

/// Whether the first `count` groups are thousands: one to three digits, then three each.
bool are_thousands(const Pieces& pieces, std::size_t count) {
    const std::string_view first = pieces.groups.front();
    if (first.empty() || first.size() > group_size || (count > 1 && first.front() == '0')) return false;
    return std::all_of(pieces.groups.begin() + 1, pieces.groups.begin() + static_cast<std::ptrdiff_t>(count),
                       [](std::string_view group) { return group.size() == group_size; });
}

enum class Meaning { thousands, decimals, doubtful, none };

/// What the one sign of "20.125" or "5,7" is.
Meaning mean_single(const Pieces& pieces, DigitHabit habit) {
    const char sign = pieces.signs.front();
    const bool groups = are_thousands(pieces, 2);
    if (sign == '.') {
        if (!groups || habit.is_small || habit.sign == DecimalSign::point) return Meaning::decimals;
        return habit.sign == DecimalSign::comma ? Meaning::thousands : Meaning::doubtful;
    }
    if (sign != ',') return groups ? Meaning::thousands : Meaning::none;
    if (habit.sign == DecimalSign::comma) return Meaning::decimals;
    if (groups) return habit.is_small ? Meaning::none : Meaning::thousands;
    constexpr std::size_t most_decimals = 2;
    const bool is_list = habit.is_count || habit.sign == DecimalSign::point;
    return is_list || pieces.groups[1].size() > most_decimals ? Meaning::none : Meaning::decimals;
}

Meaning mean_signs(const Pieces& pieces, DigitHabit habit) {
    const std::string& signs = pieces.signs;
    if (signs.size() == 1) return mean_single(pieces, habit);
    const char first = signs.front(), last = signs.back();
    const std::size_t whole = signs.size();  // groups but the last
    if (signs.find_first_not_of(first) == std::string::npos) {
        const bool contradicts = (first == '.' && habit.sign == DecimalSign::point) ||
                                 (first == ',' && habit.sign == DecimalSign::comma);
        return !contradicts && are_thousands(pieces, whole + 1) ? Meaning::thousands : Meaning::none;
    }
    if (signs.find_first_not_of(first) != signs.size() - 1 || !are_thousands(pieces, whole))
        return Meaning::none;
    const bool is_doubtful = last == ',' && first != '.' && pieces.groups.back().size() == group_size;
    return (last == '.' || last == ',') && !is_doubtful ? Meaning::decimals : Meaning::none;
}

/// "e4", "e+04" behind a number without thousands.
std::size_t exponent_length(std::string_view text) {
    if (text.empty() || text.front() != 'e') return 0;
    const std::size_t sign = text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 1 : 0;
    const std::size_t digits = leading_digits(text.substr(1 + sign)).size();
    return digits > 0 ? 1 + sign + digits : 0;
}

}  // namespace

std::string_view leading_digits(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::optional<DigitRun> read_digit_run(std::string_view text, DigitHabit habit) {
    const bool starts_with_sign = text.size() > 1 && text[0] == '.' && is_digit(text[1]);  // .85
    if (!starts_with_sign && leading_digits(text).empty()) return std::nullopt;
    const Pieces pieces = take_apart(text);
    const Meaning meaning = pieces.signs.empty() ? Meaning::decimals : mean_signs(pieces, habit);
    if (meaning == Meaning::none) return std::nullopt;
    const bool has_decimals = meaning != Meaning::thousands && !pieces.signs.empty();
    std::string plain;
    for (std::size_t i = 0; i < pieces.groups.size(); ++i) {
        if (has_decimals && i + 1 == pieces.groups.size()) plain += plain.empty() ? "0." : ".";
        plain += pieces.groups[i];
    }
    DigitRun run;
    run.length = pieces.length;
    run.is_doubtful = meaning == Meaning::doubtful;
    run.digits = pieces.signs.empty() ? pieces.groups.front().size() : 0;
    if (pieces.signs.empty() || (has_decimals && pieces.signs.size() == 1)) {
        const std::size_t exponent = exponent_length(text.substr(run.length));
        plain += text.substr(run.length, exponent);
        run.length += exponent;
        if (exponent > 0) run.digits = 0, run.is_doubtful = false;
    }
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), run.value);
    if (error != std::errc() || !std::isfinite(run.value)) return std::nullopt;
    return run;
}

DecimalSign find_decimal_sign(std::string_view text) {
    const std::size_t start = text.find_first_of("0123456789");
    if (start == std::string_view::npos) return DecimalSign::untold;
    const Pieces pieces = take_apart(text.substr(start));
    if (pieces.signs.empty()) return DecimalSign::untold;
    const char first = pieces.signs.front(), last = pieces.signs.back();
    if (pieces.signs.size() > 1) {
        if (mean_signs(pieces, {}) == Meaning::none) return DecimalSign::untold;
        if (first == '.') return DecimalSign::comma;
        if (first == ',') return DecimalSign::point;
        return last == ',' ? DecimalSign::comma : last == '.' ? DecimalSign::point : DecimalSign::untold;
    }
    if (first == '.' && !are_thousands(pieces, 2)) return DecimalSign::point;
    return DecimalSign::untold;
}

}  // namespace lifang
