#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// What the signs in a number's digits stand for, where one alone does not tell: 20.125 is twenty and a bit,
/// or twenty thousand in German. A column's other values may tell (see find_decimal_sign).
enum class DecimalSign { untold, point, comma };

/// How far to trust a single sign between digits.
struct DigitHabit {
    DecimalSign sign = DecimalSign::untold;
    bool is_count = false;  ///< "5,7" may be a list of two; of a measure it is a decimal comma
    bool is_small = false;  ///< floors and heights have no thousands: "5.125" has decimals
};

struct LeadingNumber {
    double value = 0.0;
    std::size_t length = 0;  ///< bytes of the text it takes
    double power = 1.0;      ///< the largest of 十 … 亿 that it is written with
};

/// The number a text starts with, never negative: digits with thousands ("20,000" "20 000" "20'000"
/// "20.000,50"), a decimal part or an exponent; Chinese numerals (一万二千, 三十五, 二〇三, 贰万, 三点五万);
/// both mixed (12万5千, 3万5 = 35,000, 1.2亿). `text` is half width and in lower case. Nothing where the
/// digits have two readings: "20.000" without a habit, "5,7" of a count, 七八 (seven or eight), 3万50.
std::optional<LeadingNumber> read_leading_number(std::string_view text, DigitHabit habit);

/// The decimal sign a text in half width shows beyond doubt: "1,234.5" "12.5" "20.000,50".
DecimalSign find_decimal_sign(std::string_view text);

/// Chinese numerals as digits wherever they stand: "三号院" → "3号院", "一九八五" → "1985", "十二" → "12".
/// What is no single number (七八十) stays.
std::string spell_digits(std::string_view text);

}  // namespace lifang
