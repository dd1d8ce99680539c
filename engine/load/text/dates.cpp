#include "load/text/dates.hpp"

#include "load/text/digits.hpp"

#include <array>
#include <charconv>

namespace lifang {
namespace {

constexpr int first_year = 1800, last_year = 2200, months = 12, days = 31;

int to_int(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool is_year(int value) { return value >= first_year && value <= last_year; }

/// A text that is taken off bit by bit.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::size_t position() const { return at_; }
    std::string_view rest() const { return text_.substr(at_); }
    bool take(std::string_view word) {
        if (!rest().starts_with(word)) return false;
        at_ += word.size();
        return true;
    }
    /// Digits, `least` to `most` of them, and no more behind.
    std::optional<int> take_digits(std::size_t least, std::size_t most) {
        const std::string_view digits = leading_digits(rest());
        if (digits.size() < least || digits.size() > most) return std::nullopt;
        at_ += digits.size();
        return to_int(digits);
    }
    void go_back(std::size_t position) { at_ = position; }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

struct Date {
    int year = 0, month = 0, day = 0;
};

/// Dates that programs write where they know none: Excel's 0 and 1, the first second of a computer's clock.
bool stands_for_none(const Date& date) {
    constexpr std::array<std::array<int, 3>, 5> marks = {
        {{1899, 12, 30}, {1899, 12, 31}, {1900, 1, 0}, {1900, 1, 1}, {1970, 1, 1}}};
    for (const auto& [year, month, day] : marks)
        if (date.year == year && date.month == month && date.day == day) return true;
    return false;
}

bool is_date(const Date& date) {
    const bool has_no_day = date.month == 0 && date.day == 0;  // 1998-00-00
    return is_year(date.year) && date.month <= months && date.day <= days && (date.month > 0 || has_no_day) &&
           !stands_for_none(date);
}

/// t00:00:00.000+08:00
void take_time(Scanner& text) {
    const std::size_t start = text.position();
    if (!text.take("t") && !text.take(" ")) return;
    if (!text.take_digits(1, 2) || !text.take(":") || !text.take_digits(2, 2)) return text.go_back(start);
    if (text.take(":")) text.take_digits(2, 2);
    if (text.take(".")) text.take_digits(1, 9);
    if (text.take("z")) return;
    if ((text.take("+") || text.take("-")) && text.take_digits(2, 4) && text.take(":"))
        text.take_digits(2, 2);
}

/// 6月1日 behind 1998年
bool take_month_and_day(Scanner& text) {
    const std::size_t start = text.position();
    const auto month = text.take_digits(1, 2);
    if (!month || !text.take("月") || *month < 1 || *month > months) {
        text.go_back(start);
        return true;
    }
    const std::size_t behind = text.position();
    const auto day = text.take_digits(1, 2);
    if (!day) return true;
    if (!text.take("日") && !text.take("号")) text.go_back(behind);
    return *day <= days;
}

/// -06-01 behind 1998; .0 of a number; -99 for 1999. False where it is none of these.
bool take_tail(Scanner& text, ToldYear& told) {
    for (const std::string_view sign : {"-", "/", "."}) {
        const std::size_t start = text.position();
        if (!text.take(sign)) continue;
        const std::string_view digits = leading_digits(text.rest());
        if (sign == "." && !digits.empty() && digits.find_first_not_of('0') == std::string_view::npos)
            return text.take(digits);
        Date date{told.year, 0, 0};
        const auto month = text.take_digits(1, 2);
        if (!month) {
            text.go_back(start);  // 1985-1990
            return true;
        }
        const int short_year = told.year / 100 * 100 + *month;
        if (sign == "-" && *month > months && digits.size() == 2 && short_year > told.year) {
            told = {short_year, true};
            return true;
        }
        date.month = *month;
        if (text.take(sign)) {
            const auto day = text.take_digits(1, 2);
            if (!day) return false;
            date.day = *day;
            take_time(text);
        } else if (date.month == 0) {
            return false;
        }
        return is_date(date);
    }
    return true;
}

ToldYear middle_of_decade(int year) {
    constexpr int decade = 10;
    return {year % decade == 0 ? year + decade / 2 : year, true};
}

bool take_decade(Scanner& text) {
    return text.take("年代") || text.take("'s") || text.take("s") || text.take("er") || text.take("-е");
}

std::optional<ToldYear> read_full_year(Scanner& text, int year) {
    if (!is_year(year)) return std::nullopt;
    if (take_decade(text)) return middle_of_decade(year);
    ToldYear told{year, false};
    const bool is_good = text.take("年") ? take_month_and_day(text) : take_tail(text, told);
    return is_good ? std::optional(told) : std::nullopt;
}

/// 19980601, 199806
std::optional<ToldYear> read_run(int value, std::size_t digits) {
    Date date;
    if (digits == 8)
        date = {value / 10000, value / 100 % 100, value % 100};
    else
        date = {value / 100, value % 100, 1};
    const bool is_good = date.month > 0 && date.day > 0 && is_date(date);
    return is_good ? std::optional(ToldYear{date.year, false}) : std::nullopt;
}

/// 01/06/1998, 6.1998
std::optional<ToldYear> read_day_first(Scanner& text, int first) {
    for (const std::string_view sign : {"/", ".", "-"}) {
        if (!text.take(sign)) continue;
        const auto second = text.take_digits(1, 4);
        if (!second || first > days) return std::nullopt;
        if (is_year(*second)) return first <= months ? std::optional(ToldYear{*second, false}) : std::nullopt;
        if (*second > days || !text.take(sign)) return std::nullopt;
        const auto year = text.take_digits(4, 4);
        const Date date{year.value_or(0), *second <= months ? *second : first,
                        *second <= months ? first : *second};
        if (!is_date(date)) return std::nullopt;
        take_time(text);
        return ToldYear{date.year, false};
    }
    return std::nullopt;
}

/// "98年", "05年": no age. 10 to 49 might be one.
std::optional<ToldYear> read_short_year(Scanner& text, int two_digits, int century) {
    constexpr int oldest = 30, surely_a_year = 50, leading_zero = 10;
    const int nearest = two_digits >= oldest ? 1900 : 2000;
    const int year = (century > 0 ? century : nearest) + two_digits;
    if (take_decade(text)) return middle_of_decade(year);
    const bool is_age = two_digits >= leading_zero && two_digits < surely_a_year;
    if (century > 0 || is_age || !text.take("年") || !take_month_and_day(text)) return std::nullopt;
    return ToldYear{year, false};
}

}  // namespace

std::optional<YearMention> read_year_mention(std::string_view given, int century) {
    Scanner text(given);
    const std::size_t digits = leading_digits(given).size();
    const auto value = text.take_digits(1, 8);
    if (!value) return std::nullopt;
    std::optional<ToldYear> told;
    const bool is_short = digits == 2 && (text.rest().starts_with("年") || text.rest().starts_with("s") ||
                                          text.rest().starts_with("'s"));
    if (digits == 8 || digits == 6)
        told = read_run(*value, digits);
    else if (digits == 4)
        told = read_full_year(text, *value);
    else if (is_short)
        told = read_short_year(text, *value, century);
    else if (digits <= 2)
        told = read_day_first(text, *value);
    return told ? std::optional(YearMention{*told, text.position()}) : std::nullopt;
}

}  // namespace lifang
