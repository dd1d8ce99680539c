#include "load/text/numerals.hpp"

#include "load/text/digits.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lifang {
namespace {

struct Numeral {
    std::string_view text;
    double value;
};
/// Those of accounts (壹贰叁) too. From 10 on they are powers.
constexpr std::array numerals = {
    Numeral{"〇", 0},   Numeral{"零", 0},   Numeral{"一", 1},   Numeral{"二", 2},   Numeral{"两", 2},
    Numeral{"三", 3},   Numeral{"四", 4},   Numeral{"五", 5},   Numeral{"六", 6},   Numeral{"七", 7},
    Numeral{"八", 8},   Numeral{"九", 9},   Numeral{"壹", 1},   Numeral{"贰", 2},   Numeral{"叁", 3},
    Numeral{"肆", 4},   Numeral{"伍", 5},   Numeral{"陆", 6},   Numeral{"柒", 7},   Numeral{"捌", 8},
    Numeral{"玖", 9},   Numeral{"十", 10},  Numeral{"拾", 10},  Numeral{"百", 100}, Numeral{"佰", 100},
    Numeral{"千", 1e3}, Numeral{"仟", 1e3}, Numeral{"万", 1e4}, Numeral{"萬", 1e4}, Numeral{"亿", 1e8},
    Numeral{"億", 1e8}};
constexpr double first_power = 10.0;
constexpr double ten_thousand = 1e4;

const Numeral* find_numeral(std::string_view text) {
    for (const Numeral& numeral : numerals)
        if (text.starts_with(numeral.text)) return &numeral;
    return nullptr;
}

/// One numeral, or a run of Arabic digits.
struct Token {
    double value = 0.0;
    std::size_t digits = 0;  ///< 1 for a Chinese digit; 0 for an Arabic number that is not a plain run
    bool is_power = false;
    bool is_arabic = false;
    bool is_doubtful = false;
};
using Tokens = std::vector<Token>;
using At = Tokens::const_iterator;

/// 点五 behind a digit: .5
void add_decimals(std::string_view text, std::size_t& length, Token& token) {
    constexpr std::string_view point = "点";
    if (!text.substr(length).starts_with(point)) return;
    std::size_t at = length + point.size();
    double place = 0.1;
    const Numeral* digit = find_numeral(text.substr(at));
    for (; digit && digit->value < first_power; digit = find_numeral(text.substr(at))) {
        token.value += digit->value * place;
        place /= 10.0;
        at += digit->text.size();
        length = at;
        token.digits = 0;
    }
}

/// The tokens a text starts with, and their length; nothing where digits contradict themselves.
std::optional<Tokens> take_tokens(std::string_view text, DigitHabit habit, std::size_t& length) {
    Tokens tokens;
    length = 0;
    while (length < text.size()) {
        const std::string_view rest = text.substr(length);
        const std::size_t blanks = rest.find_first_not_of(' ');
        if (const Numeral* numeral = find_numeral(rest)) {
            Token token{numeral->value, 1, numeral->value >= first_power, false, false};
            std::size_t taken = numeral->text.size();
            if (!token.is_power) add_decimals(rest, taken, token);
            length += taken;
            tokens.push_back(token);
        } else if (is_digit(rest.front()) || (tokens.empty() && rest.front() == '.')) {
            const auto run = read_digit_run(rest, habit);
            if (!run) return std::nullopt;
            tokens.push_back({run->value, run->digits, false, true, run->is_doubtful});
            length += run->length;
        } else if (blanks != 0 && blanks != std::string_view::npos && !tokens.empty()) {
            const Numeral* next = find_numeral(rest.substr(blanks));  // "2.5 万"
            if (!next || next->value < first_power) break;
            length += blanks;
        } else {
            break;
        }
    }
    return tokens;
}

bool is_zero(const Token& token) { return !token.is_power && !token.is_arabic && token.value == 0.0; }

/// 二〇三, 一九九八: digits one by one. Two alone may be a span (七八: seven or eight).
std::optional<double> read_one_by_one(At begin, At end) {
    constexpr std::ptrdiff_t fewest = 3;
    double value = 0.0;
    bool has_zero = false;
    for (At at = begin; at != end; ++at) {
        if (at->is_power || at->is_arabic || at->digits != 1) return std::nullopt;
        has_zero = has_zero || at->value == 0.0;
        value = value * 10.0 + at->value;
    }
    if (end - begin < fewest && !has_zero) return std::nullopt;
    return value;
}

std::optional<double> read_whole(At begin, At end);

/// What stands behind a power: nothing, a literal number below it, or one digit of the next lower place
/// (三万五 = 35,000; 3万5).
std::optional<double> read_behind(double power, At begin, At end) {
    if (begin == end) return 0.0;
    const bool is_literal = is_zero(*begin) && end - begin > 1;
    if (is_literal) ++begin;
    const Token& first = *begin;
    if (end - begin == 1 && !first.is_power) {
        if (first.is_doubtful || first.digits == 0) return std::nullopt;
        const bool is_full = std::pow(10.0, static_cast<double>(first.digits)) == power;  // 12万5000
        if (is_literal || power == first_power || is_full)
            return first.value < power ? std::optional(first.value) : std::nullopt;
        return first.digits == 1 ? std::optional(first.value * power / 10.0) : std::nullopt;
    }
    const auto rest = read_whole(begin, end);
    return rest && *rest < power ? rest : std::nullopt;
}

/// A number by its largest power: what stands before it times the power, and what stands behind.
std::optional<double> read_whole(At begin, At end) {
    if (begin == end) return std::nullopt;
    const auto by_power = [](const Token& a, const Token& b) {
        return (a.is_power ? a.value : 0.0) < (b.is_power ? b.value : 0.0);
    };
    const At largest = std::max_element(begin, end, by_power);
    if (!largest->is_power) {
        if (end - begin == 1) return begin->value;
        return read_one_by_one(begin, end);
    }
    double before = 1.0;
    if (largest != begin) {
        const auto factor = read_whole(begin, largest);
        if (!factor || *factor <= 0.0) return std::nullopt;
        const bool is_digit_wanted = largest->value < ten_thousand;  // 十五百 is no number
        if (is_digit_wanted && largest - begin > 1) return std::nullopt;
        before = *factor;
    } else if (largest->value != first_power) {
        return std::nullopt;  // 百 alone
    }
    const auto behind = read_behind(largest->value, largest + 1, end);
    if (!behind || (*behind > 0.0 && before != std::floor(before))) return std::nullopt;
    return before * largest->value + *behind;
}

double largest_power(const Tokens& tokens) {
    double power = 1.0;
    for (const Token& token : tokens)
        if (token.is_power) power = std::max(power, token.value);
    return power;
}

}  // namespace

std::optional<LeadingNumber> read_leading_number(std::string_view text, DigitHabit habit) {
    LeadingNumber number;
    const auto tokens = take_tokens(text, habit, number.length);
    if (!tokens || tokens->empty()) return std::nullopt;
    number.power = largest_power(*tokens);
    const bool is_doubtful =
        std::any_of(tokens->begin(), tokens->end(), [](const Token& token) { return token.is_doubtful; });
    if (is_doubtful && number.power < ten_thousand) return std::nullopt;  // 2.345万 has decimals
    const auto value = read_whole(tokens->begin(), tokens->end());
    if (!value) return std::nullopt;
    number.value = *value;
    return number;
}

std::string spell_digits(std::string_view text) {
    std::string spelled;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        Tokens tokens;
        bool has_power = false;
        for (const Numeral* numeral = find_numeral(text.substr(end));
             numeral && numeral->value < ten_thousand; numeral = find_numeral(text.substr(end))) {
            tokens.push_back({numeral->value, 1, numeral->value >= first_power, false, false});
            has_power = has_power || tokens.back().is_power;
            end += numeral->text.size();
        }
        if (tokens.empty()) {
            spelled += text[at++];
            continue;
        }
        const auto number = has_power ? read_whole(tokens.begin(), tokens.end()) : std::nullopt;
        if (number)
            spelled += std::to_string(std::lround(*number));
        else if (has_power)
            spelled += text.substr(at, end - at);
        else
            for (const Token& token : tokens) spelled += std::to_string(std::lround(token.value));
        at = end;
    }
    return spelled;
}

}  // namespace lifang
